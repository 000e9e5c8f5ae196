package org.pleiad.cli.events;

import java.util.concurrent.Callable;
import org.pleiad.cli.ExitCode;
import org.pleiad.cli.Verb;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The event service; what it does is in its own verbs. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = "Runs event channels, or works with those of any vendor.",
        subcommands = {ServeVerb.class, ListVerb.class, TailVerb.class, PublishVerb.class, StatisticsVerb.class})
public final class EventsVerb implements Verb, Callable<Integer> {

    @Spec
    private CommandSpec spec;

    /** Made by the service loader. */
    public EventsVerb() {}

    @Override
    public CommandLine commandLine() {
        return new CommandLine(this).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}

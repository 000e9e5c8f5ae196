package org.pleiad.cli.activator;

import java.util.concurrent.Callable;
import org.pleiad.cli.ExitCode;
import org.pleiad.cli.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Activation on demand; what it does is in its own verbs. */
@Command(
        name = "activator",
        mixinStandardHelpOptions = true,
        description = "Starts servers when they are called.",
        subcommands = {
            ServeVerb.class,
            AddVerb.class,
            ChangeVerbs.Remove.class,
            ListVerb.class,
            ListVerb.Status.class,
            ChangeVerbs.Start.class,
            ChangeVerbs.Stop.class
        })
public final class ActivatorVerb implements Verb, Callable<Integer> {

    @Spec
    private CommandSpec spec;

    /** Made by the service loader. */
    public ActivatorVerb() {}

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}

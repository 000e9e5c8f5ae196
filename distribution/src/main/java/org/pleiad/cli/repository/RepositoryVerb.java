package org.pleiad.cli.repository;

import java.util.concurrent.Callable;
import org.pleiad.cli.ExitCode;
import org.pleiad.cli.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The interface repository; what it does is in its own verbs. */
@Command(
        name = "ir",
        mixinStandardHelpOptions = true,
        description = "Serves an interface repository made of IDL, or shows what is in one.",
        subcommands = {ServeVerb.class, ListVerb.class, ShowVerb.class})
public final class RepositoryVerb implements Verb, Callable<Integer> {

    @Spec
    private CommandSpec spec;

    /** Made by the service loader. */
    public RepositoryVerb() {}

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}

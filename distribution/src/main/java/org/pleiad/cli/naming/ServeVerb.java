package org.pleiad.cli.naming;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.omg.CORBA.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs a naming service until the process is ended. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Runs the naming service; prints its reference and its corbaloc, then serves until it is ended.")
final class ServeVerb implements Callable<Integer> {

    @Mixin
    private Serving serving;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, UserException {
        return serving.run(spec.commandLine().getOut());
    }
}

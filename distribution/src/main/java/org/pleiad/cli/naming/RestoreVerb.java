package org.pleiad.cli.naming;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pleiad.cli.ExitCode;
import org.pleiad.naming.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a backup in the place of a store. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Looks a backup through and puts it in the place of a store, whose server does not run.")
final class RestoreVerb implements Callable<Integer> {

    @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store's directory")
    private Path store;

    @Option(names = "--replace", description = "Replace the store if there is one; its names are lost")
    private boolean replace;

    @Parameters(paramLabel = "FILE", description = "What 'backup' has written")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try {
            spec.commandLine().getOut().println(store + ": " + Backup.restore(file, store, replace));
            return ExitCode.OK;
        } catch (IllegalStateException unusable) {
            spec.commandLine().getErr().println(spec.qualifiedName() + ": " + unusable.getMessage());
            return ExitCode.FAILED;
        }
    }
}

package org.pleiad.cli.naming;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.pleiad.cli.ExitCode;
import org.pleiad.naming.Backup;
import org.pleiad.naming.PleiadNaming.NoSnapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fetches all names of a running server. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Copies all names of a server that runs with --store to a file for 'restore', while it runs. "
                + "Names of other servers: see 'export'.")
final class BackupVerb implements Callable<Integer> {

    @Mixin
    private Client client;

    @Option(names = "--replace", description = "Replace the file if there is one")
    private boolean replace;

    @Parameters(paramLabel = "FILE", description = "The file")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return client.run((orb, context) -> {
            try {
                spec.commandLine()
                        .getOut()
                        .println(file + ": " + Backup.fetch(orb, context, file.toAbsolutePath(), replace));
                return ExitCode.OK;
            } catch (NoSnapshot none) {
                return refused(none.reason);
            } catch (OBJECT_NOT_EXIST foreign) {
                return refused("the server is no naming server of Pleiad; use 'pleiad naming export'");
            }
        });
    }

    private int refused(String reason) {
        spec.commandLine().getErr().println(spec.qualifiedName() + ": " + reason);
        return ExitCode.FAILED;
    }
}

package org.pleiad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.ORB;
import org.omg.CosNaming.NameComponent;
import org.pleiad.naming.NamingConfig;
import org.pleiad.naming.NamingServer;

/** {@code pleiad naming backup} and {@code restore}. */
@Timeout(120)
class NamingStoreVerbIT {
    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private static ORB serverOrb() {
        return ORB.init(new String[] {"-ORBListenEndpoints", "iiop://127.0.0.1:0"}, new Properties());
    }

    @Test
    void backupIsMadeOfARunningServerAndRestored() throws Exception {
        String backup = directory.resolve("names.backup").toString();
        String store = directory.resolve("restored").toString();
        ORB orb = serverOrb();
        try (NamingServer server =
                NamingServer.start(orb, NamingConfig.DEFAULT.withStore(directory.resolve("store")))) {
            server.root().bind(new NameComponent[] {new NameComponent("a", "")}, server.root());
            String naming = orb.object_to_string(server.root());
            assertThat(run("naming", "backup", "--naming", naming, backup))
                    .as("%s", err)
                    .isEqualTo(ExitCode.OK);
            assertThat(run("naming", "backup", "--naming", naming, backup)).isEqualTo(ExitCode.FAILED);
            assertThat(err.toString()).contains("--replace");
            assertThat(run("naming", "backup", "--replace", "--naming", naming, backup))
                    .isEqualTo(ExitCode.OK);
        } finally {
            orb.destroy();
        }
        assertThat(run("naming", "restore", "--store", store, backup)).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("1 names in 1 contexts");
        assertThat(run("naming", "restore", "--store", store, backup)).isEqualTo(ExitCode.FAILED);
        assertThat(run("naming", "restore", "--replace", "--store", store, backup))
                .isEqualTo(ExitCode.OK);
        assertThat(run("naming", "restore", "--store", store, store + "/nothing"))
                .isEqualTo(ExitCode.FAILED);
    }

    @Test
    void serverWithoutStoreIsToldApart() throws Exception {
        ORB orb = serverOrb();
        try (NamingServer server = NamingServer.start(orb, NamingConfig.DEFAULT)) {
            assertThat(run(
                            "naming",
                            "backup",
                            "--naming",
                            orb.object_to_string(server.root()),
                            directory.resolve("b").toString()))
                    .isEqualTo(ExitCode.FAILED);
            assertThat(err.toString()).contains("in memory");
        } finally {
            orb.destroy();
        }
    }
}

package org.pleiad.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.ORB;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContext;
import org.omg.CosNaming.NamingContextExt;
import org.omg.CosNaming.NamingContextExtHelper;
import org.pleiad.naming.PleiadNaming.NoSnapshot;
import org.pleiad.naming.store.FileStore;
import org.pleiad.naming.store.StoreCheck;

@Timeout(120)
class BackupIT {
    @TempDir
    private Path directory;

    private int port;
    private ORB client;

    @BeforeEach
    void init() throws Exception {
        port = DurableProcess.freePort();
        client = ORB.init(new String[0], new Properties());
    }

    @AfterEach
    void destroy() {
        client.destroy();
    }

    private static NameComponent[] name(String id) {
        return new NameComponent[] {new NameComponent(id, "")};
    }

    /** A server that runs for the time of a test. */
    private record Running(ORB orb, NamingServer server) implements AutoCloseable {
        @Override
        public void close() {
            server.close();
            orb.destroy();
        }
    }

    private Running start(NamingConfig config) {
        ORB orb = ORB.init(new String[] {"-ORBListenEndpoints", "iiop://127.0.0.1:" + port}, new Properties());
        return new Running(orb, NamingServer.start(orb, config));
    }

    private NamingContextExt root(Running running) {
        return NamingContextExtHelper.narrow(client.string_to_object(
                running.orb().object_to_string(running.server().root())));
    }

    @Test
    void backupOfARunningServerIsRestoredWithItsReferences() throws Exception {
        Path store = directory.resolve("store");
        Path backup = directory.resolve("names.backup");
        NamingContext context;
        try (Running running = start(NamingConfig.DEFAULT.withStore(store))) {
            NamingContextExt root = root(running);
            context = root.bind_new_context(name("context"));
            context.bind(name("inside"), root);
            root.new_context();
            StoreCheck check = Backup.fetch(client, root, backup, false);
            assertThat(check).isEqualTo(new StoreCheck(3, 2, 1));
            assertThatThrownBy(() -> Backup.fetch(client, root, backup, false))
                    .isInstanceOf(FileAlreadyExistsException.class);
            root.unbind(name("context"));
            assertThatThrownBy(() -> Backup.restore(backup, store, true))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("in use");
        }
        assertThatThrownBy(() -> Backup.restore(backup, store, false)).isInstanceOf(FileAlreadyExistsException.class);
        Path other = Files.writeString(directory.resolve("no.backup"), "something else ".repeat(1_000));
        assertThatThrownBy(() -> Backup.restore(other, store, true)).isInstanceOf(IllegalStateException.class);
        Backup.restore(backup, store, true);
        try (Running running = start(NamingConfig.DEFAULT.withStore(store))) {
            NamingContextExt root = root(running);
            assertThat(root.resolve(name("context"))._is_equivalent(context)).isTrue();
            context.resolve(name("inside"));
            root.bind(name("further"), root);
        }
        try (var left = Files.list(store)) {
            assertThat(left).containsExactly(store.resolve(FileStore.FILE));
        }
        Path anew = directory.resolve("anew");
        assertThat(Backup.restore(backup, anew, false).names()).isEqualTo(2);
    }

    @Test
    void serverThatKeepsNamesInMemorySaysSo() {
        try (Running running = start(NamingConfig.DEFAULT)) {
            assertThatThrownBy(() -> Backup.fetch(client, root(running), directory.resolve("b"), false))
                    .isInstanceOfSatisfying(
                            NoSnapshot.class, none -> assertThat(none.reason).contains("in memory"));
        }
    }
}

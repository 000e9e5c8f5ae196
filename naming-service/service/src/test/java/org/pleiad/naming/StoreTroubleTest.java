package org.pleiad.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.INITIALIZE;
import org.omg.CORBA.ORB;
import org.omg.CORBA.PERSIST_STORE;
import org.omg.CosNaming.BindingIteratorHolder;
import org.omg.CosNaming.BindingListHolder;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContextExt;
import org.omg.CosNaming.NamingContextExtHelper;
import org.omg.CosNaming.NamingContextPackage.NotFound;
import org.pleiad.naming.store.FileStore;
import org.pleiad.orb.error.Minor;
import org.pleiad.store.Disk;

/** A durable server whose disk is slow, refuses, or has something else on it. */
@Timeout(120)
class StoreTroubleTest {
    @TempDir
    private Path directory;

    private final AtomicReference<Disk> disk = new AtomicReference<>(Disk.REAL);
    private ORB serverOrb;
    private ORB clientOrb;
    private NamingServer server;
    private NamingContextExt root;

    @BeforeEach
    void start() {
        serverOrb = ORB.init(new String[] {"-ORBListenEndpoints", "iiop://127.0.0.1:0"}, new Properties());
        clientOrb = ORB.init(new String[0], new Properties());
        server = NamingServer.start(
                serverOrb,
                NamingConfig.DEFAULT.withStore(
                        () -> FileStore.open(directory, force -> disk.get().force(force))));
        root = NamingContextExtHelper.narrow(clientOrb.string_to_object(serverOrb.object_to_string(server.root())));
    }

    @AfterEach
    void stop() {
        clientOrb.destroy();
        server.close();
        serverOrb.destroy();
    }

    private static NameComponent[] name(String id) {
        return new NameComponent[] {new NameComponent(id, "")};
    }

    @Test
    void updateThatWaitsForTheDiskKeepsNoResolveWaitingAndIsNotSeenBefore() throws Exception {
        root.bind(name("a"), root);
        root.bind(name("b"), root);
        var atWork = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        disk.set(force -> {
            atWork.countDown();
            await().atMost(Duration.ofSeconds(100)).until(() -> goOn.getCount() == 0);
            force.run();
        });
        CompletableFuture<Boolean> update = CompletableFuture.supplyAsync(
                () -> {
                    try {
                        root.unbind(name("a"));
                        root.bind_new_context(name("c"));
                        return true;
                    } catch (Exception refused) {
                        throw new AssertionError(refused);
                    }
                },
                task -> new Thread(task, "updater").start());
        try {
            assertThat(atWork.await(60, TimeUnit.SECONDS)).isTrue();
            for (int i = 0; i < 100; i++) {
                root.resolve(name("b"));
                root.resolve(name("a"));
            }
            var list = new BindingListHolder();
            root.list(10, list, new BindingIteratorHolder());
            assertThat(list.value).hasSize(2);
            assertThat(update).isNotDone();
        } finally {
            goOn.countDown();
        }
        assertThat(update.get(60, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> root.resolve(name("a"))).isInstanceOf(NotFound.class);
        root.resolve(name("c"));
    }

    @Test
    void refusedChangeIsMaybeMadeAndNoFurtherOneIsAcknowledged() throws Exception {
        root.bind(name("a"), root);
        disk.set(force -> {
            throw new IllegalStateException("no space left on device");
        });
        PERSIST_STORE first = catchThrowableOfType(PERSIST_STORE.class, () -> root.bind(name("b"), root));
        assertThat(first.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE);
        assertThat(Minor.NAME_STORE_FAILED.matches(first)).isTrue();
        disk.set(Disk.REAL);
        PERSIST_STORE second = catchThrowableOfType(PERSIST_STORE.class, () -> root.bind(name("c"), root));
        assertThat(second.completed).isEqualTo(CompletionStatus.COMPLETED_NO);
        root.resolve(name("a"));
        assertThatThrownBy(() -> root.resolve(name("b"))).isInstanceOf(NotFound.class);
        server.close();
        try (FileStore after = FileStore.open(directory)) {
            assertThat(after.names().list(0, null, 10))
                    .extracting(entry -> entry.name().id())
                    .contains("a")
                    .doesNotContain("c");
        }
    }

    @Test
    void storeThatCannotBeUsedIsRefusedByName() throws Exception {
        ORB other = ORB.init(new String[0], new Properties());
        try {
            assertThatThrownBy(() -> NamingServer.start(other, NamingConfig.DEFAULT.withStore(directory)))
                    .isInstanceOf(INITIALIZE.class)
                    .hasMessageContaining("names.mv")
                    .hasMessageContaining("in use");
            Path text = Files.createDirectories(directory.resolve("text"));
            Files.writeString(text.resolve(FileStore.FILE), "not what it should be ".repeat(1_000));
            assertThatThrownBy(() -> NamingServer.start(other, NamingConfig.DEFAULT.withStore(text)))
                    .isInstanceOf(INITIALIZE.class)
                    .hasMessageContaining("damaged");
            assertThatThrownBy(() ->
                            NamingServer.start(other, NamingConfig.DEFAULT.withStore(text.resolve(FileStore.FILE))))
                    .isInstanceOf(INITIALIZE.class)
                    .hasMessageContaining("cannot be made");
        } finally {
            other.destroy();
        }
    }
}

package org.pleiad.activator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TRANSIENT;
import org.pleiad.activator.PleiadActivator.CannotStop;
import org.pleiad.activator.PleiadActivator.Condition;
import org.pleiad.activator.PleiadActivator.Registry;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.error.Minor;

/** Servers in processes of their own, started by calls, killed, and started again. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ActivationIT {

    @TempDir
    private Path directory;

    private Ground ground;
    private Pleiad client;
    private Registry counter;

    @BeforeEach
    void startActivator() throws Exception {
        ground = new Ground(directory);
        ground.register();
        client = Pleiad.builder().build();
        counter = Ground.narrow(client.orb(), ground.reference());
    }

    @AfterEach
    void end() {
        client.close();
        ground.close();
    }

    @Test
    void callStartsTheServerAndGoesThrough() throws Exception {
        assertThat(ground.notes("start")).isEmpty();
        long first = Ground.process(counter);
        assertThat(ground.notes("start")).containsExactly("start " + first);
        assertThat(Ground.process(counter)).isEqualTo(first);
        assertThat(ground.activator.administration().find(Ground.SERVER).state).isEqualTo(Condition.RUNNING);
    }

    @Test
    void manyClientsAtOnceStartOneProcess() throws Exception {
        int clients = 24;
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        List<Pleiad> orbs = new ArrayList<>();
        try {
            List<Future<Long>> calls = new ArrayList<>();
            String reference = ground.reference();
            for (int i = 0; i < clients; i++) {
                Pleiad orb = Pleiad.builder().build();
                orbs.add(orb);
                calls.add(threads.submit(() -> Ground.process(Ground.narrow(orb.orb(), reference))));
            }
            Set<Long> processes = new HashSet<>();
            for (Future<Long> call : calls) {
                processes.add(call.get(90, TimeUnit.SECONDS));
            }
            assertThat(processes).hasSize(1);
            assertThat(ground.notes("start")).hasSize(1);
        } finally {
            threads.shutdownNow();
            orbs.forEach(Pleiad::close);
        }
    }

    @Test
    void killedServerIsStartedAgainByTheNextCall() throws Exception {
        Set<Long> processes = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            long process = Ground.process(counter);
            processes.add(process);
            Ground.kill(process);
        }
        assertThat(processes).hasSize(3);
        assertThat(ground.notes("start")).hasSize(3);
    }

    @Test
    void callDuringWhichTheServerDiesIsNotExecutedAgain() throws Exception {
        var ended = ProcessHandle.of(Ground.process(counter)).orElseThrow().onExit();
        assertThatThrownBy(() -> counter.leave("fatal", "die"))
                .isInstanceOfSatisfying(
                        SystemException.class,
                        failure -> assertThat(failure.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE));
        ended.get(20, TimeUnit.SECONDS);
        counter.leave("harmless", "live");
        assertThat(ground.notes("call")).containsExactly("call fatal", "call harmless");
        assertThat(ground.notes("start")).hasSize(2);
    }

    @Test
    void brokenServerIsNotStartedInATightLoop() throws Exception {
        Files.createFile(directory.resolve("broken"));
        assertThat(refusal(counter)).isEqualTo(Minor.SERVER_START_FAILED);
        for (int i = 0; i < 20; i++) {
            assertThat(refusal(counter)).isIn(Minor.SERVER_BACK_OFF, Minor.SERVER_START_FAILED);
        }
        assertThat(ground.notes("start")).hasSizeLessThanOrEqualTo(6);
        assertThat(ground.activator.administration().find(Ground.SERVER).trouble)
                .contains("status 3");
        Files.delete(directory.resolve("broken"));
        ground.activator.administration().start(Ground.SERVER);
        Ground.process(counter);
    }

    private static Minor refusal(Registry registry) throws Exception {
        try {
            Ground.process(registry);
            throw new AssertionError("the call should fail");
        } catch (TRANSIENT refused) {
            assertThat(refused.completed).isEqualTo(CompletionStatus.COMPLETED_NO);
            return Minor.of(refused).orElseThrow();
        }
    }

    @Test
    void stoppedServerStopsAndTheNextCallStartsIt() throws Exception {
        long first = Ground.process(counter);
        ground.activator.administration().stop(Ground.SERVER);
        assertThat(ProcessHandle.of(first).filter(ProcessHandle::isAlive)).isEmpty();
        assertThatThrownBy(() -> ground.activator.administration().stop(Ground.SERVER))
                .isInstanceOf(CannotStop.class);
        assertThat(Ground.process(counter)).isNotEqualTo(first);
    }

    @Test
    void endOfAProcessIsNoticedWithoutACall() throws Exception {
        Ground.kill(Ground.process(counter));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> ground.activator.administration().find(Ground.SERVER).running.length == 0);
    }

    @Test
    void restartedActivatorKnowsRegistrationsAndRunningServers() throws Exception {
        long process = Ground.process(counter);
        ground.activator.close();
        ground.activator = Activator.start(ground.config, "127.0.0.1", 0);
        Registry again = Ground.narrow(client.orb(), ground.reference());
        assertThat(Ground.process(again)).isEqualTo(process);
        ground.activator.administration().stop(Ground.SERVER);
        assertThat(ProcessHandle.of(process).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(Ground.process(again)).isNotEqualTo(process);
    }

    @Test
    void serverThatIsNotRegisteredDoesNotExist() throws Exception {
        ground.activator.administration().remove(Ground.SERVER);
        assertThatThrownBy(() -> Ground.process(counter))
                .isInstanceOfSatisfying(
                        OBJECT_NOT_EXIST.class,
                        failure -> assertThat(Minor.of(failure)).contains(Minor.SERVER_NOT_REGISTERED));
        assertThat(ground.notes("start")).isEmpty();
    }
}

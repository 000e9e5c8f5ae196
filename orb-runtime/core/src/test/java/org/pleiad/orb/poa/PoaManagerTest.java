package org.pleiad.orb.poa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.pleiad.orb.poa.PoaObjectsTest.assertMinor;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.Policy;
import org.omg.CORBA.PolicyError;
import org.omg.CORBA.SystemException;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAManager;
import org.omg.PortableServer.POAManagerFactory;
import org.omg.PortableServer.POAManagerFactoryPackage.ManagerAlreadyExists;
import org.omg.PortableServer.POAManagerPackage.AdapterInactive;
import org.omg.PortableServer.POAManagerPackage.State;
import org.pleiad.orb.Concurrently;
import org.pleiad.orb.error.Minor;

@Timeout(60)
class PoaManagerTest {
    private final AdapterFixture fixture = new AdapterFixture();
    private final PoaNode root = fixture.root();
    private final POAManager manager = root.the_POAManager();
    private final List<String> resumed = new CopyOnWriteArrayList<>();
    private org.omg.CORBA.Object reference;

    @BeforeEach
    void makeObject() throws Exception {
        reference = root.servant_to_reference(new AdapterFixture.Plain());
    }

    @AfterEach
    void shutDown() {
        fixture.adapters.shutdown(true);
    }

    @Test
    void managerBeginsHolding() {
        assertThat(manager.get_state()).isEqualTo(State.HOLDING);
    }

    @Test
    void heldRequestIsStartedAnewOnActivation() throws Exception {
        assertThat(root.admit(new Held("one", 10))).isFalse();
        assertThat(root.admit(new Held("two", 10))).isFalse();
        assertThat(resumed).isEmpty();

        manager.activate();

        await().untilAsserted(() -> assertThat(resumed).containsExactlyInAnyOrder("one", "two"));
        assertThat(root.admit(new Held("three", 10))).isTrue();
        root.leave();
    }

    @Test
    void tooManyHeldRequestsAreRefused() {
        root.admit(new Held("one", 10));
        root.admit(new Held("two", 10));

        assertMinor(Minor.POA_DISCARDING, () -> root.admit(new Held("three", 10)));
    }

    @Test
    void tooHeavyHeldRequestsAreRefused() {
        root.admit(new Held("one", 900));

        assertMinor(Minor.POA_DISCARDING, () -> root.admit(new Held("two", 200)));
    }

    @Test
    void callerInTheProcessWaitsForActivation() throws Exception {
        CompletableFuture<Boolean> admitted = Concurrently.supply(() -> root.admit(null));
        assertThat(admitted).isNotDone();

        manager.activate();

        assertThat(admitted.get()).isTrue();
        root.leave();
    }

    @Test
    void callerInTheProcessDoesNotWaitForever() {
        AdapterFixture impatient = new AdapterFixture(new PoaConfig("test", 1, Duration.ofMillis(20), 2, 1000));

        assertMinor(Minor.POA_DISCARDING, () -> impatient.root().admit(null));
    }

    @Test
    void discardingManagerAnswersTransient() throws Exception {
        root.admit(new Held("one", 10));

        manager.discard_requests(false);

        await().untilAsserted(() -> assertThat(resumed).containsExactly("one"));
        assertMinor(Minor.POA_DISCARDING, () -> fixture.call(reference));
        manager.activate();
        fixture.call(reference);
    }

    @Test
    void inactiveManagerIsInactiveForGood() throws Exception {
        manager.deactivate(false, true);

        assertThat(manager.get_state()).isEqualTo(State.INACTIVE);
        assertMinor(Minor.UNKNOWN_ADAPTER_FAILED, () -> fixture.call(reference));
        assertThatThrownBy(manager::activate).isInstanceOf(AdapterInactive.class);
        assertThatThrownBy(() -> manager.hold_requests(false)).isInstanceOf(AdapterInactive.class);
        assertThatThrownBy(() -> manager.discard_requests(false)).isInstanceOf(AdapterInactive.class);
        assertThatThrownBy(() -> manager.deactivate(false, false)).isInstanceOf(AdapterInactive.class);
    }

    @Test
    void deactivationMayBeAskedForAgainUntilTheRequestsHaveEnded() throws Exception {
        manager.activate();
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        CompletableFuture<Void> request = Concurrently.run(() -> callUntil(running, finish));
        running.await();
        manager.deactivate(false, false);

        CompletableFuture<Void> second = Concurrently.run(() -> {
            try {
                manager.deactivate(true, true);
            } catch (AdapterInactive e) {
                throw new AssertionError(e);
            }
        });
        await().until(() -> !second.isDone() && manager.get_state() == State.INACTIVE);
        finish.countDown();

        second.get();
        request.get();
        assertThatThrownBy(() -> manager.deactivate(true, true)).isInstanceOf(AdapterInactive.class);
    }

    @Test
    void waitForCompletionEndsWithAnyChangeOfState() throws Exception {
        manager.activate();
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        CompletableFuture<Void> request = Concurrently.run(() -> callUntil(running, finish));
        running.await();
        CompletableFuture<Void> waiting = Concurrently.run(() -> {
            try {
                manager.hold_requests(true);
            } catch (AdapterInactive e) {
                throw new AssertionError(e);
            }
        });
        await().until(() -> manager.get_state() == State.HOLDING);

        manager.discard_requests(false);

        waiting.get();
        assertThat(request).isNotDone();
        finish.countDown();
        request.get();
    }

    @Test
    void deactivationLeavesTheObjectsOfAdaptersWithoutServantActivatorActive() throws Exception {
        byte[] id = root.reference_to_id(reference);

        manager.deactivate(true, true);

        assertThat(root.id_to_servant(id)).isNotNull();
    }

    @Test
    void waitingForCompletionWaitsForTheRunningRequest() throws Exception {
        manager.activate();
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        CompletableFuture<Void> request = Concurrently.run(() -> callUntil(running, finish));
        running.await();

        CompletableFuture<Void> discard = Concurrently.run(() -> {
            try {
                manager.discard_requests(true);
            } catch (AdapterInactive e) {
                throw new AssertionError(e);
            }
        });
        await().until(() -> manager.get_state() == State.DISCARDING);
        assertThat(discard).isNotDone();
        finish.countDown();

        discard.get();
        request.get();
    }

    @Test
    void waitingForCompletionHasABound() throws Exception {
        AdapterFixture impatient = new AdapterFixture(new PoaConfig("test", 1, Duration.ofMillis(20), 2, 1000));
        impatient.root().the_POAManager().activate();
        assertThat(impatient.root().admit(null)).isTrue();

        assertMinor(
                Minor.COMPLETION_TIMEOUT,
                () -> impatient.root().the_POAManager().deactivate(false, true));

        impatient.root().leave();
    }

    @Test
    void reactivationEndsTheWaitForCompletion() throws Exception {
        manager.activate();
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        CompletableFuture<Void> request = Concurrently.run(() -> callUntil(running, finish));
        running.await();
        CompletableFuture<Void> hold = Concurrently.run(() -> {
            try {
                manager.hold_requests(true);
            } catch (AdapterInactive e) {
                throw new AssertionError(e);
            }
        });
        await().until(() -> manager.get_state() == State.HOLDING);

        manager.activate();

        hold.get();
        assertThat(request).isNotDone();
        finish.countDown();
        request.get();
    }

    @Test
    void requestMayNotWaitForItself() throws Exception {
        manager.activate();

        fixture.call(reference, () -> {
            assertMinor(Minor.WOULD_DEADLOCK, () -> manager.hold_requests(true));
            assertMinor(Minor.WOULD_DEADLOCK, () -> manager.discard_requests(true));
            assertMinor(Minor.WOULD_DEADLOCK, () -> manager.deactivate(true, true));
            assertMinor(Minor.WOULD_DEADLOCK, () -> root.destroy(true, true));
            assertMinor(Minor.WOULD_DEADLOCK, () -> fixture.adapters.shutdown(true));
        });
        assertThat(manager.get_state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void factoryKnowsManagersByName() throws Exception {
        POAManagerFactory factory = root.the_POAManagerFactory();
        POAManager mine = factory.create_POAManager("mine", new Policy[0]);

        assertThat(factory.find("mine")).isSameAs(mine);
        assertThat(factory.find("yours")).isNull();
        assertThat(factory.find("RootPOAManager")).isSameAs(manager);
        assertThat(factory.list()).contains(mine, manager);
        assertThatThrownBy(() -> factory.create_POAManager("mine", null)).isInstanceOf(ManagerAlreadyExists.class);
        assertThatThrownBy(() -> factory.create_POAManager("other", new Policy[1]))
                .isInstanceOf(PolicyError.class);
    }

    @Test
    void managerEndsWithItsLastAdapter() throws Exception {
        POAManager own = root.the_POAManagerFactory().create_POAManager("own", null);
        POA one = root.create_POA("one", own, null);
        POA other = root.create_POA("other", own, null);
        one.destroy(false, true);
        assertThat(root.the_POAManagerFactory().find("own")).isSameAs(own);

        other.destroy(false, true);

        assertThat(root.the_POAManagerFactory().find("own")).isNull();
        assertThat(root.the_POAManagerFactory().list()).containsExactly(root.the_POAManager());
    }

    @Test
    void childWithoutManagerGetsOneOfItsOwn() throws Exception {
        PoaNode child = (PoaNode) root.create_POA("child", null, null);
        manager.activate();

        assertThat(child.the_POAManager()).isNotSameAs(manager);
        assertThat(child.the_POAManager().get_state()).isEqualTo(State.HOLDING);
    }

    private void callUntil(CountDownLatch running, CountDownLatch finish) {
        try {
            fixture.call(reference, () -> {
                running.countDown();
                try {
                    finish.await();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            });
        } catch (org.omg.PortableServer.ForwardRequest e) {
            throw new AssertionError(e);
        }
    }

    private final class Held implements HeldRequest {
        private final String name;
        private final int octets;

        Held(String name, int octets) {
            this.name = name;
            this.octets = octets;
        }

        @Override
        public void resume() {
            try {
                if (root.admit(this)) {
                    root.leave();
                }
            } catch (SystemException e) {
                // what a client would be told
            }
            resumed.add(name);
        }

        @Override
        public int octets() {
            return octets;
        }
    }
}

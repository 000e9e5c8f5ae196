package org.pleiad.orb.poa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.pleiad.orb.poa.PoaObjectsTest.assertMinor;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.Policy;
import org.omg.PortableServer.ForwardRequest;
import org.omg.PortableServer.IdAssignmentPolicyValue;
import org.omg.PortableServer.IdUniquenessPolicyValue;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAPackage.ObjectNotActive;
import org.omg.PortableServer.POAPackage.ServantAlreadyActive;
import org.omg.PortableServer.RequestProcessingPolicyValue;
import org.omg.PortableServer.Servant;
import org.omg.PortableServer.ServantActivator;
import org.pleiad.orb.Concurrently;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.poa.AdapterFixture.Plain;

/** {@code deactivate_object} while requests run (CORBA 3.3 part 1, 15.3.9.17). */
@Timeout(60)
class DeactivationTest {
    private static final byte[] ID = "a".getBytes(UTF_8);

    private final AdapterFixture fixture = new AdapterFixture();
    private final CountDownLatch running = new CountDownLatch(1);
    private final CountDownLatch finish = new CountDownLatch(1);

    @BeforeEach
    void activate() throws Exception {
        fixture.root().the_POAManager().activate();
    }

    @Test
    void deactivatedObjectRefusesNewRequestsButEndsItsRunningOne() throws Exception {
        PoaNode poa = poa();
        org.omg.CORBA.Object reference = busyObject(poa, new Plain());

        poa.deactivate_object(ID);

        assertMinor(Minor.OBJECT_NOT_ACTIVE, () -> fixture.call(reference));
        assertThatThrownBy(() -> poa.deactivate_object(ID)).isInstanceOf(ObjectNotActive.class);
        assertThatThrownBy(() -> poa.id_to_servant(ID)).isInstanceOf(ObjectNotActive.class);
        finish.countDown();
    }

    @Test
    void reactivationWaitsForTheRunningRequest() throws Exception {
        PoaNode poa = poa();
        org.omg.CORBA.Object reference = busyObject(poa, new Plain());
        poa.deactivate_object(ID);
        Plain next = new Plain();

        CompletableFuture<Void> activation = Concurrently.run(() -> activateUnchecked(poa, ID, next));
        // a wrong adapter would activate at once; this one is still waiting when others have come and gone
        for (int i = 0; i < 100; i++) {
            byte[] other = {(byte) i, 1};
            poa.activate_object_with_id(other, new Plain());
            poa.deactivate_object(other);
        }
        assertThat(activation).isNotDone();
        finish.countDown();

        activation.get();
        assertThat(fixture.call(reference)).isSameAs(next);
    }

    @Test
    void servantOfADeactivatedObjectIsFreeForAnotherOnlyAfterItsRequest() throws Exception {
        PoaNode poa = poa();
        Plain servant = new Plain();
        busyObject(poa, servant);
        poa.deactivate_object(ID);
        byte[] other = {'b'};

        CompletableFuture<Void> activation = Concurrently.run(() -> activateUnchecked(poa, other, servant));
        for (int i = 0; i < 100; i++) {
            assertThat(poa.the_name()).isEqualTo("x");
            Thread.yield();
        }
        assertThat(activation).isNotDone();
        finish.countDown();

        activation.get();
        assertThat(poa.id_to_servant(other)).isSameAs(servant);
    }

    @Test
    void requestCannotReactivateItsOwnObject() throws Exception {
        PoaNode poa = poa();
        Plain servant = new Plain();
        poa.activate_object_with_id(ID, servant);
        org.omg.CORBA.Object reference = poa.id_to_reference(ID);

        fixture.call(reference, () -> {
            deactivateUnchecked(poa);
            assertMinor(Minor.WOULD_DEADLOCK, () -> poa.activate_object_with_id(ID, new Plain()));
            assertThatThrownBy(() -> poa.activate_object_with_id(new byte[] {'b'}, servant))
                    .isInstanceOf(ServantAlreadyActive.class);
        });

        poa.activate_object_with_id(ID, servant);
        assertThat(fixture.call(reference)).isSameAs(servant);
    }

    @Test
    void requestOfADeactivatedObjectStillKnowsItsReference() throws Exception {
        org.omg.CORBA.Object reference = fixture.root().servant_to_reference(new Plain());
        byte[] id = fixture.root().reference_to_id(reference);

        fixture.call(reference, () -> {
            try {
                Servant self = fixture.root().id_to_servant(id);
                fixture.root().deactivate_object(id);
                assertThat(AdapterFixture.key(fixture.root().servant_to_reference(self)))
                        .isEqualTo(AdapterFixture.key(reference));
                assertThat(fixture.root().servant_to_reference(new Plain())).isNotNull();
            } catch (org.omg.CORBA.UserException e) {
                throw new AssertionError(e);
            }
        });

        assertMinor(Minor.OBJECT_NOT_ACTIVE, () -> fixture.call(reference));
    }

    @Test
    void defaultServantTakesOverOnlyAfterTheRunningRequest() throws Exception {
        PoaNode poa = poa(
                fixture.of(RequestProcessingPolicyValue.USE_DEFAULT_SERVANT),
                fixture.of(IdUniquenessPolicyValue.MULTIPLE_ID));
        Plain everybody = new Plain();
        poa.set_servant(everybody);
        org.omg.CORBA.Object reference = busyObject(poa, new Plain());
        poa.deactivate_object(ID);

        CompletableFuture<Servant> next = Concurrently.supply(() -> callUnchecked(reference));
        assertThat(fixture.call(poa.create_reference_with_id(new byte[] {'b'}, "")))
                .as("another object's request goes on")
                .isSameAs(everybody);
        assertThat(next).isNotDone();
        finish.countDown();

        assertThat(next.get()).isSameAs(everybody);
    }

    @Test
    void deactivationDoesNotWaitForEtherealize() throws Exception {
        PoaNode poa = poa(fixture.of(RequestProcessingPolicyValue.USE_SERVANT_MANAGER));
        CountDownLatch etherealized = new CountDownLatch(1);
        poa.set_servant_manager(new Activator() {
            @Override
            public void etherealize(byte[] oid, POA adapter, Servant servant, boolean cleanup, boolean others) {
                awaitUninterrupted(finish);
                etherealized.countDown();
            }
        });
        org.omg.CORBA.Object reference = poa.create_reference_with_id(ID, "");
        fixture.call(reference);

        poa.deactivate_object(ID);

        CompletableFuture<Servant> next = Concurrently.supply(() -> callUnchecked(reference));
        CompletableFuture<Void> end =
                Concurrently.run(() -> poa.the_POAManager().get_state());
        end.get();
        assertThat(next).as("the next incarnation waits").isNotDone();
        finish.countDown();
        assertThat(next.get()).isNotNull();
        assertThat(etherealized.getCount()).isZero();
    }

    @Test
    void destructionWaitsForTheEtherealizationOfAnEarlierDeactivation() throws Exception {
        PoaNode poa = poa(fixture.of(RequestProcessingPolicyValue.USE_SERVANT_MANAGER));
        CountDownLatch etherealized = new CountDownLatch(1);
        poa.set_servant_manager(new Activator() {
            @Override
            public void etherealize(byte[] oid, POA adapter, Servant servant, boolean cleanup, boolean others) {
                running.countDown();
                awaitUninterrupted(finish);
                etherealized.countDown();
            }
        });
        fixture.call(poa.create_reference_with_id(ID, ""));
        poa.deactivate_object(ID);
        running.await();

        CompletableFuture<Void> destruction = Concurrently.run(() -> poa.destroy(true, true));
        await().until(poa::isDestroyed);
        assertThat(destruction).isNotDone();
        finish.countDown();

        destruction.get();
        assertThat(etherealized.getCount()).isZero();
    }

    @Test
    void activatorThatCallsTheObjectItIsMakingIsToldSo() throws Exception {
        PoaNode poa = poa(fixture.of(RequestProcessingPolicyValue.USE_SERVANT_MANAGER));
        org.omg.CORBA.Object reference = poa.create_reference_with_id(ID, "");
        poa.set_servant_manager(new Activator() {
            @Override
            public Servant incarnate(byte[] oid, POA adapter) throws ForwardRequest {
                return fixture.call(reference);
            }
        });

        assertMinor(Minor.WOULD_DEADLOCK, () -> fixture.call(reference));
    }

    private PoaNode poa(Policy... more) throws Exception {
        Policy[] policies = java.util.Arrays.copyOf(more, more.length + 1);
        policies[more.length] = fixture.of(IdAssignmentPolicyValue.USER_ID);
        return fixture.child("x", policies);
    }

    private org.omg.CORBA.Object busyObject(PoaNode poa, Servant servant) throws Exception {
        poa.activate_object_with_id(ID, servant);
        org.omg.CORBA.Object reference = poa.id_to_reference(ID);
        Concurrently.run(() -> {
            try {
                fixture.call(reference, () -> {
                    running.countDown();
                    awaitUninterrupted(finish);
                });
            } catch (ForwardRequest e) {
                throw new AssertionError(e);
            }
        });
        running.await();
        return reference;
    }

    private Servant callUnchecked(org.omg.CORBA.Object reference) {
        try {
            return fixture.call(reference);
        } catch (ForwardRequest e) {
            throw new AssertionError(e);
        }
    }

    private static void activateUnchecked(PoaNode poa, byte[] id, Servant servant) {
        try {
            poa.activate_object_with_id(id, servant);
        } catch (org.omg.CORBA.UserException e) {
            throw new AssertionError(e);
        }
    }

    private static void deactivateUnchecked(PoaNode poa) {
        try {
            poa.deactivate_object(ID);
        } catch (org.omg.CORBA.UserException e) {
            throw new AssertionError(e);
        }
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static class Activator extends LocalObject implements ServantActivator {
        @Override
        public Servant incarnate(byte[] oid, POA adapter) throws ForwardRequest {
            return new Plain();
        }

        @Override
        public void etherealize(byte[] oid, POA adapter, Servant servant, boolean cleanup, boolean others) {
            // nothing to keep
        }
    }
}

package org.pleiad.orb.poa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.omg.PortableServer.IdAssignmentPolicyValue.USER_ID;
import static org.omg.PortableServer.IdUniquenessPolicyValue.MULTIPLE_ID;
import static org.omg.PortableServer.RequestProcessingPolicyValue.USE_SERVANT_MANAGER;
import static org.omg.PortableServer.ServantRetentionPolicyValue.NON_RETAIN;
import static org.pleiad.orb.poa.PoaObjectsTest.assertMinor;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.PortableServer.ForwardRequest;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAPackage.ObjectNotActive;
import org.omg.PortableServer.Servant;
import org.omg.PortableServer.ServantActivator;
import org.omg.PortableServer.ServantLocator;
import org.omg.PortableServer.ServantLocatorPackage.CookieHolder;
import org.pleiad.orb.Concurrently;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.poa.AdapterFixture.Plain;

@Timeout(60)
class ServantManagerTest {
    private static final byte[] ID = {'a'};

    private final AdapterFixture fixture = new AdapterFixture();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private PoaNode retaining;
    private PoaNode locating;

    @BeforeEach
    void makeAdapters() throws Exception {
        fixture.root().the_POAManager().activate();
        retaining = fixture.child("retaining", fixture.of(USE_SERVANT_MANAGER), fixture.of(USER_ID));
        locating =
                fixture.child("locating", fixture.of(USE_SERVANT_MANAGER), fixture.of(USER_ID), fixture.of(NON_RETAIN));
    }

    @Test
    void activatorMakesAServantOncePerObject() throws Exception {
        retaining.set_servant_manager(new Activator());
        org.omg.CORBA.Object reference = retaining.create_reference_with_id(ID, "");

        Servant servant = fixture.call(reference);

        assertThat(fixture.call(reference)).isSameAs(servant);
        assertThat(retaining.id_to_servant(ID)).isSameAs(servant);
        assertThat(events).containsExactly("incarnate a");
    }

    @Test
    void requestsThatComeDuringIncarnationShareIt() throws Exception {
        CountDownLatch incarnating = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        retaining.set_servant_manager(new Activator(id -> {
            incarnating.countDown();
            try {
                finish.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            return new Plain();
        }));
        org.omg.CORBA.Object reference = retaining.create_reference_with_id(ID, "");
        CompletableFuture<Servant> first = Concurrently.supply(() -> callUnchecked(reference));
        incarnating.await();
        CompletableFuture<Servant> second = new CompletableFuture<>();
        Thread latecomer = new Thread(() -> second.complete(callUnchecked(reference)));
        latecomer.start();
        await().until(() -> latecomer.getState() == Thread.State.TIMED_WAITING);

        finish.countDown();

        assertThat(second.get()).isSameAs(first.get());
        assertThat(events).containsExactly("incarnate a");
    }

    @Test
    void deactivatedServantGoesBackToTheActivatorAndIsMadeAnew() throws Exception {
        retaining.set_servant_manager(new Activator());
        org.omg.CORBA.Object reference = retaining.create_reference_with_id(ID, "");
        Servant first = fixture.call(reference);

        retaining.deactivate_object(ID);

        assertThatThrownBy(() -> retaining.deactivate_object(ID)).isInstanceOf(ObjectNotActive.class);
        assertThat(fixture.call(reference)).isNotSameAs(first);
        assertThat(events).containsExactly("incarnate a", "etherealize a false false", "incarnate a");
    }

    @Test
    void servantIsTakenBackOnlyAfterItsLastRequest() throws Exception {
        retaining.set_servant_manager(new Activator());
        org.omg.CORBA.Object reference = retaining.create_reference_with_id(ID, "");
        CountDownLatch second = new CountDownLatch(1);

        fixture.call(reference, () -> {
            deactivateUnchecked();
            assertThat(events).containsExactly("incarnate a");
            Concurrently.run(() -> {
                callUnchecked(reference);
                second.countDown();
            });
        });

        second.await();
        assertThat(events).containsExactly("incarnate a", "etherealize a false false", "incarnate a");
    }

    @Test
    void adapterTakesItsServantsBackWhenItIsDestroyed() throws Exception {
        retaining.set_servant_manager(new Activator());
        callUnchecked(retaining.create_reference_with_id(ID, ""));

        retaining.destroy(true, true);

        assertThat(events).containsExactly("incarnate a", "etherealize a true false");
    }

    @Test
    void managerTakesServantsBackWhenItIsDeactivated() throws Exception {
        retaining.set_servant_manager(new Activator());
        callUnchecked(retaining.create_reference_with_id(ID, ""));

        retaining.the_POAManager().deactivate(true, true);

        assertThat(events).containsExactly("incarnate a", "etherealize a true false");
    }

    @Test
    void servantsStayWhenNobodyAsksForThem() throws Exception {
        retaining.set_servant_manager(new Activator());
        callUnchecked(retaining.create_reference_with_id(ID, ""));

        retaining.destroy(false, true);

        assertThat(events).containsExactly("incarnate a");
    }

    @Test
    void activatorIsToldWhetherTheServantHasOtherObjects() throws Exception {
        PoaNode poa = fixture.child(
                "multiple", fixture.of(USE_SERVANT_MANAGER), fixture.of(USER_ID), fixture.of(MULTIPLE_ID));
        Plain shared = new Plain();
        poa.set_servant_manager(new Activator(id -> shared));
        byte[] other = {'b'};
        callUnchecked(poa.create_reference_with_id(ID, ""));
        callUnchecked(poa.create_reference_with_id(other, ""));

        poa.deactivate_object(ID);
        poa.deactivate_object(other);

        await().until(() -> events.size() == 4);
        assertThat(events).startsWith("incarnate a", "incarnate b");
        assertThat(events.get(2)).as("one of both, with the other left").endsWith("false true");
        assertThat(events.get(3)).as("the other, with none left").endsWith("false false");
    }

    @Test
    void activatorThatGivesNothingOrTheSameTwiceIsBlamed() throws Exception {
        Plain shared = new Plain();
        retaining.set_servant_manager(new Activator(id -> id[0] == 'x' ? null : shared));
        fixture.call(retaining.create_reference_with_id(ID, ""));

        assertMinor(Minor.NULL_SERVANT, () -> fixture.call(retaining.create_reference_with_id(new byte[] {'x'}, "")));
        assertMinor(
                Minor.INCARNATE_VIOLATES_POLICY,
                () -> fixture.call(retaining.create_reference_with_id(new byte[] {'b'}, "")));
    }

    @Test
    void exceptionOfIncarnateReachesTheCallerAndLeavesNothingBehind() throws Exception {
        boolean[] fail = {true};
        retaining.set_servant_manager(new Activator(id -> {
            if (fail[0]) {
                throw new NO_PERMISSION("not yet");
            }
            return new Plain();
        }));
        org.omg.CORBA.Object reference = retaining.create_reference_with_id(ID, "");
        assertThatThrownBy(() -> fixture.call(reference)).isInstanceOf(NO_PERMISSION.class);

        fail[0] = false;

        assertThat(fixture.call(reference)).isNotNull();
    }

    @Test
    void exceptionOfEtherealizeIsSwallowed() throws Exception {
        retaining.set_servant_manager(new Activator() {
            @Override
            public void etherealize(byte[] oid, POA adapter, Servant servant, boolean cleanup, boolean others) {
                throw new NO_PERMISSION("keep it");
            }
        });
        org.omg.CORBA.Object reference = retaining.create_reference_with_id(ID, "");
        fixture.call(reference);

        retaining.deactivate_object(ID);

        assertThat(fixture.call(reference)).isNotNull();
    }

    @Test
    void reactivationWaitsForEtherealize() throws Exception {
        CountDownLatch finish = new CountDownLatch(1);
        retaining.set_servant_manager(new Activator() {
            @Override
            public void etherealize(byte[] oid, POA adapter, Servant servant, boolean cleanup, boolean others) {
                try {
                    finish.await();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
                events.add("etherealized");
            }
        });
        fixture.call(retaining.create_reference_with_id(ID, ""));
        CompletableFuture<Void> deactivation = Concurrently.run(this::deactivateUnchecked);
        await().until(() -> {
            try {
                retaining.id_to_servant(ID);
                return false;
            } catch (ObjectNotActive e) {
                return true;
            }
        });
        CompletableFuture<Void> activation = Concurrently.run(() -> {
            try {
                retaining.activate_object_with_id(ID, new Plain());
                events.add("activated");
            } catch (org.omg.CORBA.UserException e) {
                throw new AssertionError(e);
            }
        });

        finish.countDown();

        CompletableFuture.allOf(deactivation, activation).get();
        assertThat(events).containsExactly("incarnate a", "etherealized", "activated");
    }

    @Test
    void locatorIsAskedBeforeAndToldAfterEveryRequest() throws Exception {
        locating.set_servant_manager(new Locator());
        org.omg.CORBA.Object reference = locating.create_reference_with_id(ID, "");

        fixture.call(reference, () -> events.add("request"));
        fixture.call(reference);

        assertThat(events)
                .containsExactly(
                        "preinvoke a operation",
                        "request",
                        "postinvoke a operation cookie",
                        "preinvoke a operation",
                        "postinvoke a operation cookie");
    }

    @Test
    void locatorIsToldEvenIfTheServantFails() throws Exception {
        locating.set_servant_manager(new Locator());
        org.omg.CORBA.Object reference = locating.create_reference_with_id(ID, "");

        assertThatThrownBy(() -> fixture.call(reference, () -> {
                    throw new NO_PERMISSION("servant");
                }))
                .isInstanceOf(NO_PERMISSION.class);

        assertThat(events).endsWith("postinvoke a operation cookie");
    }

    @Test
    void servantManagerOfTheWrongKindIsRefused() throws Exception {
        assertMinor(Minor.NO_SERVANT_MANAGER, () -> retaining.set_servant_manager(new Locator()));
        assertMinor(Minor.NO_SERVANT_MANAGER, () -> locating.set_servant_manager(new Activator()));
        assertMinor(Minor.NO_SERVANT_MANAGER, () -> locating.set_servant_manager(null));
        assertMinor(Minor.NO_SERVANT_MANAGER, () -> fixture.call(retaining.create_reference_with_id(ID, "")));
        assertMinor(Minor.NO_SERVANT_MANAGER, () -> fixture.call(locating.create_reference_with_id(ID, "")));
    }

    @Test
    void servantManagerIsSetOnce() throws Exception {
        Activator activator = new Activator();
        Locator locator = new Locator();
        retaining.set_servant_manager(activator);
        locating.set_servant_manager(locator);

        assertMinor(Minor.SERVANT_MANAGER_SET, () -> retaining.set_servant_manager(new Activator()));
        assertMinor(Minor.SERVANT_MANAGER_SET, () -> locating.set_servant_manager(new Locator()));
        assertThat(retaining.get_servant_manager()).isSameAs(activator);
        assertThat(locating.get_servant_manager()).isSameAs(locator);
    }

    @Test
    void servantManagerMaySendTheClientElsewhere() throws Exception {
        org.omg.CORBA.Object elsewhere = fixture.root().create_reference("");
        retaining.set_servant_manager(new Activator(id -> {
            throw new ForwardRequest(elsewhere);
        }));

        assertThatThrownBy(() -> fixture.call(retaining.create_reference_with_id(ID, "")))
                .isInstanceOfSatisfying(
                        ForwardRequest.class,
                        e -> assertThat(e.forward_reference).isSameAs(elsewhere));
    }

    private Servant callUnchecked(org.omg.CORBA.Object reference) {
        try {
            return fixture.call(reference);
        } catch (ForwardRequest e) {
            throw new AssertionError(e);
        }
    }

    private void deactivateUnchecked() {
        try {
            retaining.deactivate_object(ID);
        } catch (org.omg.CORBA.UserException e) {
            throw new AssertionError(e);
        }
    }

    private interface Incarnation {
        Servant of(byte[] id) throws ForwardRequest;
    }

    private class Activator extends LocalObject implements ServantActivator {
        private final Incarnation incarnation;

        Activator() {
            this(id -> new Plain());
        }

        Activator(Incarnation incarnation) {
            this.incarnation = incarnation;
        }

        @Override
        public Servant incarnate(byte[] oid, POA adapter) throws ForwardRequest {
            events.add("incarnate " + (char) oid[0]);
            return incarnation.of(oid);
        }

        @Override
        public void etherealize(byte[] oid, POA adapter, Servant servant, boolean cleanup, boolean others) {
            events.add("etherealize " + (char) oid[0] + " " + cleanup + " " + others);
        }
    }

    private class Locator extends LocalObject implements ServantLocator {
        @Override
        public Servant preinvoke(byte[] oid, POA adapter, String operation, CookieHolder cookie) {
            events.add("preinvoke " + (char) oid[0] + " " + operation);
            cookie.value = "cookie";
            return new Plain();
        }

        @Override
        public void postinvoke(byte[] oid, POA adapter, String operation, Object cookie, Servant servant) {
            events.add("postinvoke " + (char) oid[0] + " " + operation + " " + cookie);
        }
    }
}

package org.pleiad.orb.poa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.omg.PortableServer.IdAssignmentPolicyValue.USER_ID;
import static org.omg.PortableServer.LifespanPolicyValue.PERSISTENT;
import static org.pleiad.orb.poa.PoaObjectsTest.assertMinor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.PortableServer.AdapterActivator;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAPackage.AdapterAlreadyExists;
import org.omg.PortableServer.POAPackage.AdapterNonExistent;
import org.pleiad.orb.Concurrently;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.poa.AdapterFixture.Plain;

@Timeout(60)
class PoaTreeTest {
    private static final byte[] ID = {7};

    private final AdapterFixture fixture = new AdapterFixture();
    private final PoaNode root = fixture.root();
    private final Plain servant = new Plain();

    @BeforeEach
    void activate() throws Exception {
        root.the_POAManager().activate();
    }

    @Test
    void childIsFoundUnderItsName() throws Exception {
        PoaNode child = fixture.child("child");

        assertThat(root.find_POA("child", false)).isSameAs(child);
        assertThat(child.the_parent()).isSameAs(root);
        assertThat(child.the_name()).isEqualTo("child");
        assertThat(root.the_children()).containsExactly(child);
        assertThat(root.the_parent()).isNull();
        assertThat(child.id()).isNotEqualTo(root.id());
        assertThatThrownBy(() -> fixture.child("child")).isInstanceOf(AdapterAlreadyExists.class);
        assertThatThrownBy(() -> root.find_POA("other", true)).isInstanceOf(AdapterNonExistent.class);
    }

    @Test
    void destroyedAdapterTakesItsDescendantsAlong() throws Exception {
        PoaNode child = fixture.child("child");
        PoaNode grandchild = (PoaNode) child.create_POA("grandchild", root.the_POAManager(), null);
        org.omg.CORBA.Object reference = grandchild.id_to_reference(grandchild.activate_object(servant));

        child.destroy(true, true);

        assertThat(root.the_children()).isEmpty();
        assertMinor(Minor.NO_OBJECT_ADAPTER, () -> fixture.call(reference));
        assertMinor(Minor.NO_OBJECT_ADAPTER, () -> grandchild.activate_object(new Plain()));
        assertMinor(Minor.NO_OBJECT_ADAPTER, () -> child.create_POA("x", null, null));
        child.destroy(true, true);
    }

    @Test
    void transientReferenceDiesWithItsAdapterEvenIfThatIsMadeAnew() throws Exception {
        org.omg.CORBA.Object old = userIdAdapter("child").create_reference_with_id(ID, "");
        root.find_POA("child", false).destroy(false, true);
        userIdAdapter("child").activate_object_with_id(ID, servant);

        assertMinor(Minor.NO_OBJECT_ADAPTER, () -> fixture.call(old));
    }

    @Test
    void transientReferenceDiesWithItsRun() throws Exception {
        org.omg.CORBA.Object old = root.servant_to_reference(servant);
        AdapterFixture restarted = new AdapterFixture(AdapterFixture.EPOCH + 1);
        restarted.root().the_POAManager().activate();
        restarted.root().activate_object(servant);

        assertMinor(Minor.NO_OBJECT_ADAPTER, () -> restarted.call(old));
    }

    @Test
    void persistentReferenceOutlivesAdapterAndRun() throws Exception {
        org.omg.CORBA.Object old = persistentAdapter(fixture, "child").create_reference_with_id(ID, "");
        root.find_POA("child", false).destroy(false, true);
        assertMinor(Minor.NO_OBJECT_ADAPTER, () -> fixture.call(old));

        persistentAdapter(fixture, "child").activate_object_with_id(ID, servant);
        assertThat(fixture.call(old)).isSameAs(servant);
        root.find_POA("child", false).destroy(false, true);
        assertMinor(Minor.NO_OBJECT_ADAPTER, () -> fixture.call(old));
        Plain successor = new Plain();
        persistentAdapter(fixture, "child").activate_object_with_id(ID, successor);
        assertThat(fixture.call(old)).isSameAs(successor);

        AdapterFixture restarted = new AdapterFixture(AdapterFixture.EPOCH + 1);
        restarted.root().the_POAManager().activate();
        persistentAdapter(restarted, "child").activate_object_with_id(ID, servant);
        assertThat(restarted.call(old)).isSameAs(servant);
    }

    @Test
    void persistentReferenceOfAnotherServerIsUnknown() throws Exception {
        org.omg.CORBA.Object reference = persistentAdapter(fixture, "child").create_reference_with_id(ID, "");
        AdapterFixture shop = new AdapterFixture(PoaConfig.named("shop"));
        persistentAdapter(shop, "child").activate_object_with_id(ID, servant);

        assertMinor(Minor.NO_OBJECT_ADAPTER, () -> shop.call(reference));
    }

    @Test
    void persistentKeyDoesNotLeadToATransientAdapter() throws Exception {
        org.omg.CORBA.Object reference = persistentAdapter(fixture, "child").create_reference_with_id(ID, "");
        root.find_POA("child", false).destroy(false, true);
        userIdAdapter("child").activate_object_with_id(ID, servant);

        assertMinor(Minor.NO_OBJECT_ADAPTER, () -> fixture.call(reference));
    }

    @Test
    void keysOfNobodyAreUnknown() {
        for (String key : List.of("", "NameService", "PL", "PL\1", "PL\1t", "PL\1p\7default\1")) {
            assertMinor(
                    Minor.NO_OBJECT_ADAPTER,
                    () -> fixture.adapters.find(key.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
        }
    }

    @Test
    void adapterActivatorMakesWhatARequestNeeds() throws Exception {
        PoaNode outer = persistentAdapter(fixture, "outer");
        PoaNode inner = (PoaNode) outer.create_POA(
                "inner", root.the_POAManager(), new org.omg.CORBA.Policy[] {fixture.of(PERSISTENT), fixture.of(USER_ID)
                });
        org.omg.CORBA.Object reference = inner.create_reference_with_id(ID, "");
        outer.destroy(false, true);
        List<String> made = new ArrayList<>();
        root.the_activator(new Maker(made));

        assertThat(fixture.call(reference)).isSameAs(servant);
        assertThat(fixture.call(reference)).isSameAs(servant);

        assertThat(made).containsExactly("outer", "inner");
    }

    @Test
    void adapterActivatorIsAskedByFindOnlyOnDemand() throws Exception {
        List<String> made = new ArrayList<>();
        root.the_activator(new Maker(made));

        assertThatThrownBy(() -> root.find_POA("a", false)).isInstanceOf(AdapterNonExistent.class);
        assertThat(made).isEmpty();
        assertThat(root.find_POA("a", true).the_name()).isEqualTo("a");
        assertThat(made).containsExactly("a");
    }

    @Test
    void adapterActivatorThatRefusesMakesTheObjectUnknown() throws Exception {
        org.omg.CORBA.Object reference = persistentAdapter(fixture, "child").create_reference_with_id(ID, "");
        root.find_POA("child", false).destroy(false, true);
        root.the_activator(new Activator((parent, name) -> false));

        assertMinor(Minor.NO_OBJECT_ADAPTER, () -> fixture.call(reference));
        assertThatThrownBy(() -> root.find_POA("child", true)).isInstanceOf(AdapterNonExistent.class);
    }

    @Test
    void adapterActivatorThatFailsIsBlamed() {
        root.the_activator(new Activator((parent, name) -> {
            throw new NO_PERMISSION("not today");
        }));

        assertMinor(Minor.UNKNOWN_ADAPTER_FAILED, () -> root.find_POA("child", true));
    }

    @Test
    void requestWaitsUntilTheAdapterActivatorIsDone() throws Exception {
        org.omg.CORBA.Object reference = persistentAdapter(fixture, "child").create_reference_with_id(ID, "");
        root.find_POA("child", false).destroy(false, true);
        CountDownLatch made = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        root.the_activator(new Activator((parent, name) -> {
            PoaNode child = persistentAdapter(fixture, name);
            made.countDown();
            finish.await();
            child.activate_object_with_id(ID, servant);
            return true;
        }));
        CompletableFuture<Object> first = Concurrently.supply(() -> callUnchecked(reference));
        made.await();
        CompletableFuture<Object> second = Concurrently.supply(() -> callUnchecked(reference));
        finish.countDown();

        assertThat(first.get()).isSameAs(servant);
        assertThat(second.get()).isSameAs(servant);
    }

    @Test
    void runningRequestEndsBeforeItsAdapterIsGone() throws Exception {
        PoaNode child = userIdAdapter("child");
        child.activate_object_with_id(ID, servant);
        org.omg.CORBA.Object reference = child.id_to_reference(ID);
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        CompletableFuture<Void> request = Concurrently.run(() -> {
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
        });
        running.await();

        child.destroy(false, false);
        CompletableFuture<Void> destroyed = Concurrently.run(() -> child.destroy(false, true));
        CompletableFuture<POA> successor = Concurrently.supply(() -> userIdAdapter("child"));

        assertMinor(Minor.NO_OBJECT_ADAPTER, () -> fixture.call(reference));
        assertThat(destroyed).isNotDone();
        assertThat(successor).isNotDone();
        finish.countDown();
        destroyed.get();
        request.get();
        assertThat(successor.get()).isNotSameAs(child);
    }

    @Test
    void destroyedRootIsReplacedUntilTheOrbIsShutDown() throws Exception {
        root.destroy(true, true);
        assertThat(fixture.adapters.rootPoa()).isNotSameAs(root);

        fixture.adapters.shutdown(true);

        assertMinor(Minor.ORB_SHUT_DOWN, fixture.adapters::rootPoa);
    }

    private Object callUnchecked(org.omg.CORBA.Object reference) {
        try {
            return fixture.call(reference);
        } catch (org.omg.PortableServer.ForwardRequest e) {
            throw new AssertionError(e);
        }
    }

    private PoaNode userIdAdapter(String name) {
        try {
            return fixture.child(name, fixture.of(USER_ID));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static PoaNode persistentAdapter(AdapterFixture fixture, String name) throws Exception {
        return fixture.child(name, fixture.of(PERSISTENT), fixture.of(USER_ID));
    }

    private final class Maker extends LocalObject implements AdapterActivator {
        private final List<String> made;

        Maker(List<String> made) {
            this.made = made;
        }

        @Override
        public boolean unknown_adapter(POA parent, String name) {
            made.add(name);
            try {
                POA child = parent.create_POA(name, root.the_POAManager(), new org.omg.CORBA.Policy[] {
                    fixture.of(PERSISTENT), fixture.of(USER_ID)
                });
                child.the_activator(this);
                if (name.equals("inner")) {
                    child.activate_object_with_id(ID, servant);
                }
            } catch (org.omg.CORBA.UserException e) {
                throw new AssertionError(e);
            }
            return true;
        }
    }

    private interface Answer {
        boolean of(POA parent, String name) throws Exception;
    }

    private static final class Activator extends LocalObject implements AdapterActivator {
        private final Answer answer;

        Activator(Answer answer) {
            this.answer = answer;
        }

        @Override
        public boolean unknown_adapter(POA parent, String name) {
            try {
                return answer.of(parent, name);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }
}

package org.pleiad.orb.poa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.omg.PortableServer.IdAssignmentPolicyValue.USER_ID;
import static org.omg.PortableServer.IdUniquenessPolicyValue.MULTIPLE_ID;
import static org.omg.PortableServer.ImplicitActivationPolicyValue.IMPLICIT_ACTIVATION;
import static org.omg.PortableServer.LifespanPolicyValue.PERSISTENT;
import static org.omg.PortableServer.RequestProcessingPolicyValue.USE_DEFAULT_SERVANT;
import static org.omg.PortableServer.RequestProcessingPolicyValue.USE_SERVANT_MANAGER;
import static org.omg.PortableServer.ServantRetentionPolicyValue.NON_RETAIN;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.OBJ_ADAPTER;
import org.omg.CORBA.SystemException;
import org.omg.PortableServer.CurrentPackage.NoContext;
import org.omg.PortableServer.POAPackage.NoServant;
import org.omg.PortableServer.POAPackage.ObjectAlreadyActive;
import org.omg.PortableServer.POAPackage.ObjectNotActive;
import org.omg.PortableServer.POAPackage.ServantAlreadyActive;
import org.omg.PortableServer.POAPackage.ServantNotActive;
import org.omg.PortableServer.POAPackage.WrongAdapter;
import org.omg.PortableServer.POAPackage.WrongPolicy;
import org.omg.PortableServer.Servant;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.poa.AdapterFixture.Plain;

class PoaObjectsTest {
    private final AdapterFixture fixture = new AdapterFixture();
    private final PoaNode root = fixture.root();
    private final Plain servant = new Plain();

    @BeforeEach
    void activate() throws Exception {
        root.the_POAManager().activate();
    }

    @Test
    void activatedServantIsFoundByIdAndReference() throws Exception {
        byte[] id = root.activate_object(servant);
        org.omg.CORBA.Object reference = root.id_to_reference(id);

        assertThat(AdapterFixture.type(reference)).isEqualTo(AdapterFixture.TYPE);
        assertThat(root.id_to_servant(id)).isSameAs(servant);
        assertThat(root.servant_to_id(servant)).isEqualTo(id);
        assertThat(root.reference_to_id(reference)).isEqualTo(id);
        assertThat(root.reference_to_servant(reference)).isSameAs(servant);
        assertThat(fixture.call(reference)).isSameAs(servant);
    }

    @Test
    void servantHasOneIdUnderUniqueId() throws Exception {
        root.activate_object(servant);

        assertThatThrownBy(() -> root.activate_object(servant)).isInstanceOf(ServantAlreadyActive.class);
    }

    @Test
    void servantHasManyIdsUnderMultipleId() throws Exception {
        PoaNode poa = fixture.child("multiple", fixture.of(MULTIPLE_ID));

        byte[] one = poa.activate_object(servant);
        byte[] other = poa.activate_object(servant);

        assertThat(one).isNotEqualTo(other);
        poa.deactivate_object(one);
        assertThat(poa.id_to_servant(other)).isSameAs(servant);
        assertThatThrownBy(() -> poa.servant_to_id(servant)).isInstanceOf(WrongPolicy.class);
    }

    @Test
    void deactivatedObjectIsGoneAndItsIdIsNeverGivenAgain() throws Exception {
        Set<Octets> ids = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            byte[] id = root.activate_object(servant);
            org.omg.CORBA.Object reference = root.id_to_reference(id);
            root.deactivate_object(id);

            assertThat(ids.add(new Octets(id))).isTrue();
            assertThatThrownBy(() -> root.deactivate_object(id)).isInstanceOf(ObjectNotActive.class);
            assertThatThrownBy(() -> root.id_to_servant(id)).isInstanceOf(ObjectNotActive.class);
            assertThatThrownBy(() -> root.id_to_reference(id)).isInstanceOf(ObjectNotActive.class);
            assertThatThrownBy(() -> fixture.call(reference)).isInstanceOf(OBJECT_NOT_EXIST.class);
        }
    }

    @Test
    void idsOfTheApplicationAreTakenAsTheyAre() throws Exception {
        PoaNode poa = fixture.child("user", fixture.of(USER_ID));
        byte[] id = "grid 1".getBytes(UTF_8);

        poa.activate_object_with_id(id, servant);
        id[0] = 'x';

        assertThat(poa.id_to_servant("grid 1".getBytes(UTF_8))).isSameAs(servant);
        assertThatThrownBy(() -> poa.activate_object_with_id("grid 1".getBytes(UTF_8), new Plain()))
                .isInstanceOf(ObjectAlreadyActive.class);
        assertThatThrownBy(() -> poa.activate_object_with_id("grid 2".getBytes(UTF_8), servant))
                .isInstanceOf(ServantAlreadyActive.class);
        assertThatThrownBy(() -> poa.activate_object(new Plain())).isInstanceOf(WrongPolicy.class);
        assertThatThrownBy(() -> poa.create_reference("")).isInstanceOf(WrongPolicy.class);
    }

    @Test
    void referenceMayComeBeforeItsServant() throws Exception {
        org.omg.CORBA.Object reference = root.create_reference("IDL:Test/Late:1.0");
        assertThatThrownBy(() -> fixture.call(reference)).isInstanceOf(OBJECT_NOT_EXIST.class);
        assertThatThrownBy(() -> root.reference_to_servant(reference)).isInstanceOf(ObjectNotActive.class);

        root.activate_object_with_id(root.reference_to_id(reference), servant);

        assertThat(fixture.call(reference)).isSameAs(servant);
    }

    @Test
    void idThatTheSystemDidNotMakeIsRefused() throws Exception {
        PoaNode persistent = fixture.child("p", fixture.of(PERSISTENT));
        for (PoaNode poa : new PoaNode[] {root, persistent}) {
            for (byte[] id : new byte[][] {{}, {1}, new byte[8], new byte[16], {-1, 0, 0, 0, 0, 0, 0, 0}}) {
                if (poa == persistent && id.length == 16) {
                    continue; // might be of an earlier run
                }
                assertMinor(Minor.INVALID_OBJECT_ID, () -> poa.activate_object_with_id(id, servant));
                assertMinor(Minor.INVALID_OBJECT_ID, () -> poa.create_reference_with_id(id, ""));
            }
        }
    }

    @Test
    void idOfAnEarlierRunOfAPersistentAdapterIsTaken() throws Exception {
        byte[] earlier = fixture.child("p", fixture.of(PERSISTENT)).activate_object(servant);
        AdapterFixture later = new AdapterFixture(AdapterFixture.EPOCH + 1);
        PoaNode poa = later.child("p", later.of(PERSISTENT));

        poa.activate_object_with_id(earlier, servant);

        assertThat(poa.id_to_servant(earlier)).isSameAs(servant);
        assertThat(poa.activate_object(new Plain())).isNotEqualTo(earlier);
    }

    @Test
    void referenceOfAnotherAdapterIsRefused() throws Exception {
        PoaNode other = fixture.child("other");
        org.omg.CORBA.Object reference = other.create_reference("");

        assertThatThrownBy(() -> root.reference_to_id(reference)).isInstanceOf(WrongAdapter.class);
        assertThatThrownBy(() -> root.reference_to_servant(reference)).isInstanceOf(WrongAdapter.class);
        assertThatThrownBy(() -> root.reference_to_id(new Foreign())).isInstanceOf(WrongAdapter.class);
    }

    @Test
    void rootActivatesImplicitlyAndOnlyOnce() throws Exception {
        org.omg.CORBA.Object reference = root.servant_to_reference(servant);

        assertThat(root.servant_to_id(servant)).isEqualTo(root.reference_to_id(reference));
        assertThat(AdapterFixture.key(servant_this(servant))).isEqualTo(AdapterFixture.key(reference));
    }

    private static org.omg.CORBA.Object servant_this(Servant servant) {
        return servant._this_object();
    }

    @Test
    void adapterWithoutImplicitActivationSaysThatTheServantIsNotActive() throws Exception {
        PoaNode poa = fixture.child("explicit");

        assertThatThrownBy(() -> poa.servant_to_id(servant)).isInstanceOf(ServantNotActive.class);
        assertThatThrownBy(() -> poa.servant_to_reference(servant)).isInstanceOf(ServantNotActive.class);
    }

    @Test
    void implicitActivationUnderMultipleIdGivesANewObjectEachTime() throws Exception {
        PoaNode poa = fixture.child("im", fixture.of(MULTIPLE_ID), fixture.of(IMPLICIT_ACTIVATION));

        assertThat(poa.servant_to_id(servant)).isNotEqualTo(poa.servant_to_id(servant));
    }

    @Test
    void defaultServantServesEveryObjectWithoutOneOfItsOwn() throws Exception {
        PoaNode poa =
                fixture.child("default", fixture.of(USE_DEFAULT_SERVANT), fixture.of(MULTIPLE_ID), fixture.of(USER_ID));
        Plain own = new Plain();
        byte[] id = {1};
        poa.activate_object_with_id(id, own);
        org.omg.CORBA.Object any = poa.create_reference_with_id(new byte[] {2}, AdapterFixture.TYPE);

        assertThatThrownBy(poa::get_servant).isInstanceOf(NoServant.class);
        assertMinor(Minor.NO_DEFAULT_SERVANT, () -> fixture.call(any));

        poa.set_servant(servant);

        assertThat(poa.get_servant()).isSameAs(servant);
        assertThat(fixture.call(any)).isSameAs(servant);
        assertThat(fixture.call(poa.id_to_reference(id))).isSameAs(own);
        assertThat(poa.id_to_servant(new byte[] {9})).isSameAs(servant);
        assertThat(poa.reference_to_servant(any)).isSameAs(servant);
    }

    @Test
    void defaultServantLearnsItsIdFromTheRequest() throws Exception {
        PoaNode poa = fixture.child(
                "default",
                fixture.of(USE_DEFAULT_SERVANT),
                fixture.of(MULTIPLE_ID),
                fixture.of(USER_ID),
                fixture.of(NON_RETAIN));
        poa.set_servant(servant);
        byte[] id = {4, 2};
        org.omg.CORBA.Object reference = poa.create_reference_with_id(id, AdapterFixture.TYPE);

        fixture.call(reference, () -> {
            assertThat(servant._object_id()).isEqualTo(id);
            assertThat(servant._poa()).isSameAs(poa);
            assertThat(AdapterFixture.key(servant._this_object())).isEqualTo(AdapterFixture.key(reference));
            assertThat(unchecked(() -> poa.servant_to_id(servant))).isEqualTo(id);
        });
        assertThatThrownBy(() -> poa.servant_to_id(servant)).isInstanceOf(ServantNotActive.class);
        assertThatThrownBy(() -> poa.servant_to_reference(servant)).isInstanceOf(WrongPolicy.class);
        assertThatThrownBy(() -> poa.id_to_reference(id)).isInstanceOf(WrongPolicy.class);
    }

    @Test
    void operationsThatThePoliciesExcludeAreRefused() throws Exception {
        PoaNode poa = fixture.child("located", fixture.of(USE_SERVANT_MANAGER), fixture.of(NON_RETAIN));

        assertThatThrownBy(() -> poa.activate_object(servant)).isInstanceOf(WrongPolicy.class);
        assertThatThrownBy(() -> poa.activate_object_with_id(new byte[0], servant))
                .isInstanceOf(WrongPolicy.class);
        assertThatThrownBy(() -> poa.deactivate_object(new byte[0])).isInstanceOf(WrongPolicy.class);
        assertThatThrownBy(() -> poa.servant_to_id(servant)).isInstanceOf(WrongPolicy.class);
        assertThatThrownBy(() -> poa.servant_to_reference(servant)).isInstanceOf(WrongPolicy.class);
        assertThatThrownBy(() -> poa.reference_to_servant(poa.create_reference("")))
                .isInstanceOf(WrongPolicy.class);
        assertThatThrownBy(() -> poa.id_to_servant(new byte[0])).isInstanceOf(WrongPolicy.class);
        assertThatThrownBy(() -> poa.id_to_reference(new byte[0])).isInstanceOf(WrongPolicy.class);
        assertThatThrownBy(poa::get_servant).isInstanceOf(WrongPolicy.class);
        assertThatThrownBy(() -> poa.set_servant(servant)).isInstanceOf(WrongPolicy.class);
        assertThatThrownBy(root::get_servant_manager).isInstanceOf(WrongPolicy.class);
        assertThatThrownBy(() -> root.set_servant_manager(null)).isInstanceOf(WrongPolicy.class);
    }

    @Test
    void servantOutsideOfARequestHasNoIdAndNoAdapter() throws Exception {
        root.activate_object(servant);

        assertThatThrownBy(servant::_object_id).isInstanceOf(OBJ_ADAPTER.class);
        assertThatThrownBy(servant::_poa).isInstanceOf(OBJ_ADAPTER.class);
        assertThat(servant._default_POA()).isSameAs(root);
        assertThat(servant._is_a("IDL:Test/Base:1.0")).isTrue();
        assertThat(servant._is_a("IDL:omg.org/CORBA/Object:1.0")).isTrue();
        assertThat(servant._is_a("IDL:Test/Other:1.0")).isFalse();
        assertThat(servant._non_existent()).isFalse();
        assertThat(servant._repository_id()).isEqualTo(AdapterFixture.TYPE);
        assertMinor(Minor.NO_INTERFACE_REPOSITORY, servant::_get_interface_def);
    }

    @Test
    void callWithinACallHasAnIdentityOfItsOwn() throws Exception {
        Plain inner = new Plain();
        byte[] outerId = root.activate_object(servant);
        byte[] innerId = root.activate_object(inner);
        org.omg.CORBA.Object innerReference = root.id_to_reference(innerId);

        fixture.call(root.id_to_reference(outerId), () -> {
            unchecked(() -> fixture.call(
                    innerReference,
                    () -> assertThat(unchecked(fixture.adapters.current()::get_object_id))
                            .isEqualTo(innerId)));
            assertThat(servant._object_id()).isEqualTo(outerId);
            assertThat(unchecked(fixture.adapters.current()::get_servant)).isSameAs(servant);
            assertThat(unchecked(fixture.adapters.current()::get_POA)).isSameAs(root);
        });

        assertThat(fixture.adapters.isInRequest()).isFalse();
        assertThatThrownBy(fixture.adapters.current()::get_reference).isInstanceOf(NoContext.class);
    }

    @Test
    void nullArgumentsAreRefusedByName() {
        assertThatThrownBy(() -> root.activate_object(null))
                .isInstanceOf(BAD_PARAM.class)
                .hasMessageContaining("servant");
        assertThatThrownBy(() -> root.reference_to_id(null)).isInstanceOf(BAD_PARAM.class);
        assertThatThrownBy(() -> root.create_reference_with_id(null, "")).isInstanceOf(BAD_PARAM.class);
        assertThatThrownBy(() -> root.create_lifespan_policy(null)).isInstanceOf(BAD_PARAM.class);
    }

    static void assertMinor(Minor expected, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SystemException.class,
                        e -> assertThat(Minor.of(e)).as("%s", e).contains(expected));
    }

    private static <T> T unchecked(java.util.concurrent.Callable<T> call) {
        try {
            return call.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static final class Foreign extends org.omg.CORBA.LocalObject {}
}

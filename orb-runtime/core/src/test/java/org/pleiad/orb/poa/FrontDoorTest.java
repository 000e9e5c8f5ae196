package org.pleiad.orb.poa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.omg.BiDirPolicy.BIDIRECTIONAL_POLICY_TYPE;
import org.omg.BiDirPolicy.BOTH;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_POLICY_TYPE;
import org.omg.CORBA.ORBPackage.InvalidName;
import org.omg.CORBA.Policy;
import org.omg.CORBA.PolicyError;
import org.omg.PortableServer.LIFESPAN_POLICY_ID;
import org.omg.PortableServer.LifespanPolicy;
import org.omg.PortableServer.LifespanPolicyValue;
import org.omg.PortableServer.LifespanPolicyValueHelper;
import org.omg.PortableServer.POAManagerFactory;
import org.omg.PortableServer.THREAD_POLICY_ID;
import org.omg.PortableServer.ThreadPolicyValue;
import org.omg.PortableServer.ThreadPolicyValueHelper;
import org.pleiad.orb.Pleiad;

/** What of object adapters is reached through the ORB itself. */
class FrontDoorTest {
    private final Pleiad pleiad = Pleiad.builder().build();

    @AfterEach
    void stop() {
        pleiad.close();
    }

    @Test
    void createPolicyMakesThePoliciesOfAdapters() throws Exception {
        Any value = pleiad.orb().create_any();
        LifespanPolicyValueHelper.insert(value, LifespanPolicyValue.PERSISTENT);

        Policy policy = pleiad.orb().create_policy(LIFESPAN_POLICY_ID.value, value);

        assertThat(((LifespanPolicy) policy).value()).isSameAs(LifespanPolicyValue.PERSISTENT);
        PoaNode child = (PoaNode) pleiad.rootPoa().create_POA("child", null, new Policy[] {policy});
        assertThat(child.policies().get(LIFESPAN_POLICY_ID.value)).isSameAs(policy);
    }

    @Test
    void createPolicyRefusesAValueOfAnotherType() {
        Any value = pleiad.orb().create_any();
        ThreadPolicyValueHelper.insert(value, ThreadPolicyValue.MAIN_THREAD_MODEL);

        assertThatThrownBy(() -> pleiad.orb().create_policy(LIFESPAN_POLICY_ID.value, value))
                .isInstanceOfSatisfying(
                        PolicyError.class, e -> assertThat(e.reason).isEqualTo(BAD_POLICY_TYPE.value));
    }

    @Test
    void adapterKeepsPoliciesThatOthersLookFor() throws Exception {
        Any both = pleiad.orb().create_any();
        both.insert_ushort(BOTH.value);
        Policy policy = pleiad.orb().create_policy(BIDIRECTIONAL_POLICY_TYPE.value, both);

        PoaNode child = (PoaNode) pleiad.rootPoa().create_POA("child", null, new Policy[] {policy});

        assertThat(child.policies().get(BIDIRECTIONAL_POLICY_TYPE.value)).isSameAs(policy);
        assertThat(child.policies().get(THREAD_POLICY_ID.value)).isNotNull();
    }

    @Test
    void poaManagerFactoryIsAnInitialReference() throws Exception {
        POAManagerFactory factory = (POAManagerFactory) pleiad.orb().resolve_initial_references("POAManagerFactory");

        assertThat(factory).isSameAs(pleiad.rootPoa().the_POAManagerFactory());
        assertThat(factory.find("RootPOAManager")).isSameAs(pleiad.rootPoa().the_POAManager());
        assertThat(pleiad.orb().list_initial_services()).contains("POAManagerFactory", "RootPOA", "POACurrent");
        assertThatThrownBy(() -> register("POAManagerFactory")).isInstanceOf(InvalidName.class);
    }

    private void register(String name) throws InvalidName {
        ((org.omg.CORBA_3_0.ORB) pleiad.orb()).register_initial_reference(name, pleiad.rootPoa());
    }
}

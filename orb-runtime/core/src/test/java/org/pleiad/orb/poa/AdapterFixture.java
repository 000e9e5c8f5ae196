package org.pleiad.orb.poa;

import java.time.Duration;
import java.util.function.Consumer;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.Policy;
import org.omg.PortableServer.ForwardRequest;
import org.omg.PortableServer.IdAssignmentPolicyValue;
import org.omg.PortableServer.IdUniquenessPolicyValue;
import org.omg.PortableServer.ImplicitActivationPolicyValue;
import org.omg.PortableServer.LifespanPolicyValue;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.RequestProcessingPolicyValue;
import org.omg.PortableServer.Servant;
import org.omg.PortableServer.ServantRetentionPolicyValue;
import org.omg.PortableServer.ThreadPolicyValue;
import org.pleiad.orb.policy.PolicyFactories;

/** Object adapters without an ORB: references are local objects that know their key. */
final class AdapterFixture {
    static final long EPOCH = 0x0123456789abcdefL;
    static final String TYPE = "IDL:Test/Plain:1.0";

    final PolicyFactories policies = new PolicyFactories();
    final ObjectAdapters adapters;

    AdapterFixture() {
        this(EPOCH);
    }

    AdapterFixture(long epoch) {
        this(new PoaConfig("test", epoch, Duration.ofSeconds(10), 2, 1000));
    }

    AdapterFixture(PoaConfig config) {
        adapters = ObjectAdapters.create(org.omg.CORBA.ORB.init(), new KeyedReferences(), config, policies);
    }

    PoaNode root() {
        return (PoaNode) adapters.rootPoa();
    }

    PoaNode child(String name, Policy... policies) throws Exception {
        return (PoaNode) root().create_POA(name, root().the_POAManager(), policies);
    }

    Policy of(ThreadPolicyValue value) {
        return root().create_thread_policy(value);
    }

    Policy of(LifespanPolicyValue value) {
        return root().create_lifespan_policy(value);
    }

    Policy of(IdUniquenessPolicyValue value) {
        return root().create_id_uniqueness_policy(value);
    }

    Policy of(IdAssignmentPolicyValue value) {
        return root().create_id_assignment_policy(value);
    }

    Policy of(ImplicitActivationPolicyValue value) {
        return root().create_implicit_activation_policy(value);
    }

    Policy of(ServantRetentionPolicyValue value) {
        return root().create_servant_retention_policy(value);
    }

    Policy of(RequestProcessingPolicyValue value) {
        return root().create_request_processing_policy(value);
    }

    static byte[] key(org.omg.CORBA.Object reference) {
        return ((Keyed) reference).key;
    }

    static String type(org.omg.CORBA.Object reference) {
        return ((Keyed) reference).type;
    }

    /** Does what the dispatcher does for a request, up to the servant. */
    Servant call(org.omg.CORBA.Object reference, Runnable inServant) throws ForwardRequest {
        ObjectAdapters.Target target = adapters.find(key(reference));
        PoaNode adapter = target.adapter();
        if (!adapter.admit(null)) {
            throw new AssertionError("a request of this thread was held");
        }
        try {
            Invocation invocation = adapter.begin(target.objectId(), "operation");
            try {
                adapter.run(inServant);
                return invocation.servant();
            } finally {
                invocation.end();
            }
        } finally {
            adapter.leave();
        }
    }

    /** The same for what looks at the servant; all of it within the turn of the request, as the dispatcher does it. */
    void callThere(org.omg.CORBA.Object reference, Consumer<Servant> inServant) throws ForwardRequest {
        ObjectAdapters.Target target = adapters.find(key(reference));
        PoaNode adapter = target.adapter();
        if (!adapter.admit(null)) {
            throw new AssertionError("a request of this thread was held");
        }
        try {
            ForwardRequest[] elsewhere = new ForwardRequest[1];
            adapter.run(() -> {
                try {
                    Invocation invocation = adapter.begin(target.objectId(), "operation");
                    try {
                        inServant.accept(invocation.servant());
                    } finally {
                        invocation.end();
                    }
                } catch (ForwardRequest forward) {
                    elsewhere[0] = forward;
                }
            });
            if (elsewhere[0] != null) {
                throw elsewhere[0];
            }
        } finally {
            adapter.leave();
        }
    }

    Servant call(org.omg.CORBA.Object reference) throws ForwardRequest {
        return call(reference, () -> {});
    }

    /** A servant without operations. */
    static class Plain extends Servant {
        @Override
        public String[] _all_interfaces(POA poa, byte[] objectId) {
            return new String[] {TYPE, "IDL:Test/Base:1.0"};
        }
    }

    /** A reference of this process. */
    static final class Keyed extends LocalObject {
        private final String type;
        private final byte[] key;

        Keyed(String type, byte[] key) {
            this.type = type;
            this.key = key;
        }
    }

    private static final class KeyedReferences implements ReferenceFactory {
        @Override
        public org.omg.CORBA.Object create(String repositoryId, byte[] objectKey) {
            return new Keyed(repositoryId, objectKey);
        }

        @Override
        public byte[] objectKey(org.omg.CORBA.Object reference) {
            return reference instanceof Keyed keyed ? keyed.key : null;
        }
    }
}

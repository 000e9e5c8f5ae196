package org.pleiad.orb.poa;

import org.omg.CORBA.LocalObject;
import org.omg.CORBA.Policy;
import org.omg.PortableServer.IdAssignmentPolicy;
import org.omg.PortableServer.IdAssignmentPolicyValue;
import org.omg.PortableServer.IdUniquenessPolicy;
import org.omg.PortableServer.IdUniquenessPolicyValue;
import org.omg.PortableServer.ImplicitActivationPolicy;
import org.omg.PortableServer.ImplicitActivationPolicyValue;
import org.omg.PortableServer.LifespanPolicy;
import org.omg.PortableServer.LifespanPolicyValue;
import org.omg.PortableServer.RequestProcessingPolicy;
import org.omg.PortableServer.RequestProcessingPolicyValue;
import org.omg.PortableServer.ServantRetentionPolicy;
import org.omg.PortableServer.ServantRetentionPolicyValue;
import org.omg.PortableServer.ThreadPolicy;
import org.omg.PortableServer.ThreadPolicyValue;

/** The policy objects that adapters take: immutable values. */
abstract class PoaPolicy<V> extends LocalObject implements Policy {
    private final PolicyKind kind;
    private final V value;

    private PoaPolicy(PolicyKind kind, V value) {
        if (value == null) {
            throw PoaFaults.nullArgument("the value of a " + kind + " policy");
        }
        this.kind = kind;
        this.value = value;
    }

    public V value() {
        return value;
    }

    @Override
    public int policy_type() {
        return kind.type();
    }

    /** Immutable, so itself. */
    @Override
    public Policy copy() {
        return this;
    }

    @Override
    public void destroy() {
        // nothing to free
    }

    @Override
    public String[] _ids() {
        return new String[] {
            "IDL:omg.org/PortableServer/" + getClass().getSimpleName() + "Policy:1.0", "IDL:omg.org/CORBA/Policy:1.0"
        };
    }

    @Override
    public String toString() {
        return kind + " policy";
    }

    static final class Thread extends PoaPolicy<ThreadPolicyValue> implements ThreadPolicy {
        Thread(ThreadPolicyValue value) {
            super(PolicyKind.THREAD, value);
        }
    }

    static final class Lifespan extends PoaPolicy<LifespanPolicyValue> implements LifespanPolicy {
        Lifespan(LifespanPolicyValue value) {
            super(PolicyKind.LIFESPAN, value);
        }
    }

    static final class IdUniqueness extends PoaPolicy<IdUniquenessPolicyValue> implements IdUniquenessPolicy {
        IdUniqueness(IdUniquenessPolicyValue value) {
            super(PolicyKind.ID_UNIQUENESS, value);
        }
    }

    static final class IdAssignment extends PoaPolicy<IdAssignmentPolicyValue> implements IdAssignmentPolicy {
        IdAssignment(IdAssignmentPolicyValue value) {
            super(PolicyKind.ID_ASSIGNMENT, value);
        }
    }

    static final class ImplicitActivation extends PoaPolicy<ImplicitActivationPolicyValue>
            implements ImplicitActivationPolicy {
        ImplicitActivation(ImplicitActivationPolicyValue value) {
            super(PolicyKind.IMPLICIT_ACTIVATION, value);
        }
    }

    static final class ServantRetention extends PoaPolicy<ServantRetentionPolicyValue>
            implements ServantRetentionPolicy {
        ServantRetention(ServantRetentionPolicyValue value) {
            super(PolicyKind.SERVANT_RETENTION, value);
        }
    }

    static final class RequestProcessing extends PoaPolicy<RequestProcessingPolicyValue>
            implements RequestProcessingPolicy {
        RequestProcessing(RequestProcessingPolicyValue value) {
            super(PolicyKind.REQUEST_PROCESSING, value);
        }
    }
}

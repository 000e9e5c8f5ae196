package org.pleiad.orb.poa;

import java.util.function.Function;
import org.omg.CORBA.Any;
import org.omg.CORBA.Policy;
import org.omg.PortableServer.IdAssignmentPolicy;
import org.omg.PortableServer.IdAssignmentPolicyValueHelper;
import org.omg.PortableServer.IdUniquenessPolicy;
import org.omg.PortableServer.IdUniquenessPolicyValueHelper;
import org.omg.PortableServer.ImplicitActivationPolicy;
import org.omg.PortableServer.ImplicitActivationPolicyValueHelper;
import org.omg.PortableServer.LifespanPolicy;
import org.omg.PortableServer.LifespanPolicyValueHelper;
import org.omg.PortableServer.RequestProcessingPolicy;
import org.omg.PortableServer.RequestProcessingPolicyValueHelper;
import org.omg.PortableServer.ServantRetentionPolicy;
import org.omg.PortableServer.ServantRetentionPolicyValueHelper;
import org.omg.PortableServer.ThreadPolicy;
import org.omg.PortableServer.ThreadPolicyValueHelper;
import org.pleiad.orb.policy.PolicyFactories;

/** The policy types of object adapters, in the order of their numbers. */
enum PolicyKind {
    THREAD(
            policy -> policy instanceof ThreadPolicy given ? given.value() : null,
            any -> new PoaPolicy.Thread(ThreadPolicyValueHelper.extract(any))),
    LIFESPAN(
            policy -> policy instanceof LifespanPolicy given ? given.value() : null,
            any -> new PoaPolicy.Lifespan(LifespanPolicyValueHelper.extract(any))),
    ID_UNIQUENESS(
            policy -> policy instanceof IdUniquenessPolicy given ? given.value() : null,
            any -> new PoaPolicy.IdUniqueness(IdUniquenessPolicyValueHelper.extract(any))),
    ID_ASSIGNMENT(
            policy -> policy instanceof IdAssignmentPolicy given ? given.value() : null,
            any -> new PoaPolicy.IdAssignment(IdAssignmentPolicyValueHelper.extract(any))),
    IMPLICIT_ACTIVATION(
            policy -> policy instanceof ImplicitActivationPolicy given ? given.value() : null,
            any -> new PoaPolicy.ImplicitActivation(ImplicitActivationPolicyValueHelper.extract(any))),
    SERVANT_RETENTION(
            policy -> policy instanceof ServantRetentionPolicy given ? given.value() : null,
            any -> new PoaPolicy.ServantRetention(ServantRetentionPolicyValueHelper.extract(any))),
    REQUEST_PROCESSING(
            policy -> policy instanceof RequestProcessingPolicy given ? given.value() : null,
            any -> new PoaPolicy.RequestProcessing(RequestProcessingPolicyValueHelper.extract(any)));

    /** THREAD_POLICY_ID is 16, the others follow it. */
    private static final int FIRST = 16;

    private static final PolicyKind[] KINDS = values();

    private final Function<Policy, Object> value;
    private final Function<Any, Policy> maker;

    PolicyKind(Function<Policy, Object> value, Function<Any, Policy> maker) {
        this.value = value;
        this.maker = maker;
    }

    /** The number that {@code policy_type} answers. */
    int type() {
        return FIRST + ordinal();
    }

    /** The kind with a number, or {@code null}. */
    static PolicyKind of(int type) {
        return type >= FIRST && type < FIRST + KINDS.length ? KINDS[type - FIRST] : null;
    }

    /** The value of a policy of this kind, whoever made it; {@code null} if it lacks the kind's interface. */
    Object value(Policy policy) {
        return value.apply(policy);
    }

    /** Lets {@code ORB.create_policy} make policies of object adapters. */
    static void addTo(PolicyFactories factories) {
        for (PolicyKind kind : KINDS) {
            factories.add(kind.type(), kind.maker::apply);
        }
    }
}

package org.pleiad.orb.poa;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.omg.CORBA.Policy;
import org.omg.PortableServer.IdAssignmentPolicyValue;
import org.omg.PortableServer.IdUniquenessPolicyValue;
import org.omg.PortableServer.ImplicitActivationPolicyValue;
import org.omg.PortableServer.LifespanPolicyValue;
import org.omg.PortableServer.POAPackage.InvalidPolicy;
import org.omg.PortableServer.RequestProcessingPolicyValue;
import org.omg.PortableServer.ServantRetentionPolicyValue;
import org.omg.PortableServer.ThreadPolicyValue;
import org.pleiad.orb.policy.PolicySet;

/** The seven policies of an adapter, free of contradictions (CORBA 3.3 part 1, 15.3.8). */
record PoaPolicies(
        ThreadPolicyValue thread,
        LifespanPolicyValue lifespan,
        IdUniquenessPolicyValue uniqueness,
        IdAssignmentPolicyValue assignment,
        ImplicitActivationPolicyValue implicitActivation,
        ServantRetentionPolicyValue retention,
        RequestProcessingPolicyValue processing) {

    private static final int KINDS = 7;

    /** Those of the root adapter. */
    static final PoaPolicies ROOT = new PoaPolicies(
            ThreadPolicyValue.ORB_CTRL_MODEL,
            LifespanPolicyValue.TRANSIENT,
            IdUniquenessPolicyValue.UNIQUE_ID,
            IdAssignmentPolicyValue.SYSTEM_ID,
            ImplicitActivationPolicyValue.IMPLICIT_ACTIVATION,
            ServantRetentionPolicyValue.RETAIN,
            RequestProcessingPolicyValue.USE_ACTIVE_OBJECT_MAP_ONLY);

    private static final Object[] DEFAULTS = {
        ROOT.thread,
        ROOT.lifespan,
        ROOT.uniqueness,
        ROOT.assignment,
        ImplicitActivationPolicyValue.NO_IMPLICIT_ACTIVATION,
        ROOT.retention,
        ROOT.processing
    };

    /**
     * Policies as given to create_POA; those not given have their defaults. Those of other types concern others.
     *
     * @param isKnown which other types there are
     * @throws InvalidPolicy with the index of the first policy that is of an unknown type, given twice with different
     *     values, or contradicts the others
     */
    static PoaPolicies of(Policy[] given, IntPredicate isKnown) throws InvalidPolicy {
        Policy[] policies = given == null ? new Policy[0] : given;
        int[] indexes = new int[KINDS];
        Arrays.fill(indexes, -1);
        Object[] values = DEFAULTS.clone();
        Map<Integer, Integer> others = new HashMap<>();
        for (int i = 0; i < policies.length; i++) {
            if (policies[i] == null) {
                throw invalid(i, "is null");
            }
            int type = policies[i].policy_type();
            PolicyKind kind = PolicyKind.of(type);
            if (kind == null) {
                checkOther(policies, i, isKnown, others.putIfAbsent(type, i));
                continue;
            }
            Object value = kind.value(policies[i]);
            int before = indexes[kind.ordinal()];
            if (value == null) {
                throw invalid(i, "is of type " + type + " but does not have its interface, or has no value");
            }
            if (before >= 0 && values[kind.ordinal()] != value) {
                throw invalid(i, "contradicts policy " + before + " of the same type");
            }
            indexes[kind.ordinal()] = i;
            values[kind.ordinal()] = value;
        }
        PoaPolicies result = of(values);
        result.check(indexes);
        return result;
    }

    private static void checkOther(Policy[] policies, int index, IntPredicate isKnown, Integer before)
            throws InvalidPolicy {
        int type = policies[index].policy_type();
        if (!isKnown.test(type)) {
            throw invalid(index, "is of type " + Integer.toUnsignedString(type) + ", which is unknown here");
        }
        if (before != null && policies[before] != policies[index]) {
            throw invalid(index, "is of the same type as policy " + before);
        }
    }

    private static PoaPolicies of(Object[] values) {
        return new PoaPolicies(
                (ThreadPolicyValue) values[0],
                (LifespanPolicyValue) values[1],
                (IdUniquenessPolicyValue) values[2],
                (IdAssignmentPolicyValue) values[3],
                (ImplicitActivationPolicyValue) values[4],
                (ServantRetentionPolicyValue) values[5],
                (RequestProcessingPolicyValue) values[6]);
    }

    /** The seven as policy objects, and those of other types that were given. */
    PolicySet with(Policy[] given) {
        PolicySet all = PolicySet.of(
                new PoaPolicy.Thread(thread),
                new PoaPolicy.Lifespan(lifespan),
                new PoaPolicy.IdUniqueness(uniqueness),
                new PoaPolicy.IdAssignment(assignment),
                new PoaPolicy.ImplicitActivation(implicitActivation),
                new PoaPolicy.ServantRetention(retention),
                new PoaPolicy.RequestProcessing(processing));
        for (Policy policy : given == null ? new Policy[0] : given) {
            all = all.with(policy);
        }
        return all;
    }

    boolean isPersistent() {
        return lifespan == LifespanPolicyValue.PERSISTENT;
    }

    boolean hasUniqueIds() {
        return uniqueness == IdUniquenessPolicyValue.UNIQUE_ID;
    }

    boolean hasSystemIds() {
        return assignment == IdAssignmentPolicyValue.SYSTEM_ID;
    }

    boolean activatesImplicitly() {
        return implicitActivation == ImplicitActivationPolicyValue.IMPLICIT_ACTIVATION;
    }

    boolean retains() {
        return retention == ServantRetentionPolicyValue.RETAIN;
    }

    boolean usesDefaultServant() {
        return processing == RequestProcessingPolicyValue.USE_DEFAULT_SERVANT;
    }

    boolean usesServantManager() {
        return processing == RequestProcessingPolicyValue.USE_SERVANT_MANAGER;
    }

    private void check(int[] indexes) throws InvalidPolicy {
        boolean mapOnly = processing == RequestProcessingPolicyValue.USE_ACTIVE_OBJECT_MAP_ONLY;
        if (!retains() && mapOnly) {
            throw contradiction(
                    indexes,
                    "NON_RETAIN needs USE_DEFAULT_SERVANT or USE_SERVANT_MANAGER",
                    PolicyKind.SERVANT_RETENTION,
                    PolicyKind.REQUEST_PROCESSING);
        }
        if (usesDefaultServant() && hasUniqueIds()) {
            throw contradiction(
                    indexes,
                    "USE_DEFAULT_SERVANT needs MULTIPLE_ID",
                    PolicyKind.REQUEST_PROCESSING,
                    PolicyKind.ID_UNIQUENESS);
        }
        if (activatesImplicitly() && !hasSystemIds()) {
            throw contradiction(
                    indexes,
                    "IMPLICIT_ACTIVATION needs SYSTEM_ID",
                    PolicyKind.IMPLICIT_ACTIVATION,
                    PolicyKind.ID_ASSIGNMENT);
        }
        if (activatesImplicitly() && !retains()) {
            throw contradiction(
                    indexes,
                    "IMPLICIT_ACTIVATION needs RETAIN",
                    PolicyKind.IMPLICIT_ACTIVATION,
                    PolicyKind.SERVANT_RETENTION);
        }
    }

    /** Names the first of the given policies that takes part in the contradiction. */
    private static InvalidPolicy contradiction(int[] indexes, String rule, PolicyKind one, PolicyKind other) {
        int first = indexes[one.ordinal()];
        int second = indexes[other.ordinal()];
        int index = first < 0 ? second : second < 0 ? first : Math.min(first, second);
        return invalid(index, "contradicts the others: " + rule);
    }

    private static InvalidPolicy invalid(int index, String why) {
        return new InvalidPolicy("policy " + index + " " + why, (short) index);
    }
}

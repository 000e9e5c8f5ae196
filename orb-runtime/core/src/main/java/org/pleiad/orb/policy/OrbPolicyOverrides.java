package org.pleiad.orb.policy;

/** The initial reference {@code ORBPolicyManager}: overrides for all calls of an ORB. Thread-safe. */
public final class OrbPolicyOverrides extends PolicyOverrides {
    /** Volatile: every calling thread reads it. */
    private volatile PolicySet overrides = PolicySet.EMPTY;

    public OrbPolicyOverrides() {}

    @Override
    public PolicySet current() {
        return overrides;
    }

    @Override
    void replace(PolicySet replacement) {
        overrides = replacement;
    }

    @Override
    public String[] _ids() {
        return new String[] {"IDL:omg.org/CORBA/PolicyManager:1.0"};
    }
}

package org.pleiad.orb.policy;

import org.omg.CORBA.PolicyCurrent;

/** The initial reference {@code PolicyCurrent}: overrides for the calls of the calling thread. Thread-safe. */
public final class ThreadPolicyOverrides extends PolicyOverrides implements PolicyCurrent {
    private final ThreadLocal<PolicySet> overrides = new ThreadLocal<>();

    /** Whether any thread has ever overridden a policy, so that calls need not look; volatile: any thread may set it. */
    private volatile boolean used;

    public ThreadPolicyOverrides() {}

    @Override
    public PolicySet current() {
        PolicySet set = used ? overrides.get() : null;
        return set == null ? PolicySet.EMPTY : set;
    }

    @Override
    void replace(PolicySet replacement) {
        if (replacement.isEmpty()) {
            overrides.remove();
        } else {
            overrides.set(replacement);
            used = true;
        }
    }

    @Override
    public String[] _ids() {
        return new String[] {
            "IDL:omg.org/CORBA/PolicyCurrent:1.0",
            "IDL:omg.org/CORBA/PolicyManager:1.0",
            "IDL:omg.org/CORBA/Current:1.0"
        };
    }
}

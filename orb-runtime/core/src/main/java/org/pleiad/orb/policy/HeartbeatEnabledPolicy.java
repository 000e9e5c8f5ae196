package org.pleiad.orb.policy;

/**
 * Whether the references of an object adapter tell clients that its server answers heartbeats ({@code FT::HeartbeatEnabledPolicy},
 * CORBA 3.3 FT, 23.2.9.3). To be given to {@code create_POA}.
 */
public class HeartbeatEnabledPolicy extends PolicyValue {
    /** {@code FT::HEARTBEAT_ENABLED_POLICY}. An any with a boolean makes it. */
    public static final int TYPE = 49;

    private final boolean enabled;

    HeartbeatEnabledPolicy(boolean enabled) {
        super(TYPE, "IDL:omg.org/FT/HeartbeatEnabledPolicy:1.0");
        this.enabled = enabled;
    }

    /** The value. */
    public boolean isEnabled() {
        return enabled;
    }

    /** Whether policies enable heartbeats. */
    public static boolean isIn(PolicySet policies) {
        HeartbeatEnabledPolicy policy = policies.get(TYPE, HeartbeatEnabledPolicy.class);
        return policy != null && policy.isEnabled();
    }
}

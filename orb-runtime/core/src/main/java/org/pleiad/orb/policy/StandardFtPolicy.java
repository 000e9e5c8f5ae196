package org.pleiad.orb.policy;

import org.omg.FT.HeartbeatPolicyValue;

/** The policies of Fault Tolerant CORBA with the OMG's interfaces; not to be loaded where these are not there. */
final class StandardFtPolicy {
    private StandardFtPolicy() {}

    static final class Duration extends RequestDurationPolicy implements org.omg.FT.RequestDurationPolicy {
        Duration(long value) {
            super(value);
        }

        @Override
        public long request_duration_value() {
            return value();
        }
    }

    static final class Heartbeat extends HeartbeatPolicy implements org.omg.FT.HeartbeatPolicy {
        Heartbeat(boolean heartbeat, long interval, long timeout) {
            super(heartbeat, interval, timeout);
        }

        @Override
        public HeartbeatPolicyValue heartbeat_policy_value() {
            return new HeartbeatPolicyValue(isOn(), interval(), timeout());
        }
    }

    static final class Enabled extends HeartbeatEnabledPolicy implements org.omg.FT.HeartbeatEnabledPolicy {
        Enabled(boolean enabled) {
            super(enabled);
        }

        @Override
        public boolean heartbeat_enabled_policy_value() {
            return isEnabled();
        }
    }
}

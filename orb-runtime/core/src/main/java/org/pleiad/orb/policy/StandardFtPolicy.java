package org.pleiad.orb.policy;

import org.omg.FT.HeartbeatPolicyValue;

/** The policies of Fault Tolerant CORBA with the OMG's interfaces; not to be loaded where these are not there. */
final class StandardFtPolicy implements FtPolicies.Form {

    @Override
    public RequestDurationPolicy requestDuration(long value) {
        return new Duration(value);
    }

    @Override
    public HeartbeatEnabledPolicy heartbeatEnabled(boolean value) {
        return new Enabled(value);
    }

    @Override
    public HeartbeatPolicy heartbeat(boolean heartbeat, long interval, long timeout) {
        return new Heartbeat(heartbeat, interval, timeout);
    }

    private static final class Duration extends RequestDurationPolicy implements org.omg.FT.RequestDurationPolicy {
        Duration(long value) {
            super(value);
        }

        @Override
        public long request_duration_value() {
            return value();
        }
    }

    private static final class Heartbeat extends HeartbeatPolicy implements org.omg.FT.HeartbeatPolicy {
        Heartbeat(boolean heartbeat, long interval, long timeout) {
            super(heartbeat, interval, timeout);
        }

        @Override
        public HeartbeatPolicyValue heartbeat_policy_value() {
            return new HeartbeatPolicyValue(isOn(), interval(), timeout());
        }
    }

    private static final class Enabled extends HeartbeatEnabledPolicy implements org.omg.FT.HeartbeatEnabledPolicy {
        Enabled(boolean enabled) {
            super(enabled);
        }

        @Override
        public boolean heartbeat_enabled_policy_value() {
            return isEnabled();
        }
    }
}

package org.pleiad.orb.policy;

import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_POLICY_VALUE;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.PolicyError;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.TypeCodePackage.BadKind;
import org.omg.CORBA.portable.InputStream;
import org.pleiad.orb.error.Minor;

/**
 * The factories of the policies of Fault Tolerant CORBA. What they make has the OMG's interfaces where the jar with the module FT
 * is there, {@code pleiad-omg-services}: the ORB does not need it.
 */
final class FtPolicies {
    private static final String VALUE_ID = "IDL:omg.org/FT/HeartbeatPolicyValue:1.0";

    private static final Form FORM = form();

    private FtPolicies() {}

    /**
     * How policies are made. An interface, since the virtual machine takes a class for one without looking at it: so the class that
     * needs the OMG's interfaces is loaded only where they are.
     */
    interface Form {
        RequestDurationPolicy requestDuration(long value);

        HeartbeatEnabledPolicy heartbeatEnabled(boolean value);

        HeartbeatPolicy heartbeat(boolean heartbeat, long interval, long timeout);
    }

    /** Policies as this ORB alone knows them. */
    private static final class Plain implements Form {
        @Override
        public RequestDurationPolicy requestDuration(long value) {
            return new RequestDurationPolicy(value);
        }

        @Override
        public HeartbeatEnabledPolicy heartbeatEnabled(boolean value) {
            return new HeartbeatEnabledPolicy(value);
        }

        @Override
        public HeartbeatPolicy heartbeat(boolean heartbeat, long interval, long timeout) {
            return new HeartbeatPolicy(heartbeat, interval, timeout);
        }
    }

    private static Form form() {
        try {
            Class.forName("org.omg.FT.HeartbeatPolicy", false, FtPolicies.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError absent) {
            return new Plain();
        }
        return new StandardFtPolicy();
    }

    static void addTo(PolicyFactories factories) {
        factories.add(RequestDurationPolicy.TYPE, any -> requestDuration(any.extract_ulonglong()));
        factories.add(HeartbeatPolicy.TYPE, FtPolicies::heartbeat);
        factories.add(HeartbeatEnabledPolicy.TYPE, any -> heartbeatEnabled(any.extract_boolean()));
    }

    static RequestDurationPolicy requestDuration(long value) {
        return FORM.requestDuration(value);
    }

    static HeartbeatEnabledPolicy heartbeatEnabled(boolean value) {
        return FORM.heartbeatEnabled(value);
    }

    static HeartbeatPolicy heartbeat(boolean heartbeat, long interval, long timeout) {
        return FORM.heartbeat(heartbeat, interval, timeout);
    }

    /** Reads the struct without its helper, which may not be there. */
    private static HeartbeatPolicy heartbeat(Any value) throws PolicyError {
        if (!isValue(value.type())) {
            throw Minor.ANY_TYPE_MISMATCH.exception(CompletionStatus.COMPLETED_NO, "it is no FT::HeartbeatPolicyValue");
        }
        InputStream in = value.create_input_stream();
        boolean heartbeat = in.read_boolean();
        long interval = in.read_ulonglong();
        long timeout = in.read_ulonglong();
        if (heartbeat && (interval == 0 || timeout == 0)) {
            throw new PolicyError(
                    "heartbeats need an interval and a time-out of more than 0 units of 100 ns, not "
                            + Long.toUnsignedString(interval) + " and " + Long.toUnsignedString(timeout),
                    BAD_POLICY_VALUE.value);
        }
        return heartbeat(heartbeat, interval, timeout);
    }

    private static boolean isValue(TypeCode type) {
        try {
            return type.kind() == TCKind.tk_struct && type.id().equals(VALUE_ID);
        } catch (BadKind impossible) {
            return false;
        }
    }
}

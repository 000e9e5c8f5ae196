package org.pleiad.orb.ior.description;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pleiad.orb.cdr.CdrReader;

/** Describes the policies of a reference (CORBA 3.3 part 1, 17.3.1.1): their types by name, their values as octets. */
final class PolicyDescription {
    private static final int SHORTEST = 8;

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(23, "REBIND_POLICY_TYPE"),
            Map.entry(24, "SYNC_SCOPE_POLICY_TYPE"),
            Map.entry(25, "REQUEST_PRIORITY_POLICY_TYPE"),
            Map.entry(26, "REPLY_PRIORITY_POLICY_TYPE"),
            Map.entry(27, "REQUEST_START_TIME_POLICY_TYPE"),
            Map.entry(28, "REQUEST_END_TIME_POLICY_TYPE"),
            Map.entry(29, "REPLY_START_TIME_POLICY_TYPE"),
            Map.entry(30, "REPLY_END_TIME_POLICY_TYPE"),
            Map.entry(31, "RELATIVE_REQ_TIMEOUT_POLICY_TYPE"),
            Map.entry(32, "RELATIVE_RT_TIMEOUT_POLICY_TYPE"),
            Map.entry(33, "ROUTING_POLICY_TYPE"),
            Map.entry(34, "MAX_HOPS_POLICY_TYPE"),
            Map.entry(35, "QUEUE_ORDER_POLICY_TYPE"),
            Map.entry(37, "BIDIRECTIONAL_POLICY_TYPE"),
            Map.entry(40, "PRIORITY_MODEL_POLICY_TYPE"),
            Map.entry(41, "THREADPOOL_POLICY_TYPE"),
            Map.entry(42, "SERVER_PROTOCOL_POLICY_TYPE"),
            Map.entry(43, "CLIENT_PROTOCOL_POLICY_TYPE"),
            Map.entry(44, "PRIVATE_CONNECTION_POLICY_TYPE"),
            Map.entry(45, "PRIORITY_BANDED_CONNECTION_POLICY_TYPE"));

    private PolicyDescription() {}

    static Map<String, Object> read(CdrReader in) {
        var policies = new LinkedHashMap<String, Object>();
        int count = in.readSequenceLength(SHORTEST);
        for (int i = 0; i < count; i++) {
            int type = in.readLong();
            String name = NAMES.getOrDefault(type, "type " + Integer.toUnsignedString(type));
            policies.put(name, Octets.hex(in.readOctetSequence()));
        }
        return policies;
    }
}

package org.pleiad.orb.client;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.omg.CORBA.Policy;
import org.omg.Messaging.MaxHopsPolicy;
import org.omg.Messaging.PriorityRange;
import org.omg.Messaging.QueueOrderPolicy;
import org.omg.Messaging.RelativeRequestTimeoutPolicy;
import org.omg.Messaging.RelativeRoundtripTimeoutPolicy;
import org.omg.Messaging.ReplyEndTimePolicy;
import org.omg.Messaging.ReplyPriorityPolicy;
import org.omg.Messaging.ReplyStartTimePolicy;
import org.omg.Messaging.RequestEndTimePolicy;
import org.omg.Messaging.RequestPriorityPolicy;
import org.omg.Messaging.RequestStartTimePolicy;
import org.omg.Messaging.RoutingPolicy;
import org.omg.TimeBase.UtcT;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.policy.PolicySet;

/** The service context by which servers and routers learn a client's policies (CORBA 3.3 part 1, 17.3.2). */
final class InvocationPolicies {
    /** {@code IOP::INVOCATION_POLICIES}. */
    private static final int ID = 7;

    private InvocationPolicies() {}

    /** The context, or {@code null} if there is nothing that the other side has to know. */
    static ServiceContext of(PolicySet policies) {
        Map<Integer, Consumer<CdrWriter>> values = new LinkedHashMap<>();
        for (Policy policy : policies.policies()) {
            Consumer<CdrWriter> value = value(policy);
            if (value != null) {
                values.put(policy.policy_type(), value);
            }
        }
        return values.isEmpty()
                ? null
                : new ServiceContext(ID, Encapsulation.write(out -> {
                    out.writeLong(values.size());
                    values.forEach((type, value) -> {
                        out.writeLong(type);
                        out.writeOctetSequence(Encapsulation.write(value::accept));
                    });
                }));
    }

    private static Consumer<CdrWriter> value(Policy policy) {
        if (policy instanceof RequestPriorityPolicy request) {
            return out -> write(out, request.priority_range());
        } else if (policy instanceof ReplyPriorityPolicy reply) {
            return out -> write(out, reply.priority_range());
        } else if (policy instanceof RequestStartTimePolicy request) {
            return out -> write(out, request.start_time());
        } else if (policy instanceof RequestEndTimePolicy request) {
            return out -> write(out, request.end_time());
        } else if (policy instanceof ReplyStartTimePolicy reply) {
            return out -> write(out, reply.start_time());
        } else if (policy instanceof ReplyEndTimePolicy reply) {
            return out -> write(out, reply.end_time());
        } else if (policy instanceof RelativeRequestTimeoutPolicy request) {
            return out -> out.writeLongLong(request.relative_expiry());
        } else if (policy instanceof RelativeRoundtripTimeoutPolicy roundtrip) {
            return out -> out.writeLongLong(roundtrip.relative_expiry());
        } else if (policy instanceof RoutingPolicy routing) {
            return out -> {
                out.writeShort(routing.routing_range().min);
                out.writeShort(routing.routing_range().max);
            };
        } else if (policy instanceof MaxHopsPolicy hops) {
            return out -> out.writeShort(hops.max_hops());
        } else if (policy instanceof QueueOrderPolicy order) {
            return out -> out.writeShort(order.allowed_orders());
        }
        return null;
    }

    private static void write(CdrWriter out, PriorityRange range) {
        out.writeShort(range.min);
        out.writeShort(range.max);
    }

    private static void write(CdrWriter out, UtcT time) {
        out.writeLongLong(time.time);
        out.writeLong(time.inacclo);
        out.writeShort(time.inacchi);
        out.writeShort(time.tdf);
    }
}

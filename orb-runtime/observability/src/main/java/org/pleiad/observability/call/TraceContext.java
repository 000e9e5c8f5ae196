package org.pleiad.observability.call;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.omg.CORBA.SystemException;
import org.omg.IOP.ServiceContext;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.Encapsulation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Our service context with what the tracer wants to have carried, {@code traceparent} and {@code tracestate} as a rule (W3C
 * Trace Context): an encapsulated sequence of pairs of strings. Foreign ORBs skip it.
 *
 * <p>Tracing never fails a call: what is malformed or beyond the limits is left out.
 */
final class TraceContext {
    /** The id of the context, of our own range: "PL" and 17. */
    static final int ID = 0x504C0011;

    /** Fields carried; tracers use two or three. */
    private static final int MOST_FIELDS = 32;

    /** Octets of a name or value. W3C: tracestate 512, baggage 8192. */
    private static final int LONGEST = 8_192;

    /** Octets of all fields. */
    private static final int MOST_OCTETS = 16_384;

    private static final int SHORTEST_FIELD = 10;

    private static final Logger LOG = LoggerFactory.getLogger(TraceContext.class);

    private TraceContext() {}

    /** The context; {@code null} if there is nothing to carry. */
    static ServiceContext encode(Map<String, String> fields) {
        Map<String, String> carried = new LinkedHashMap<>();
        int octets = 0;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            int length = field.getKey().length() + field.getValue().length();
            if (isPlain(field.getKey())
                    && isPlain(field.getValue())
                    && octets + length <= MOST_OCTETS
                    && carried.size() < MOST_FIELDS) {
                carried.put(field.getKey(), field.getValue());
                octets += length;
            }
        }
        if (carried.isEmpty()) {
            return null;
        }
        return new ServiceContext(ID, Encapsulation.write(out -> {
            out.writeLong(carried.size());
            carried.forEach((key, value) -> {
                out.writeString(key);
                out.writeString(value);
            });
        }));
    }

    private static boolean isPlain(String text) {
        return text.length() <= LONGEST
                && StandardCharsets.US_ASCII.newEncoder().canEncode(text)
                && text.indexOf(0) < 0;
    }

    /**
     * What a context carries.
     *
     * @param data {@code null}: there is none
     */
    static Map<String, String> decode(byte[] data) {
        if (data == null) {
            return Map.of();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        try {
            CdrReader in = Encapsulation.read(data);
            int count = in.readSequenceLength(SHORTEST_FIELD);
            for (int i = 0; i < count && i < MOST_FIELDS; i++) {
                fields.put(in.readString(), in.readString());
            }
        } catch (SystemException malformed) {
            LOG.debug("a request came with a malformed trace context", malformed);
            return Map.of();
        }
        return fields;
    }
}

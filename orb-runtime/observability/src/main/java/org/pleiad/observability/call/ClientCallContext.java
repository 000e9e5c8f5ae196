package org.pleiad.observability.call;

import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.RequestReplySenderContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** A call of this process as Micrometer's handlers see it. What they put into the carrier goes with the request. */
public final class ClientCallContext extends RequestReplySenderContext<Map<String, String>, CallFacts> {
    private final CallFacts facts;

    ClientCallContext(CallFacts facts) {
        super((carrier, key, value) -> carrier.put(key, value), Kind.CLIENT);
        this.facts = facts;
        setCarrier(new LinkedHashMap<>());
    }

    /** What is known of the call. */
    public CallFacts facts() {
        return facts;
    }
}

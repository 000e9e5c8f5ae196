package org.pleiad.observability.call;

import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.RequestReplyReceiverContext;
import java.util.Map;

/** A request to this process as Micrometer's handlers see it. The carrier is what came with it. */
public final class ServerCallContext extends RequestReplyReceiverContext<Map<String, String>, CallFacts> {
    private final CallFacts facts;

    ServerCallContext(CallFacts facts, Map<String, String> came) {
        super(Map::get, Kind.SERVER);
        this.facts = facts;
        setCarrier(came);
    }

    /** What is known of the request. */
    public CallFacts facts() {
        return facts;
    }
}

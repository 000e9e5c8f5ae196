package org.pleiad.observability.call;

import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/** Names what is told of a request to this process; extend it to tell more, and give it to the registry as a global convention. */
public class ServerCallConvention implements ObservationConvention<ServerCallContext> {
    static final ServerCallConvention DEFAULT = new ServerCallConvention();

    /** OpenTelemetry's name of the measurement. */
    public static final String NAME = "rpc.server.call.duration";

    /** The names of this module. */
    public ServerCallConvention() {}

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public String getContextualName(ServerCallContext context) {
        return CallValues.method(context.facts());
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(ServerCallContext context) {
        return CallValues.low(context.facts());
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(ServerCallContext context) {
        return CallValues.high(context.facts());
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof ServerCallContext;
    }
}

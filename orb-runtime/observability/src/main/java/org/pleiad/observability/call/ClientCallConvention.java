package org.pleiad.observability.call;

import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/** Names what is told of a call of this process; extend it to tell more, and give it to the registry as a global convention. */
public class ClientCallConvention implements ObservationConvention<ClientCallContext> {
    static final ClientCallConvention DEFAULT = new ClientCallConvention();

    /** OpenTelemetry's name of the measurement. */
    public static final String NAME = "rpc.client.call.duration";

    /** The names of this module. */
    public ClientCallConvention() {}

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public String getContextualName(ClientCallContext context) {
        return CallValues.method(context.facts());
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(ClientCallContext context) {
        return CallValues.low(context.facts()).and(CallValues.address(context.facts()));
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(ClientCallContext context) {
        return CallValues.high(context.facts());
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof ClientCallContext;
    }
}

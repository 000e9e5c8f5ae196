package org.pleiad.observability.call;

import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.docs.ObservationDocumentation;

/** The observations of this module, in the form that Micrometer's tools read. */
public enum CallObservation implements ObservationDocumentation {
    /** One attempt of a call of this process. */
    CLIENT(ClientCallConvention.class) {
        @Override
        public KeyName[] getLowCardinalityKeyNames() {
            return new KeyName[] {
                CallKey.SYSTEM,
                CallKey.SERVICE,
                CallKey.METHOD,
                CallKey.STATUS,
                CallKey.ERROR,
                CallKey.SERVER_ADDRESS,
                CallKey.SERVER_PORT
            };
        }
    },
    /** A request to this process. */
    SERVER(ServerCallConvention.class) {
        @Override
        public KeyName[] getLowCardinalityKeyNames() {
            return new KeyName[] {CallKey.SYSTEM, CallKey.SERVICE, CallKey.METHOD, CallKey.STATUS, CallKey.ERROR};
        }
    };

    private final Class<? extends ObservationConvention<? extends Observation.Context>> convention;

    CallObservation(Class<? extends ObservationConvention<? extends Observation.Context>> convention) {
        this.convention = convention;
    }

    @Override
    public Class<? extends ObservationConvention<? extends Observation.Context>> getDefaultConvention() {
        return convention;
    }

    @Override
    public KeyName[] getHighCardinalityKeyNames() {
        return new KeyName[] {CallKey.ORIGINAL_METHOD, CallKey.MINOR, CallKey.COMPLETED};
    }
}

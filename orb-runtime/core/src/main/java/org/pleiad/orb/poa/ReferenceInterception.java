package org.pleiad.orb.poa;

import java.util.List;
import org.pleiad.orb.interceptor.ior.AdapterReferences;
import org.pleiad.orb.interceptor.ior.InterceptedAdapter;
import org.pleiad.orb.interceptor.ior.IorInterceptors;

/** The IOR interceptors of the ORB, once there are any. */
final class ReferenceInterception {
    /** Volatile: set while the ORB is put together, read by any thread. */
    private volatile IorInterceptors interceptors;

    void turnOn(IorInterceptors given) {
        interceptors = given;
    }

    /** What interceptors want in the references of a new adapter; {@code null}: nobody was asked. */
    AdapterReferences establish(InterceptedAdapter adapter) {
        IorInterceptors asked = interceptors;
        return asked == null ? null : asked.establish(adapter);
    }

    void managerChanged(int number, AdapterState state) {
        IorInterceptors told = interceptors;
        if (told != null) {
            told.managerChanged(number, (short) state.ordinal());
        }
    }

    void destroyed(List<AdapterReferences> adapters) {
        IorInterceptors told = interceptors;
        if (told != null) {
            told.destroyed(adapters);
        }
    }
}

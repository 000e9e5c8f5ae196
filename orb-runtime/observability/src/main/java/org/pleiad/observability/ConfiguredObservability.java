package org.pleiad.observability;

import org.omg.CORBA.LocalObject;
import org.omg.PortableInterceptor.ORBInitInfo;
import org.omg.PortableInterceptor.ORBInitializer;
import org.pleiad.observability.call.CallInterceptors;
import org.pleiad.orb.interceptor.StartingOrb;

/**
 * Observes the ORBs of a process that asks for it by the system properties of {@link ObservabilitySetting}, without a line of
 * code: {@code ServiceLoader} finds it when the jar is there. Does nothing where the port is not set.
 */
public final class ConfiguredObservability extends LocalObject implements ORBInitializer {
    private static final long serialVersionUID = 1L;

    /** Made by {@code ServiceLoader}. */
    public ConfiguredObservability() {}

    @Override
    public void pre_init(ORBInitInfo info) {
        if (ObservabilitySetting.PORT.isSet() && info instanceof StartingOrb starting) {
            var orb = starting.orb();
            new CallInterceptors(ProcessMeters.join(orb, info.orb_id()), () -> ProcessMeters.leave(orb)).register(info);
        }
    }

    @Override
    public void post_init(ORBInitInfo info) {
        if (ObservabilitySetting.HEALTH.isTrue() && info instanceof StartingOrb starting) {
            ProcessMeters.publishHealth(starting.orb());
        }
    }
}

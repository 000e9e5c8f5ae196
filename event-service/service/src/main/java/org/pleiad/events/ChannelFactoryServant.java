package org.pleiad.events;

import org.omg.CORBA.BAD_PARAM;
import org.omg.CosLifeCycle.CannotMeetCriteria;
import org.omg.CosLifeCycle.GenericFactoryPOA;
import org.omg.CosLifeCycle.InvalidCriteria;
import org.omg.CosLifeCycle.NVP;
import org.omg.CosLifeCycle.NoFactory;
import org.omg.CosNaming.NameComponent;
import org.omg.PortableServer.POA;

/**
 * Makes CosEvent channels for clients of any vendor: a generic factory (Life Cycle Service 1.2, 2.4) with the criteria that
 * omniEvents' {@code eventc} sends. Its key is "EventChannel" of the kind "object interface". Called by the object adapter.
 */
final class ChannelFactoryServant extends GenericFactoryPOA {
    /** What {@code eventc} narrows to; adds no operation to a generic factory's that it would call. */
    static final String FACTORY_ID = "IDL:omni/omniEvents/EventChannelFactory:1.0";

    private static final String MADE = "EventChannel";
    private static final String MADE_KIND = "object interface";

    private final EventServer server;

    ChannelFactoryServant(EventServer server) {
        this.server = server;
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return new String[] {
            FACTORY_ID, "IDL:EventChannelAdmin/EventChannelFactory:1.0", "IDL:omg.org/CosLifeCycle/GenericFactory:1.0"
        };
    }

    @Override
    public boolean supports(NameComponent[] key) {
        return key.length == 1 && key[0].id.equals(MADE) && key[0].kind.equals(MADE_KIND);
    }

    @Override
    public org.omg.CORBA.Object create_object(NameComponent[] key, NVP[] criteria)
            throws NoFactory, InvalidCriteria, CannotMeetCriteria {
        if (!supports(key)) {
            throw new NoFactory(key);
        }
        EventConfig config = server.config();
        ChannelCriteria wanted = ChannelCriteria.of(criteria, config.channels(), config.proxiesFor(config.channels()));
        try {
            return server.reference(server.createFor(wanted.name(), wanted.channel(), wanted.proxies())
                    .name());
        } catch (BAD_PARAM taken) {
            throw new CannotMeetCriteria(criteria);
        }
    }
}

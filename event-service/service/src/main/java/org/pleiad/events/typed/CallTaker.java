package org.pleiad.events.typed;

import org.omg.CORBA.BAD_INV_ORDER;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.InvokeHandler;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ResponseHandler;
import org.omg.CosEventComm.Disconnected;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;
import org.pleiad.events.channel.Event;
import org.pleiad.events.channel.TypedCall;
import org.pleiad.events.cos.ChannelParts;
import org.pleiad.events.cos.PushEntry;

/**
 * An object of whatever interface the supplier named: each call of it is an event. The operations have {@code in} parameters
 * only, and so the reply is empty (Event Service 1.2, 2.6.1). Called by the object adapter on any thread.
 */
final class CallTaker extends Servant implements InvokeHandler {
    private final ChannelParts parts;
    private final String interfaceId;

    /** Set before the object is given away. */
    private volatile PushEntry entry;

    CallTaker(ChannelParts parts, String interfaceId) {
        this.parts = parts;
        this.interfaceId = interfaceId;
    }

    void leadTo(PushEntry newEntry) {
        entry = newEntry;
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return new String[] {interfaceId};
    }

    @Override
    public OutputStream _invoke(String operation, InputStream arguments, ResponseHandler handler) {
        TypedCall call = TypedCall.read(interfaceId, operation, arguments);
        try {
            entry.publish(Event.of(parts.orb(), call));
        } catch (Disconnected notConnected) {
            throw new BAD_INV_ORDER(
                    "the supplier is not connected: call connect_push_supplier first",
                    0,
                    CompletionStatus.COMPLETED_NO);
        }
        return handler.createReply();
    }
}

package org.pleiad.orb.dispatch;

import org.omg.BiDirPolicy.BIDIRECTIONAL_POLICY_TYPE;
import org.omg.BiDirPolicy.BOTH;
import org.omg.BiDirPolicy.BidirectionalPolicy;
import org.pleiad.orb.giop.BidirectionalContext;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.poa.PoaNode;
import org.pleiad.orb.transport.ServerConnection;

/** What a request says about calls back over its connection (CORBA 3.3 part 2, 9.8); runs before the servant. */
final class CallbackOffer {
    private CallbackOffer() {}

    /**
     * Takes the client's offer, if there is one and the ORB or the adapter called wants it.
     *
     * @throws org.omg.CORBA.MARSHAL if it is malformed
     */
    static void take(ServiceContexts contexts, ServerConnection connection, PoaNode adapter) {
        ServiceContext offer = contexts.find(BidirectionalContext.ID);
        if (offer != null && (connection.acceptsCallbacks() || wants(adapter))) {
            connection.offersCallbacks(offer.data());
        }
    }

    private static boolean wants(PoaNode adapter) {
        BidirectionalPolicy policy = adapter.policies().get(BIDIRECTIONAL_POLICY_TYPE.value, BidirectionalPolicy.class);
        return policy != null && policy.value() == BOTH.value;
    }
}

package org.omg.CosTSPortability;

import org.omg.CosTransactions.PropagationContext;
import org.omg.CosTransactions.PropagationContextHolder;

/**
 * What a transaction service does in a server: the ORB calls it on the thread of each request. A pseudo object, which IDL
 * cannot say. Transaction Service 1.4.
 */
public interface Receiver {
    /** A request has come, with the context of its transaction. */
    void received_request(int id, PropagationContext ctx);

    /** Its reply leaves; {@code ctx} gets the context that travels with it. */
    void sending_reply(int id, PropagationContextHolder ctx);
}

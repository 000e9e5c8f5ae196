package org.omg.CosTSPortability;

import org.omg.CORBA.Environment;
import org.omg.CORBA.WrongTransaction;
import org.omg.CosTransactions.PropagationContext;
import org.omg.CosTransactions.PropagationContextHolder;

/**
 * What a transaction service does in a client: the ORB calls it on the thread of each request. A pseudo object, which IDL
 * cannot say. Transaction Service 1.4.
 */
public interface Sender {
    /** A request leaves; {@code ctx} gets the context that travels with it. */
    void sending_request(int id, PropagationContextHolder ctx);

    /** Its reply has come, with the exception that {@code env} may hold. */
    void received_reply(int id, PropagationContext ctx, Environment env) throws WrongTransaction;
}

package org.pleiad.events.channel;

import java.util.concurrent.CompletionException;
import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.IMP_LIMIT;
import org.omg.CORBA.INV_OBJREF;
import org.omg.CORBA.NO_RESOURCES;
import org.omg.CORBA.NO_RESPONSE;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TIMEOUT;
import org.omg.CORBA.TRANSIENT;
import org.omg.CosEventComm.Disconnected;

/** What the failure of a push means for the consumer. */
public enum Failures {
    /** The consumer wants no more, or is no more. */
    GONE,

    /** It could not be reached; the events have not arrived. */
    UNREACHED,

    /** It could not be reached, or is too slow; the events may have arrived. */
    UNCERTAIN,

    /** The consumer had the events and could not do with them. */
    CONSUMERS_OWN;

    /** Judges a failure. */
    public static Failures of(Throwable thrown) {
        Throwable failure = cause(thrown);
        if (failure instanceof Disconnected || failure instanceof OBJECT_NOT_EXIST || failure instanceof INV_OBJREF) {
            return GONE;
        }
        if (failure instanceof COMM_FAILURE
                || failure instanceof TRANSIENT
                || failure instanceof TIMEOUT
                || failure instanceof NO_RESPONSE
                || failure instanceof NO_RESOURCES
                || failure instanceof IMP_LIMIT) {
            return ((SystemException) failure).completed == CompletionStatus.COMPLETED_NO ? UNREACHED : UNCERTAIN;
        }
        return CONSUMERS_OWN;
    }

    static Throwable cause(Throwable thrown) {
        return thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }
}

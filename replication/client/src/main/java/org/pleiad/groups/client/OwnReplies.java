package org.pleiad.groups.client;

import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.NO_RESPONSE;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TIMEOUT;
import org.omg.CORBA.TRANSIENT;
import org.pleiad.orb.error.Vendor;
import org.pleiad.orb.giop.ReplyStatus;
import org.pleiad.orb.giop.SystemExceptions;
import org.pleiad.orb.group.MarshalledReply;

/** Tells what a member has answered from what became of asking it. */
final class OwnReplies {
    private static final int VENDOR_MASK = 0xFFFFF000;

    private OwnReplies() {}

    /** Whether a reply is a member's answer, not the word of a network, or of a host without a member. */
    static boolean isOne(MarshalledReply reply) {
        if (reply.status() != ReplyStatus.SYSTEM_EXCEPTION) {
            return true;
        }
        SystemException exception = SystemExceptions.read(reply.body().reader());
        boolean ofTheWay = exception instanceof COMM_FAILURE
                || exception instanceof TRANSIENT
                || exception instanceof NO_RESPONSE
                || exception instanceof TIMEOUT
                || exception instanceof OBJECT_NOT_EXIST;
        int vendor = exception.minor & VENDOR_MASK;
        return !ofTheWay || (vendor != Vendor.PLEIAD.vmcid() && vendor != Vendor.OMG.vmcid());
    }
}

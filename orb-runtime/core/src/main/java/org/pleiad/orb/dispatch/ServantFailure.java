package org.pleiad.orb.dispatch;

import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.UserException;
import org.omg.CORBA.portable.UnknownException;
import org.pleiad.orb.error.Minor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a client is told of a request that failed. */
final class ServantFailure {
    private static final Logger LOG = LoggerFactory.getLogger(ServantFailure.class);

    private ServantFailure() {}

    /** Makes a system exception the reply; that an object does not exist answers the question whether it does. */
    static void answer(SystemException exception, String operation, ReplyMaker reply) {
        if (exception instanceof OBJECT_NOT_EXIST && ServantCall.asksForExistence(operation)) {
            reply.createReply().write_boolean(true);
        } else if (exception instanceof UnknownException unknown) {
            answerUnexpected(unknown.originalEx, operation, reply);
        } else {
            reply.systemException(exception);
        }
    }

    /** Makes UNKNOWN the reply, since CORBA has no word for the failure. */
    static void answerUnexpected(Throwable failure, String operation, ReplyMaker reply) {
        LOG.error("operation {} failed with what is no CORBA exception", operation, failure);
        Minor minor = failure instanceof UserException ? Minor.UNLISTED_USER_EXCEPTION : Minor.SERVANT_FAILED;
        reply.systemException(minor.exception(CompletionStatus.COMPLETED_MAYBE));
    }
}

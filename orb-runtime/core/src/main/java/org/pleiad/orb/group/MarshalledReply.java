package org.pleiad.orb.group;

import org.pleiad.orb.giop.ReplyStatus;

/**
 * A reply that is still to be put into a message.
 *
 * @param status what the body is
 * @param body the result, the exception, or the reference to go on with
 */
public record MarshalledReply(ReplyStatus status, MarshalledBody body) {}

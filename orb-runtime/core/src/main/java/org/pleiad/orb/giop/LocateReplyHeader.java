package org.pleiad.orb.giop;

/**
 * The header of a LocateReply (CORBA 3.3 part 2, 9.4.6).
 *
 * @param requestId of the LocateRequest
 * @param status says what the body is
 */
public record LocateReplyHeader(int requestId, LocateStatus status) {}

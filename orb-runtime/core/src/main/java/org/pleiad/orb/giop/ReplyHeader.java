package org.pleiad.orb.giop;

/**
 * The header of a Reply (CORBA 3.3 part 2, 9.4.3).
 *
 * @param requestId of the request that is answered
 * @param status says what the body is
 * @param contexts service contexts
 */
public record ReplyHeader(int requestId, ReplyStatus status, ServiceContexts contexts) {}

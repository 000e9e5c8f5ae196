package org.pleiad.orb.giop;

import org.pleiad.orb.cdr.GiopVersion;

/**
 * A LocateRequest, which has no body (CORBA 3.3 part 2, 9.4.5).
 *
 * @param version of the message
 * @param requestId unique among the requests under way on a connection
 * @param target a {@link TargetAddress.Key} before GIOP 1.2
 */
public record LocateRequestHeader(GiopVersion version, int requestId, TargetAddress target) {}

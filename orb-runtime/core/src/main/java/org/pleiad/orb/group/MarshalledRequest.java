package org.pleiad.orb.group;

import org.pleiad.orb.giop.ServiceContexts;

/**
 * A request before any servant.
 *
 * @param objectKey not to be changed
 * @param operation as in the header
 * @param responseFlags those of GIOP 1.2 (see {@link org.pleiad.orb.giop.RequestHeader})
 * @param contexts all that came
 * @param body its arguments
 * @param client address of the client's end of the connection; empty for a call within this process
 */
public record MarshalledRequest(
        byte[] objectKey,
        String operation,
        byte responseFlags,
        ServiceContexts contexts,
        MarshalledBody body,
        String client) {}

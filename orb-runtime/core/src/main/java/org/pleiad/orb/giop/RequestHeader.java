package org.pleiad.orb.giop;

import org.pleiad.orb.cdr.GiopVersion;

/**
 * The header of a Request (CORBA 3.3 part 2, 9.4.2).
 *
 * @param version of the message
 * @param requestId unique among the requests under way on a connection
 * @param responseExpected whether a Reply is to come
 * @param responseFlags of GIOP 1.2: {@link #NO_RESPONSE}, {@link #SYNC_WITH_SERVER} or {@link #SYNC_WITH_TARGET};
 *     in older versions derived from {@code responseExpected}
 * @param target a {@link TargetAddress.Key} before GIOP 1.2
 * @param operation name as in IDL; {@code _get_} and {@code _set_} before an attribute
 * @param contexts service contexts
 */
public record RequestHeader(
        GiopVersion version,
        int requestId,
        boolean responseExpected,
        byte responseFlags,
        TargetAddress target,
        String operation,
        ServiceContexts contexts) {

    /** One way: SYNC_NONE and SYNC_WITH_TRANSPORT. */
    public static final byte NO_RESPONSE = 0;

    /** One way, acknowledged before the servant runs. */
    public static final byte SYNC_WITH_SERVER = 1;

    /** The ordinary request, and one way acknowledged after the servant ran. */
    public static final byte SYNC_WITH_TARGET = 3;

    /** The header of an ordinary or one-way request to an object key. */
    public static RequestHeader of(
            GiopVersion version,
            int requestId,
            boolean responseExpected,
            TargetAddress target,
            String operation,
            ServiceContexts contexts) {
        byte flags = responseExpected ? SYNC_WITH_TARGET : NO_RESPONSE;
        return new RequestHeader(version, requestId, responseExpected, flags, target, operation, contexts);
    }
}

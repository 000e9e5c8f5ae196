package org.pleiad.orb.session;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.TimeT;

/**
 * What {@code open} answers: the start of a session, told by the server to the client. In IDL:
 *
 * <pre>{@code
 * interface PleiadSession {            // object key "PleiadSession", at every address that publishes SessionComponent
 *     unsigned long long open(in string client_id, out unsigned long long server_time, out unsigned long retention_seconds);
 *     void close(in unsigned long long session);
 * };
 * }</pre>
 *
 * <p>Each {@code open} gives another session. An {@code open} that the network presents once more thus opens a session that
 * nobody uses; it does not bring back the one whose requests may be presented once more too. {@code close} is a courtesy:
 * the server may free what it keeps for the client.
 *
 * @param session the number for {@link SessionContext}; never 0
 * @param serverTime the server's clock, {@link TimeT}: expiration times are told in it, so that the clients' clocks do not
 *     matter
 * @param retentionSeconds how long replies are kept
 */
public record SessionOpening(long session, long serverTime, int retentionSeconds) {

    /** Object key as text. */
    public static final String NAME = "PleiadSession";

    /** Operation that opens a session; its argument is the client id, a string. */
    public static final String OPEN = "open";

    /** Operation that ends a session; its argument is the session, an unsigned long long. */
    public static final String CLOSE = "close";

    private static final byte[] KEY = NAME.getBytes(StandardCharsets.ISO_8859_1);

    /** The object key; a copy. */
    public static byte[] objectKey() {
        return KEY.clone();
    }

    /** Whether a request is for this object. */
    public static boolean isKey(byte[] objectKey) {
        return Arrays.equals(KEY, objectKey);
    }

    /** Reads the body of the reply to {@code open}. */
    public static SessionOpening read(CdrReader in) {
        return new SessionOpening(in.readLongLong(), in.readLongLong(), in.readLong());
    }

    /** Writes the body of the reply to {@code open}. */
    public void write(CdrWriter out) {
        out.writeLongLong(session);
        out.writeLongLong(serverTime);
        out.writeLong(retentionSeconds);
    }
}

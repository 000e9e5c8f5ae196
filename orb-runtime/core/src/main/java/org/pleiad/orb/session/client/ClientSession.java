package org.pleiad.orb.session.client;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.session.FtRequest;
import org.pleiad.orb.session.SessionContext;
import org.pleiad.orb.session.SessionOpening;

/**
 * A session with one server, as the client knows it. Requests are numbered; the numbers below which all have ended tell the
 * server what it need not keep. Thread-safe, without a lock.
 *
 * <p>When its numbers are spent (see {@link RequestNumbers}), another one is opened; calls under way go on in this one.
 */
public final class ClientSession {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** In the encapsulation of {@link SessionContext}: behind the byte order and the session, each aligned. */
    private static final int ACKNOWLEDGED_AT = 16;

    private static final int ATTEMPT_AT = 20;

    private static final long NANOS_PER_UNIT = 100;
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private final long id;
    private final long serverTime;
    private final long openedAt;
    private final long longestLife;

    /** Encapsulations to copy; only numbers differ between requests. */
    private final byte[] identityTemplate;

    private final byte[] contextTemplate;
    private final int retentionAt;
    private final int expirationAt;

    private final RequestNumbers numbers = new RequestNumbers();

    /**
     * A session.
     *
     * @param clientId told to the server at the opening
     * @param now {@link System#nanoTime} when the answer came
     */
    public ClientSession(String clientId, SessionOpening opening, long now) {
        id = opening.session();
        serverTime = opening.serverTime();
        openedAt = now;
        longestLife = Math.max(1, opening.retentionSeconds()) * NANOS_PER_SECOND;
        identityTemplate = new FtRequest(clientId, 1, 0).encode().data();
        contextTemplate = new SessionContext(id, 1, 1).encode().data();
        // the expiration time comes last, aligned to 8; the retention id before it, aligned to 4 behind the string
        expirationAt = identityTemplate.length - Long.BYTES;
        retentionAt = (4 + Integer.BYTES + clientId.length() + 1 + 3) & ~3;
    }

    /** The server's number for it. */
    public long id() {
        return id;
    }

    /** The number for a request that begins; 0 if the session is spent. */
    public int begin() {
        return numbers.begin();
    }

    /** The request of a number has ended, whatever its outcome: it will not be sent again. */
    public void end(int number) {
        numbers.end(number);
    }

    /** The number below which all have ended. */
    int endedBelow() {
        return numbers.endedBelow();
    }

    /** Nanoseconds that a request may be repeated, if its call has so many left. */
    public long repeatable(long nanosLeft) {
        return Math.min(nanosLeft, longestLife);
    }

    /**
     * The context that names a request.
     *
     * @param nanosLeft in which it may be repeated
     */
    public ServiceContext identity(int number, long nanosLeft) {
        byte[] data = identityTemplate.clone();
        INT.set(data, retentionAt, number);
        long now = serverTime + (System.nanoTime() - openedAt) / NANOS_PER_UNIT;
        LONG.set(data, expirationAt, now + repeatable(nanosLeft) / NANOS_PER_UNIT);
        return new ServiceContext(FtRequest.ID, data);
    }

    /** The context with the session. */
    public ServiceContext context(int attempt) {
        byte[] data = contextTemplate.clone();
        INT.set(data, ACKNOWLEDGED_AT, endedBelow());
        INT.set(data, ATTEMPT_AT, attempt);
        return new ServiceContext(SessionContext.ID, data);
    }
}

package org.pleiad.orb.client;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.giop.GiopDecoder;
import org.pleiad.orb.giop.GiopEncoder;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.MessageType;
import org.pleiad.orb.giop.ReplyStatus;
import org.pleiad.orb.giop.RequestHeader;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.giop.TargetAddress;
import org.pleiad.orb.session.SessionOpening;
import org.pleiad.orb.session.client.ClientSession;
import org.pleiad.orb.transport.Endpoint;

/**
 * The sessions that an ORB has with servers; opened by the first call to a server, on its thread. Several threads may open
 * one at the same time; one of them stays. Thread-safe.
 */
final class ClientSessions {
    /** Servers beyond it are called without sessions. */
    private static final int MOST = 10_000;

    /** How long a server that did not open a session is called without one. */
    private static final long WITHOUT_NANOS = TimeUnit.SECONDS.toNanos(10);

    /** Bits of a client id. */
    private static final int ID_BITS = 128;

    private final CallingSide side;
    private final SecureRandom random = new SecureRandom();
    private final Map<Endpoint, Entry> entries = new ConcurrentHashMap<>();

    /**
     * What is known of a server.
     *
     * @param session {@code null}: it did not open one
     * @param until {@link System#nanoTime} at which it is asked again, if it did not
     */
    private record Entry(ClientSession session, long until) {}

    ClientSessions(CallingSide side) {
        this.side = side;
    }

    /**
     * The identity for a request that begins, or {@code null} if the server keeps no sessions.
     *
     * @throws SystemException COMPLETED_NO, if the server cannot be reached
     */
    SessionIdentity begin(Target target, CallTimes times) {
        while (true) {
            Entry entry = entries.get(target.home());
            if (isToBeOpened(entry)) {
                if (entries.size() >= MOST) {
                    return null;
                }
                Entry opened = open(target, times);
                boolean added = entry == null
                        ? entries.putIfAbsent(target.home(), opened) == null
                        : entries.replace(target.home(), entry, opened);
                if (!added) {
                    continue;
                }
                entry = opened;
            }
            if (entry.session == null) {
                return null;
            }
            int number = entry.session.begin();
            if (number > 0) {
                return new SessionIdentity(target.home(), entry.session, number);
            }
            entries.remove(target.home(), entry);
        }
    }

    private static boolean isToBeOpened(Entry entry) {
        return entry == null || (entry.session == null && System.nanoTime() - entry.until > 0);
    }

    /** Whether {@link #begin} would have to ask the server first. */
    boolean isToBeOpened(Target target) {
        return isToBeOpened(entries.get(target.home()));
    }

    /** The server does not know a session any more. */
    void forget(SessionIdentity identity) {
        entries.computeIfPresent(identity.home(), (home, entry) -> entry.session == identity.session() ? null : entry);
    }

    private Entry open(Target target, CallTimes times) {
        String clientId = String.format("%032x", new BigInteger(ID_BITS, random));
        int requestId = side.nextRequestId();
        try {
            times.requireTimeToStart(side.plainRules());
            GiopMessage message = side.transport()
                    .call(
                            target.endpoint(),
                            requestId,
                            request(target, requestId, clientId),
                            Math.max(1, times.remainingNanos()));
            try {
                return read(message, clientId);
            } finally {
                message.release();
            }
        } catch (SystemException failure) {
            // whatever became of the opening, the request itself was not sent
            failure.completed = CompletionStatus.COMPLETED_NO;
            throw failure;
        }
    }

    private ByteBuf request(Target target, int requestId, String clientId) {
        ByteBuf buffer = Unpooled.buffer(128, side.config().maxMessageSize());
        CdrWriter out = new CdrWriter(buffer, side.config().order(), target.version(), CodeSets.DEFAULT);
        GiopEncoder.beginRequest(
                out,
                RequestHeader.of(
                        target.version(),
                        requestId,
                        true,
                        new TargetAddress.Key(SessionOpening.objectKey()),
                        SessionOpening.OPEN,
                        ServiceContexts.NONE));
        out.writeString(clientId);
        GiopEncoder.finish(out);
        return buffer;
    }

    /** Anything but a result means that the server keeps no session for us now. */
    private static Entry read(GiopMessage message, String clientId) {
        long now = System.nanoTime();
        if (message.type() == MessageType.REPLY) {
            CdrReader in = GiopDecoder.reader(message);
            if (GiopDecoder.readReply(message, in).status() == ReplyStatus.NO_EXCEPTION) {
                return new Entry(new ClientSession(clientId, SessionOpening.read(in), now), 0);
            }
        }
        return new Entry(null, now + WITHOUT_NANOS);
    }
}

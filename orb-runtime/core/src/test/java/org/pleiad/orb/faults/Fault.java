package org.pleiad.orb.faults;

import java.util.random.RandomGenerator;

/**
 * What the network does to one request and its reply.
 *
 * @param kind what is done
 * @param at octets that pass before it is done, for the kinds that cut; the message's length at most
 * @param ending how the connection ends, for the kinds that end it
 */
record Fault(Kind kind, int at, Ending ending) {

    static final Fault NONE = new Fault(Kind.NONE, 0, Ending.FIN);

    /** What is done. */
    enum Kind {
        /** Nothing. */
        NONE,
        /** The request is cut off; the server may see its beginning. */
        CUT_REQUEST,
        /** The request arrives whole, the reply is cut off. */
        CUT_REPLY,
        /** The server closes in order before it reads the request. */
        CLOSE_CONNECTION,
        /** The request vanishes, and the connection stays. */
        DROP_REQUEST,
        /** The reply vanishes, and the connection stays. */
        DROP_REPLY,
        /** The reply comes twice. */
        DUPLICATE_REPLY,
        /** The request arrives twice on its connection. */
        DUPLICATE_REQUEST,
        /** The request arrives on another connection as well, at the same time. */
        DUPLICATE_ELSEWHERE,
        /** The request arrives, and a moment later once more on another connection. */
        REPLAY_ELSEWHERE;

        boolean presentsTwice() {
            return this == DUPLICATE_REQUEST || this == DUPLICATE_ELSEWHERE || this == REPLAY_ELSEWHERE;
        }
    }

    /** How a connection ends. */
    enum Ending {
        /** Closed by the other side. */
        FIN,
        /** Reset. */
        RST,
        /** Closed in the direction to the client, then in the other. */
        HALF
    }

    static Fault of(Kind kind) {
        return new Fault(kind, 0, Ending.FIN);
    }

    /** Any fault that ends at once, with or without those that make copies of requests. */
    static Fault random(RandomGenerator random, boolean copies) {
        Kind[] kinds = copies
                ? new Kind[] {
                    Kind.CUT_REQUEST,
                    Kind.CUT_REPLY,
                    Kind.CUT_REPLY,
                    Kind.CLOSE_CONNECTION,
                    Kind.DUPLICATE_REPLY,
                    Kind.DUPLICATE_REQUEST,
                    Kind.DUPLICATE_ELSEWHERE,
                    Kind.REPLAY_ELSEWHERE
                }
                : new Kind[] {Kind.CUT_REQUEST, Kind.CUT_REPLY, Kind.CLOSE_CONNECTION, Kind.DUPLICATE_REPLY};
        Ending[] endings = Ending.values();
        return new Fault(
                kinds[random.nextInt(kinds.length)], random.nextInt(240), endings[random.nextInt(endings.length)]);
    }
}

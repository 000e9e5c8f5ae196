package org.pleiad.groups.spi;

import java.nio.ByteBuffer;

/**
 * Carries messages between the hosts of a domain: over the ORB in ordinary life, over a made-up network in a simulation. Messages
 * may be lost, doubled and overtake each other; they arrive whole and unchanged.
 */
public interface Links {

    /** Begins to receive for a host of a domain. */
    Link open(DomainId domain, HostAddress self, Receiver receiver);

    /** Takes what arrives. Called by threads of the transport, several at a time; must not wait. */
    @FunctionalInterface
    interface Receiver {
        /** A message; the buffer is the receiver's from now on. */
        void received(HostId from, ByteBuffer message);
    }

    /** One host's end. Thread-safe. */
    interface Link extends AutoCloseable {
        /**
         * Sends, or loses, a message; never waits and never throws for what the network does.
         *
         * @param message taken over; at most {@link #longestMessage} octets
         */
        void send(HostAddress to, ByteBuffer message);

        /** Octets of the longest message. */
        int longestMessage();

        @Override
        void close();
    }
}

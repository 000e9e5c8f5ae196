package org.pleiad.orb.transport;

/** How event loops wait for the network. */
public enum PollStyle {
    /** {@link #EPOLL} where its native library loads, else {@link #NIO}. */
    BEST,
    /** Linux epoll through Netty's native library. */
    EPOLL,
    /** The JDK's selector. */
    NIO
}

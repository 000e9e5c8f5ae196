package org.pleiad.orb.transport.server;

import io.netty.buffer.ByteBuf;
import io.netty.channel.EventLoop;
import java.time.Duration;
import org.pleiad.orb.giop.GiopMessage;

/** Decides on which threads connections are read and servants run. */
interface ServantThreads {

    /** The event loop for the next connection. */
    EventLoop nextLoop();

    /** A message came; called in the connection's event loop. Passes it to {@link IncomingConnection#handle} soon. */
    void arrived(IncomingConnection connection, GiopMessage message);

    /** Sends a message on a connection, from any thread; never blocks. */
    void send(IncomingConnection connection, ByteBuf message);

    /** Runs something in a connection's event loop: at once where the current thread may, else soon. */
    void run(IncomingConnection connection, Runnable action);

    /** The connection is gone; called in its event loop. Calls {@link IncomingConnection#handleClosed} after what arrived. */
    void closed(IncomingConnection connection);

    /** Ends all threads but the calling one, whose servant may still return. */
    void close(Duration bound);
}

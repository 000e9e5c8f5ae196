package org.pleiad.orb.transport;

import java.time.Duration;

/** Accepts connections and hands what they bring to an {@link InboundHandler}. */
public interface ServerTransport extends AutoCloseable {

    /**
     * Starts to listen.
     *
     * @param address port 0: the system chooses
     * @return the address with the real port
     * @throws org.omg.CORBA.INITIALIZE if the address cannot be bound; says which and why
     */
    Endpoint listen(Endpoint address);

    /**
     * Stops accepting and reading, lets requests that were handed over finish and their replies leave, sends
     * CloseConnection, closes.
     *
     * @param grace longest time to wait for running requests
     */
    void close(Duration grace);

    @Override
    default void close() {
        close(Duration.ofSeconds(5));
    }
}

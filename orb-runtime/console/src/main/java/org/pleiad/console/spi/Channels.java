package org.pleiad.console.spi;

import java.util.List;

/** Where the console learns of event channels: a service of this process, or a client of one elsewhere. */
@FunctionalInterface
public interface Channels {

    /**
     * All channels now. Bounds what it waits for.
     *
     * @throws ConsoleFault if the service cannot be asked; says why, and what to do
     */
    List<ChannelState> all() throws ConsoleFault;
}

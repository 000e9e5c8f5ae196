package org.pleiad.console.spi;

import java.util.List;

/**
 * An event channel at one moment. Numbers that its service does not tell are -1.
 *
 * @param name the channel's
 * @param level what it promises, in its service's words; {@code null}: it does not say
 * @param suppliers connected now
 * @param published events taken since it began
 * @param delivered events that consumers have taken, counted for each
 * @param discarded events given up, counted for each consumer
 * @param queued events that wait now, counted for each consumer
 * @param consumerCount connected now
 * @param consumers each of them, as far as the service tells
 */
public record ChannelState(
        String name,
        String level,
        long suppliers,
        long published,
        long delivered,
        long discarded,
        long queued,
        long consumerCount,
        List<Consumer> consumers) {

    /**
     * One that gets events.
     *
     * @param id unique within the channel
     * @param name as it calls itself; may be empty
     * @param pushed whether it is pushed events, and does not pull
     * @param suspended whether it wants none now
     * @param queued events that wait for it
     * @param delivered events that it has taken
     * @param discarded events given up for it
     * @param failures pushes that failed
     * @param lastError the last failure; empty if there was none
     */
    public record Consumer(
            String id,
            String name,
            boolean pushed,
            boolean suspended,
            long queued,
            long delivered,
            long discarded,
            long failures,
            String lastError) {}
}

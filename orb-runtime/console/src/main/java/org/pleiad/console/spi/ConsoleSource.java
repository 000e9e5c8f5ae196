package org.pleiad.console.spi;

import java.util.Map;
import java.util.Optional;

/**
 * Something that the console shows, as JSON at {@code /api/v1/NAME}: trees of maps, lists, strings, numbers, booleans and
 * null. It reads; nothing is changed by it.
 *
 * <p>{@link #snapshot} is called on the threads that answer requests, {@link #tick} and {@link #update} on a thread of this
 * source, one after the other. All of them bound what they wait for.
 */
public interface ConsoleSource extends AutoCloseable {

    /** How the live stream tells of it. */
    enum Live {
        /** It does not. */
        NO,

        /**
         * {@link #update} returns all there is: scalars, and maybe {@code rows}, a list of maps each with an {@code id}. A
         * stream begins with that, and then gets what has changed of it.
         */
        STATE,

        /** {@link #update} returns what has happened since it was called last. */
        EVENTS
    }

    /** Its path below {@code /api/v1/}: lower-case letters. */
    String name();

    /**
     * What there is now.
     *
     * @throws ConsoleFault if the question cannot be answered; says why, and what to do
     */
    Map<String, Object> snapshot(Query query) throws ConsoleFault;

    /** How the live stream tells of it. */
    default Live live() {
        return Live.NO;
    }

    /** About once a second, whether or not somebody looks. */
    default void tick() {
        // most sources measure nothing over time
    }

    /**
     * About once a second while somebody looks; see {@link #live}.
     *
     * @return {@code null} for nothing
     */
    default Map<String, Object> update() {
        try {
            return snapshot(Query.EMPTY);
        } catch (ConsoleFault fault) {
            return fault.json();
        }
    }

    /** What is wrong with it, if it cannot show what it should. Does not wait. */
    default Optional<String> trouble() {
        return Optional.empty();
    }

    /** The console ends. */
    @Override
    default void close() {
        // most sources hold nothing
    }
}

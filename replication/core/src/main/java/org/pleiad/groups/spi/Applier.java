package org.pleiad.groups.spi;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;
import java.util.Set;

/**
 * What a host does with the log. All methods are called by one thread at a time per domain, in the order of the log, and must not
 * wait for anything that a later entry brings.
 *
 * <p>A position is the place of an entry in the log: increasing from entry to entry, the same at all hosts; there may be gaps,
 * where the engine keeps entries of its own.
 */
public interface Applier {

    /**
     * Takes an entry. May be told of the same proposal twice, at two positions: engines repeat what they are not sure of.
     *
     * @param position above all earlier ones
     * @param entry valid during the call; not to be changed
     */
    void apply(long position, ByteBuffer entry);

    /**
     * The state after the entry that was applied last, to be written while later entries are applied. Empty where the state cannot
     * be had now, for instance because a request is half done: the engine asks again later.
     */
    Optional<Snapshot> snapshot();

    /**
     * Replaces the state.
     *
     * @param position of the last entry that is part of it; the next entry comes after it
     * @param in valid during the call
     * @throws IOException if it cannot be read to its end; the state is then undefined and the engine installs again or ends
     */
    void install(long position, ReadableByteChannel in) throws IOException;

    /**
     * Who leads has changed. Told for information, not in the order of the log; decisions are entries.
     *
     * @param term increasing with each leader
     * @param leader empty while nobody is known to lead
     */
    void leader(long term, Optional<HostId> leader);

    /** The hosts whose votes count, from this position on. */
    void hosts(long position, Set<HostId> hosts);
}

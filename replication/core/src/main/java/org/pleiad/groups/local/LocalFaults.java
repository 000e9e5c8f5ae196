package org.pleiad.groups.local;

import java.time.Duration;
import org.pleiad.groups.spi.HostId;

/**
 * What may go wrong between the hosts of a {@link LocalNetwork}. Nothing does, by default; a simulation draws it from its seed.
 * Asked while the log is locked: must answer at once and call nothing back.
 */
public interface LocalFaults {

    /** Everything goes well and at once. */
    LocalFaults NONE = new LocalFaults() {};

    /** What becomes of a proposal. */
    enum Fate {
        /** It is put into the log, once. */
        ONCE,
        /** It is put into the log twice, with other entries between where there are any. */
        TWICE,
        /** It never comes, and its proposer is not told. */
        LOST,
        /** It is put into the log, and its proposer is not told. */
        UNACKNOWLEDGED,
        /** It is put into the log much later; its proposer is not told. */
        LATE
    }

    /** The fate of a host's next proposal. */
    default Fate fate(HostId proposer) {
        return Fate.ONCE;
    }

    /** How long a proposal is on its way to the log. */
    default Duration delay(HostId proposer) {
        return Duration.ZERO;
    }

    /** How long a host waits before it stands for leader when there is none. */
    default Duration election(HostId candidate) {
        return Duration.ZERO;
    }

    /** Whether an entry that is late is put into the log now, before another one. */
    default boolean lateNow() {
        return true;
    }

    /** Positions left out before the next entry. */
    default int gap() {
        return 0;
    }

    /** Entries that a host applies in one go. */
    default int burst() {
        return 64;
    }

    /** Whether a host that is behind gets a state rather than the entries. */
    default boolean stateRatherThanEntries(HostId host) {
        return false;
    }
}

package org.pleiad.groups.core;

import java.util.concurrent.atomic.LongAdder;

/** What has been done, counted by any thread. */
final class Counters {
    final LongAdder requests = new LongAdder();
    final LongAdder repetitions = new LongAdder();
    final LongAdder refusals = new LongAdder();
    final LongAdder entries = new LongAdder();
    final LongAdder batched = new LongAdder();
    final LongAdder executed = new LongAdder();
    final LongAdder reads = new LongAdder();
    final LongAdder views = new LongAdder();
    final LongAdder snapshots = new LongAdder();
    final LongAdder installs = new LongAdder();

    DomainStatistics statistics(long waiting, long remembered) {
        return new DomainStatistics(
                requests.sum(),
                repetitions.sum(),
                refusals.sum(),
                entries.sum(),
                batched.sum(),
                executed.sum(),
                reads.sum(),
                waiting,
                remembered,
                views.sum(),
                snapshots.sum(),
                installs.sum());
    }
}

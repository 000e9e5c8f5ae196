package org.pleiad.groups.conformance.sim;

import java.time.Duration;
import java.util.SplittableRandom;
import org.pleiad.groups.local.LocalFaults;
import org.pleiad.groups.spi.HostId;

/** Faults of the local engine as chance wants them; may be switched off, for a world that is to become well. */
public final class SeededFaults implements LocalFaults {
    private final SplittableRandom random;
    private int perMille;
    private int held;

    /** With so many faults in a thousand proposals. */
    public SeededFaults(SplittableRandom random, int perMille) {
        this.random = random;
        this.perMille = perMille;
    }

    /** No proposal has another fate than the ordinary one any more. */
    public void calm() {
        perMille = 0;
    }

    @Override
    public Fate fate(HostId proposer) {
        return random.nextInt(1000) >= perMille
                ? Fate.ONCE
                : Fate.values()[1 + random.nextInt(Fate.values().length - 1)];
    }

    @Override
    public Duration delay(HostId proposer) {
        boolean late = random.nextInt(1000) < perMille;
        return Duration.ofNanos(20_000 + random.nextLong(late ? 20_000_000 : 400_000));
    }

    @Override
    public Duration election(HostId candidate) {
        return Duration.ofNanos(100_000_000 + random.nextLong(300_000_000));
    }

    @Override
    public boolean lateNow() {
        if (held > 0) {
            held--;
            return false;
        }
        if (random.nextInt(40) == 0) {
            held = random.nextInt(400); // until after a verdict, perhaps
        }
        return random.nextInt(4) == 0;
    }

    @Override
    public int gap() {
        return random.nextInt(20) == 0 ? 1 + random.nextInt(3) : 0;
    }

    @Override
    public int burst() {
        return 1 + random.nextInt(3);
    }

    @Override
    public boolean stateRatherThanEntries(HostId host) {
        return random.nextInt(30) == 0;
    }
}

package org.pleiad.groups.ft;

import java.time.Duration;

/**
 * How long the services at one host wait.
 *
 * @param joining for a member that a factory makes to have joined its group, with its state
 * @param patience for the domain to do what a call asks of it
 */
public record FtConfig(Duration joining, Duration patience) {
    /** Half a minute and 20 s. */
    public static final FtConfig DEFAULT = new FtConfig(Duration.ofSeconds(30), Duration.ofSeconds(20));

    /** What a call to a factory may take longer than the factory, at most. */
    private static final Duration MOST_SLACK = Duration.ofSeconds(5);

    public FtConfig {
        if (joining.isNegative() || joining.isZero() || patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("the services wait longer than nothing, not " + joining
                    + " for a member to join and " + patience + " for the domain");
        }
    }

    /** How long a factory is waited for. */
    Duration factoryTimeout() {
        return joining.plus(joining.compareTo(MOST_SLACK) < 0 ? joining : MOST_SLACK);
    }
}

package org.pleiad.naming;

import java.time.Duration;

/**
 * The limits of a naming server.
 *
 * @param maxListing most bindings in one answer of {@code list} or {@code next_n}; the rest comes by iterator
 * @param maxIterators most iterators alive at once; one more ends the one unused for longest
 * @param iteratorIdle how long an iterator lives without being used
 * @param maxNameLength most components in a name
 */
public record NamingConfig(int maxListing, int maxIterators, Duration iteratorIdle, int maxNameLength) {

    /** 10,000 bindings, 1,000 iterators of five minutes, 1,000 components. */
    public static final NamingConfig DEFAULT = new NamingConfig(10_000, 1_000, Duration.ofMinutes(5), 1_000);

    public NamingConfig {
        if (maxListing < 1 || maxIterators < 1 || maxNameLength < 1 || iteratorIdle.isNegative()) {
            throw new IllegalArgumentException("limits must be positive: maxListing " + maxListing + ", maxIterators "
                    + maxIterators + ", iteratorIdle " + iteratorIdle + ", maxNameLength " + maxNameLength);
        }
    }
}

package org.pleiad.groups.benchmarks;

/**
 * What a client has measured for a while.
 *
 * @param medianNanos of one call
 * @param p99Nanos of one call
 * @param perSecond calls of all threads together
 * @param failures calls that failed and were made again
 * @param longestGapNanos between two successes one after the other
 */
record Turn(long medianNanos, long p99Nanos, long perSecond, long failures, long longestGapNanos) {

    String text() {
        return medianNanos + " " + p99Nanos + " " + perSecond + " " + failures + " " + longestGapNanos;
    }

    static Turn parse(String line) {
        String[] words = line.split(" ", -1);
        return new Turn(
                Long.parseLong(words[0]),
                Long.parseLong(words[1]),
                Long.parseLong(words[2]),
                Long.parseLong(words[3]),
                Long.parseLong(words[4]));
    }
}

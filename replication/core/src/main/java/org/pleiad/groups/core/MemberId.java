package org.pleiad.groups.core;

import org.pleiad.groups.spi.HostId;

/**
 * One replica: a host in one of its lives.
 *
 * @param host where it is
 * @param incarnation position in the log at which this life of the host began: never used again
 */
public record MemberId(HostId host, long incarnation) {

    @Override
    public String toString() {
        return host + "@" + incarnation;
    }
}

package org.pleiad.groups.spi;

/**
 * A host as an engine counts its vote. A host that has lost what it had promised, with its disk or with its memory where there is
 * no disk, comes back as another one, for instance {@code a#2} after {@code a}: its votes must never be forgotten.
 *
 * @param name unique in its domain, for all time; 1 to 64 letters, digits, hyphens, dots, underscores and number signs
 */
public record HostId(String name) implements Comparable<HostId> {

    public HostId {
        Names.require("host", name);
    }

    @Override
    public int compareTo(HostId other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}

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

    /** Whether this host is what another one came back as, having lost what that one had promised, and with it all of its states. */
    public boolean succeeds(HostId other) {
        return !equals(other) && base().equals(other.base()) && number() > other.number();
    }

    private String base() {
        int mark = name.indexOf('#');
        return mark < 0 ? name : name.substring(0, mark);
    }

    /** Of its life: 1 where nothing is said; 0 where what is said is no number. */
    private long number() {
        String last = name.substring(base().length());
        if (last.isEmpty()) {
            return 1;
        }
        return last.matches("#[0-9]{1,18}") ? Long.parseLong(last.substring(1)) : 0;
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

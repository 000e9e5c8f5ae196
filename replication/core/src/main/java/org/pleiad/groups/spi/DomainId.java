package org.pleiad.groups.spi;

/**
 * The name of an ordering domain: one totally ordered log over a set of hosts.
 *
 * @param name 1 to 64 letters, digits, hyphens, dots and underscores; the same at all its hosts
 */
public record DomainId(String name) {

    public DomainId {
        Names.require("domain", name);
    }

    @Override
    public String toString() {
        return name;
    }
}

package org.pleiad.orb.ior;

import java.util.List;

/**
 * An interoperable object reference (CORBA 3.3 part 2, 7.6.2).
 *
 * @param typeId repository id of the most derived interface known, or the empty string
 * @param profiles in order of preference; none in the nil reference
 */
public record Ior(String typeId, List<TaggedProfile> profiles) {

    /** The nil reference. */
    public static final Ior NIL = new Ior("", List.of());

    public Ior {
        profiles = List.copyOf(profiles);
    }

    /** Whether this is the nil reference. */
    public boolean isNil() {
        return profiles.isEmpty();
    }
}

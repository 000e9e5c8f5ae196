package org.pleiad.idl.generate;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Hands out names of local variables and private members that differ from those already taken. */
final class LocalNames {

    private final Set<String> taken;

    /** @param taken names that must not be used, for example those of parameters */
    LocalNames(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** A copy: names taken from it later are not taken here. */
    LocalNames copy() {
        return new LocalNames(taken);
    }

    /** The wished name if it is free, else the name with a number. */
    String fresh(String wish) {
        String name = wish;
        for (int i = 2; !taken.add(name); i++) {
            name = wish + i;
        }
        return name;
    }
}

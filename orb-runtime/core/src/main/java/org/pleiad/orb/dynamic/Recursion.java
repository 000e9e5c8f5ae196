package org.pleiad.orb.dynamic;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Closes the cycles of a type that has just been made: binds the recursive TypeCodes within that stand for it. */
final class Recursion {
    private final NamedTypeCode outer;
    private final Set<CdrTypeCode> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Recursion(NamedTypeCode outer) {
        this.outer = outer;
    }

    static <T extends NamedTypeCode> T close(T outer) {
        if (outer.isOpen()) {
            new Recursion(outer).descend(outer, 1);
        }
        return outer;
    }

    private void descend(CdrTypeCode type, int levels) {
        for (CdrTypeCode child : type.children()) {
            if (child instanceof RecursiveTypeCode recursive) {
                if (recursive.awaits(outer.id(), levels)) {
                    recursive.bind(outer);
                }
            } else if (child.isOpen() && seen.add(child)) {
                boolean constructed = child instanceof StructTypeCode || child instanceof UnionTypeCode;
                descend(child, constructed ? levels + 1 : levels);
            }
        }
    }
}

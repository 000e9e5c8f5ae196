package org.pleiad.dynamic;

import org.pleiad.dynamic.made.MadeClasses;
import org.pleiad.dynamic.shape.Shapes;

/** Loads the maker of classes, and so Byte Buddy, only when a class is wanted. Thread-safe. */
final class LazyClasses {
    /** Guarded by this. */
    private MadeClasses made;

    synchronized Class<?> of(Shapes shapes, String name) {
        if (made == null) {
            made = new MadeClasses();
        }
        return made.of(shapes, name);
    }
}

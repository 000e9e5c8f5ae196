package org.pleiad.idl.compare;

import java.util.ArrayList;
import java.util.List;
import org.pleiad.idl.diagnostic.SourceLocation;

/** Collects what one comparison finds. */
final class Findings {

    private final List<Difference> found = new ArrayList<>();

    void add(Change change, String subject, SourceLocation location, String message) {
        found.add(new Difference(change, subject, location, message));
    }

    List<Difference> all() {
        return List.copyOf(found);
    }
}

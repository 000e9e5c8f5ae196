package org.pleiad.groups.ft.factory;

import java.util.Arrays;
import java.util.Optional;
import org.omg.CORBA.BAD_PARAM;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAPackage.ObjectNotActive;
import org.omg.PortableServer.POAPackage.WrongAdapter;
import org.omg.PortableServer.POAPackage.WrongPolicy;
import org.omg.PortableServer.Servant;

/** Finds the servants of objects of this process, in whatever adapter. Thread-safe. */
final class OwnServants {
    private final POA anyAdapter;

    OwnServants(POA anyAdapter) {
        this.anyAdapter = anyAdapter;
    }

    /** The servant of an object; empty if it is not one of this process. */
    Optional<Servant> of(org.omg.CORBA.Object reference) {
        POA root = anyAdapter;
        while (root.the_parent() != null) {
            root = root.the_parent();
        }
        return in(root, reference);
    }

    /** The adapter that made the reference, wherever it is in the tree, knows the servant. */
    private static Optional<Servant> in(POA adapter, org.omg.CORBA.Object reference) {
        try {
            return Optional.of(adapter.reference_to_servant(reference));
        } catch (WrongAdapter | WrongPolicy | ObjectNotActive | BAD_PARAM anothers) {
            return Arrays.stream(adapter.the_children())
                    .map(child -> in(child, reference))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }
}

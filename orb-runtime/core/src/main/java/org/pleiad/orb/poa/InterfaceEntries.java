package org.pleiad.orb.poa;

import org.omg.CORBA.INTF_REPOS;
import org.omg.CORBA.InterfaceDefHelper;
import org.omg.CORBA.ORB;
import org.omg.CORBA.ORBPackage.InvalidName;
import org.omg.CORBA.Repository;
import org.omg.CORBA.RepositoryHelper;
import org.omg.CORBA.SystemException;

/**
 * What servants are asked about their interfaces and do not know themselves: looked up in the interface repository that is
 * the ORB's initial reference (CORBA 3.3 part 1, 8.3.1 and 14.1). Asked by the thread that runs the request; the repository
 * may be in another process, and each call has the ORB's time-out. Thread-safe.
 */
final class InterfaceEntries {
    private static final String NAME = "InterfaceRepository";

    private final ORB orb;

    InterfaceEntries(ORB orb) {
        this.orb = orb;
    }

    /** The entry of an interface; raises INTF_REPOS if there is none, or no repository. */
    org.omg.CORBA.Object entry(String id) {
        org.omg.CORBA.Object entry;
        try {
            entry = repository().lookup_id(id);
        } catch (INTF_REPOS none) {
            throw none;
        } catch (SystemException unreachable) {
            throw PoaFaults.noInterfaceRepository(unreachable);
        }
        if (entry == null) {
            throw PoaFaults.noInterfaceEntry(id);
        }
        return entry;
    }

    /** Whether one interface inherits from another, as far as a repository knows. */
    boolean inherits(String id, String baseId) {
        try {
            return InterfaceDefHelper.unchecked_narrow(entry(id)).is_a(baseId);
        } catch (SystemException unknown) {
            return false;
        }
    }

    private Repository repository() {
        try {
            return RepositoryHelper.unchecked_narrow(orb.resolve_initial_references(NAME));
        } catch (InvalidName none) {
            throw PoaFaults.noInterfaceRepository(none);
        }
    }
}

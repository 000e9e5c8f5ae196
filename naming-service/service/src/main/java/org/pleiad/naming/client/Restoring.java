package org.pleiad.naming.client;

import org.omg.CORBA.ORB;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.UserException;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContext;
import org.omg.CosNaming.NamingContextExtHelper;
import org.omg.CosNaming.NamingContextHelper;
import org.omg.CosNaming.NamingContextPackage.CannotProceed;
import org.omg.CosNaming.NamingContextPackage.InvalidName;
import org.omg.CosNaming.NamingContextPackage.NotFound;
import org.pleiad.naming.StringNames;

/** Puts names that were kept into a service, which may be another vendor's. Used by one thread. */
public final class Restoring {
    private final ORB orb;
    private final NamingContext to;
    private final boolean replace;
    private final boolean dryRun;

    /**
     * @param replace whether names that lead to something else are bound anew
     * @param dryRun whether nothing is changed, and only the outcome told
     */
    public Restoring(ORB orb, NamingContext to, boolean replace, boolean dryRun) {
        this.orb = orb;
        this.to = to;
        this.replace = replace;
        this.dryRun = dryRun;
    }

    /** What became of a name. */
    public enum Outcome {
        /** A new context, or a name that was free. */
        BOUND,
        /** It led to something else. */
        REPLACED,
        /** It is there already, and leads to the same. */
        UNCHANGED,
        /** It leads to something else, and is left so; or it is an object where a context should be, or the reverse. */
        CONFLICT
    }

    /**
     * Puts one name.
     *
     * @throws UserException of the service, such as {@code NotFound} where the context around it is missing
     * @throws org.omg.CORBA.BAD_PARAM if the reference cannot be read
     */
    public Outcome put(KeptName kept) throws UserException {
        NameComponent[] name = StringNames.toName(kept.name());
        org.omg.CORBA.Object there = find(name);
        if (kept.context() && kept.reference() == null && kept.same() == null) {
            return context(name, there);
        }
        org.omg.CORBA.Object object = object(kept);
        if (object == null) {
            throw new InvalidName(kept.name() + " has no reference");
        }
        if (there == null) {
            bind(name, object, kept.context());
            return Outcome.BOUND;
        }
        if (isSame(there, object)) {
            return Outcome.UNCHANGED;
        }
        if (!replace || isContext(there) != kept.context()) {
            return Outcome.CONFLICT;
        }
        rebind(name, object, kept.context());
        return Outcome.REPLACED;
    }

    private org.omg.CORBA.Object find(NameComponent... name) throws CannotProceed, InvalidName {
        try {
            return to.resolve(name);
        } catch (NotFound free) {
            return null;
        }
    }

    private Outcome context(NameComponent[] name, org.omg.CORBA.Object there) throws UserException {
        if (there != null) {
            return isContext(there) ? Outcome.UNCHANGED : Outcome.CONFLICT;
        }
        if (!dryRun) {
            to.bind_new_context(name);
        }
        return Outcome.BOUND;
    }

    /** For a context that is also elsewhere in what was kept, the one that was put there. */
    private org.omg.CORBA.Object object(KeptName kept) throws CannotProceed, InvalidName {
        if (kept.same() != null) {
            org.omg.CORBA.Object put = kept.same().isEmpty() ? to : find(StringNames.toName(kept.same()));
            if (put != null) {
                return put;
            }
        }
        return kept.reference() == null ? null : orb.string_to_object(kept.reference());
    }

    private boolean isSame(org.omg.CORBA.Object one, org.omg.CORBA.Object other) {
        return outline(one).identity().equals(outline(other).identity()) || one._is_equivalent(other);
    }

    private ReferenceOutline outline(org.omg.CORBA.Object object) {
        return ReferenceOutline.of(orb.object_to_string(object));
    }

    private boolean isContext(org.omg.CORBA.Object object) {
        String type = outline(object).type();
        if (!type.isEmpty()) {
            return type.equals(NamingContextHelper.id()) || type.equals(NamingContextExtHelper.id());
        }
        try {
            return object._is_a(NamingContextHelper.id());
        } catch (SystemException silent) {
            // nobody can say; objects are more frequent
            return false;
        }
    }

    private void bind(NameComponent[] name, org.omg.CORBA.Object object, boolean context) throws UserException {
        if (dryRun) {
            return;
        }
        if (context) {
            to.bind_context(name, NamingContextHelper.unchecked_narrow(object));
        } else {
            to.bind(name, object);
        }
    }

    private void rebind(NameComponent[] name, org.omg.CORBA.Object object, boolean context) throws UserException {
        if (dryRun) {
            return;
        }
        if (context) {
            to.rebind_context(name, NamingContextHelper.unchecked_narrow(object));
        } else {
            to.rebind(name, object);
        }
    }
}

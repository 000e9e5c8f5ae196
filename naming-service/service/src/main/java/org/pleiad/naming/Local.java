package org.pleiad.naming;

import org.omg.CORBA.CompletionStatus;
import org.omg.CosNaming.NamingContextPackage.AlreadyBound;
import org.omg.CosNaming.NamingContextPackage.CannotProceed;
import org.omg.CosNaming.NamingContextPackage.NotFound;
import org.omg.CosNaming.NamingContextPackage.NotFoundReason;
import org.pleiad.naming.store.Bound;
import org.pleiad.naming.store.NameKey;
import org.pleiad.naming.store.Names;
import org.pleiad.naming.store.NamesChange;
import org.pleiad.orb.error.Minor;

/** Changes of a name in a context of this server, each one step of the store: it looks first, and then changes. */
final class Local {
    /** Most characters of a component; a store reads names by the page. */
    private static final int LONGEST = 64 * 1024;

    private Local() {}

    /** Looks whether the context is still there. */
    @FunctionalInterface
    interface Condition {
        void require(Names names) throws CannotProceed;
    }

    private static void requireLength(NameKey name) {
        if (name.id().length() + name.kind().length() > LONGEST) {
            throw Minor.BINDING_TOO_LARGE.exception(
                    CompletionStatus.COMPLETED_NO,
                    "the component has " + (name.id().length() + name.kind().length()) + " characters; the limit is "
                            + LONGEST);
        }
    }

    private static void requireFree(NamesChange names, Walk walk) throws AlreadyBound {
        if (names.find(walk.context(), walk.last()) != null) {
            throw new AlreadyBound();
        }
    }

    static void bind(StoredNames stored, Walk walk, Bound bound, Condition there) throws AlreadyBound, CannotProceed {
        requireLength(walk.last());
        stored.<Void, AlreadyBound, CannotProceed>change(names -> {
            there.require(names);
            requireFree(names, walk);
            names.put(walk.context(), walk.last(), bound);
            return null;
        });
    }

    static void rebind(StoredNames stored, Walk walk, Bound bound, Condition there) throws NotFound, CannotProceed {
        requireLength(walk.last());
        stored.<Void, NotFound, CannotProceed>change(names -> {
            there.require(names);
            Bound old = names.find(walk.context(), walk.last());
            if (old != null && old.isContext() != bound.isContext()) {
                throw new NotFound(
                        bound.isContext() ? NotFoundReason.not_context : NotFoundReason.not_object, walk.rest());
            }
            names.put(walk.context(), walk.last(), bound);
            return null;
        });
    }

    static void unbind(StoredNames stored, Walk walk) throws NotFound {
        stored.<Void, NotFound, RuntimeException>change(names -> {
            if (names.find(walk.context(), walk.last()) == null) {
                throw new NotFound(NotFoundReason.missing_node, walk.rest());
            }
            names.remove(walk.context(), walk.last());
            return null;
        });
    }

    static long bindNewContext(StoredNames stored, Walk walk, Condition there) throws AlreadyBound, CannotProceed {
        requireLength(walk.last());
        return stored.<Long, AlreadyBound, CannotProceed>change(names -> {
            there.require(names);
            requireFree(names, walk);
            long context = names.create();
            names.put(walk.context(), walk.last(), Bound.context(context));
            return context;
        });
    }
}

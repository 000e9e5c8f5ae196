package org.pleiad.naming;

import java.util.Arrays;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.UserException;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContext;
import org.omg.CosNaming.NamingContextHelper;
import org.omg.CosNaming.NamingContextPackage.CannotProceed;
import org.omg.CosNaming.NamingContextPackage.InvalidName;
import org.omg.CosNaming.NamingContextPackage.NotFound;
import org.omg.CosNaming.NamingContextPackage.NotFoundReason;
import org.pleiad.naming.store.Bound;
import org.pleiad.naming.store.NameKey;
import org.pleiad.naming.store.Names;

/**
 * Where the way along a name leads: to one of this server's contexts, with one component left, or to a context of
 * another server, with the rest of the name.
 */
final class Walk {
    private final long context;
    private final NamingContext remote;
    private final NameComponent[] rest;

    private Walk(long context, NamingContext remote, NameComponent[] rest) {
        this.context = context;
        this.remote = remote;
        this.rest = rest;
    }

    /** A step that another server takes; {@code E} is what it may raise beyond the usual. */
    @FunctionalInterface
    interface Step<T, E extends UserException> {
        T on(NamingContext context) throws NotFound, CannotProceed, InvalidName, E;
    }

    /** Walks all components but the last, or up to the first context of another server. */
    static Walk to(NameComponent[] name, long start, Names names, References references, int maxLength)
            throws NotFound, CannotProceed, InvalidName {
        if (name.length == 0) {
            throw new InvalidName("a name has at least one component");
        }
        if (name.length > maxLength) {
            throw new InvalidName("the name has " + name.length + " components; the limit is " + maxLength);
        }
        long here = start;
        for (int i = 0; i < name.length - 1; i++) {
            Bound bound = names.find(here, NameKey.of(name[i]));
            if (bound == null) {
                throw new NotFound(NotFoundReason.missing_node, from(name, i));
            }
            if (!bound.isContext()) {
                throw new NotFound(NotFoundReason.not_context, from(name, i));
            }
            if (bound.kind() == Bound.Kind.FOREIGN_CONTEXT) {
                return new Walk(-1, NamingContextHelper.unchecked_narrow(references.of(bound)), from(name, i + 1));
            }
            here = bound.context();
            if (!names.exists(here)) {
                throw new CannotProceed(references.context(here), from(name, i + 1));
            }
        }
        return new Walk(here, null, from(name, name.length - 1));
    }

    private static NameComponent[] from(NameComponent[] name, int start) {
        return Arrays.copyOfRange(name, start, name.length);
    }

    boolean isRemote() {
        return remote != null;
    }

    /** The context of this server that holds the last component. */
    long context() {
        return context;
    }

    /** The last component. */
    NameKey last() {
        return NameKey.of(rest[0]);
    }

    /** What is left of the name at the other server's context, or in the last context of this one. */
    NameComponent[] rest() {
        return rest;
    }

    /**
     * Lets the other server go on.
     *
     * @throws CannotProceed if it cannot be reached, so that the caller may go on from there later; a failure that may
     *     have happened after the step was taken is passed on as it is
     */
    <T, E extends UserException> T ask(Step<T, E> step) throws NotFound, CannotProceed, InvalidName, E {
        try {
            return step.on(remote);
        } catch (SystemException failure) {
            if (failure.completed == CompletionStatus.COMPLETED_NO) {
                throw new CannotProceed(remote, rest);
            }
            throw failure;
        }
    }
}

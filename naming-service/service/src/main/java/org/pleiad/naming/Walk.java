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

/**
 * Where the way along a name leads: to one of this server's contexts, with one component left, or to a context of
 * another server, with the rest of the name.
 */
final class Walk {
    private final ContextServant context;
    private final NamingContext remote;
    private final NameComponent[] rest;

    private Walk(ContextServant context, NamingContext remote, NameComponent[] rest) {
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
    static Walk to(NameComponent[] name, ContextServant start, NamingConfig config)
            throws NotFound, CannotProceed, InvalidName {
        if (name.length == 0) {
            throw new InvalidName("a name has at least one component");
        }
        if (name.length > config.maxNameLength()) {
            throw new InvalidName(
                    "the name has " + name.length + " components; the limit is " + config.maxNameLength());
        }
        ContextServant here = start;
        for (int i = 0; i < name.length - 1; i++) {
            BoundObject bound = here.bindings().find(NameKey.of(name[i]));
            if (bound == null) {
                throw new NotFound(NotFoundReason.missing_node, from(name, i));
            }
            if (!bound.isContext()) {
                throw new NotFound(NotFoundReason.not_context, from(name, i));
            }
            here = bound.here();
            if (here == null) {
                return new Walk(null, NamingContextHelper.unchecked_narrow(bound.reference()), from(name, i + 1));
            }
            if (here.isDestroyed()) {
                throw new CannotProceed(NamingContextHelper.unchecked_narrow(bound.reference()), from(name, i + 1));
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
    ContextServant context() {
        return context;
    }

    /** The last component. */
    NameKey last() {
        return NameKey.of(rest[0]);
    }

    /** What is left of the name at the other server's context. */
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

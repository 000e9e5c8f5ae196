package org.pleiad.orb.dynamic;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ORB;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.portable.ValueFactory;
import org.pleiad.orb.error.Minor;

/**
 * The value factories of an ORB: those registered, then those that the naming conventions lead to (CORBA 3.3 part 1,
 * 8.2.5.2; IDL-to-Java mapping 1.3, 1.17). Thread-safe.
 */
public final class ValueFactories {
    private static final ValueFactories CONVENTIONS = new ValueFactories();

    private final Map<String, ValueFactory> registered = new ConcurrentHashMap<>();

    /** An ORB that has factories; every ORB of ours is one. */
    public interface Owner {
        /** Its factories. */
        ValueFactories valueFactories();
    }

    /** Without registered factories. */
    public ValueFactories() {}

    /** The factories of an ORB; only the conventions if it has none, or is {@code null}. */
    static ValueFactories of(ORB orb) {
        return orb instanceof Owner owner ? owner.valueFactories() : CONVENTIONS;
    }

    /** Registers a factory; returns the one that it replaces, or {@code null}. */
    public ValueFactory register(String id, ValueFactory factory) {
        if (id == null || id.isEmpty() || factory == null) {
            throw failure("register " + id);
        }
        return registered.put(id, factory);
    }

    /** Takes a factory away. */
    public void unregister(String id) {
        if (id == null || registered.remove(id) == null) {
            throw failure("none is registered for " + id);
        }
    }

    /** The factory for a type; raises BAD_PARAM if there is none. */
    public ValueFactory lookup(String id) {
        ValueFactory found = find(Objects.requireNonNullElse(id, ""));
        if (found == null) {
            throw failure("none is registered for " + id + ", and no class is found by its name");
        }
        return found;
    }

    /** The factory for a type, or {@code null}. */
    ValueFactory find(String id) {
        ValueFactory found = registered.get(id);
        return found == null ? ValueClasses.factory(id) : found;
    }

    private static SystemException failure(String detail) {
        return Minor.VALUE_FACTORY_FAILURE.exception(CompletionStatus.COMPLETED_NO, detail);
    }
}

package org.pleiad.dynamic.shape;

import java.util.List;
import java.util.Optional;
import org.omg.CORBA.TypeCode;

/** Where interfaces and types are known from: IDL that was compiled, or an interface repository. Thread-safe. */
public interface Shapes {

    /** An interface by {@code Module::Name} or repository id. */
    Optional<InterfaceShape> face(String nameOrId);

    /** A type by scoped name or repository id. */
    Optional<TypeCode> type(String nameOrId);

    /** The scoped name, {@code Module::Name}, of what has a repository id. */
    Optional<String> name(String id);

    /** The names of the interfaces; empty if they cannot be counted up. */
    List<String> interfaceNames();
}

package org.pleiad.orb.dynamic;

import java.util.List;
import org.omg.CORBA.TCKind;

/**
 * A type with repository id and name. As such: interfaces of every sort, native types, components and homes, whose
 * TypeCodes tell no more.
 */
class NamedTypeCode extends CdrTypeCode {
    private static final long serialVersionUID = 1L;
    private final String id;
    private final String name;

    NamedTypeCode(TCKind kind, String id, String name) {
        this(kind, id, name, List.of());
    }

    NamedTypeCode(TCKind kind, String id, String name, List<CdrTypeCode> children) {
        super(kind, children);
        this.id = id;
        this.name = name;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    long leastOctets(int depth) {
        // an empty type id and no profile; or the discriminator of an abstract interface and a null value
        return kind().value() == TCKind._tk_abstract_interface ? 5 : 8;
    }

    @Override
    public String toString() {
        return kind() + " " + id;
    }
}

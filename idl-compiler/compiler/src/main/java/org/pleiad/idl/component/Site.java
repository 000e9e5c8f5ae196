package org.pleiad.idl.component;

import java.util.List;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.Declaration;
import org.pleiad.idl.model.Definition.Direction;
import org.pleiad.idl.model.Definition.Operation;
import org.pleiad.idl.model.Definition.Parameter;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.ScopedName;

/**
 * Where something of the component model stands, and the declarations that are made for it there.
 *
 * @param documentation the comment before it
 */
record Site(SourceLocation location, String documentation) {

    /** A declaration beside another one: the same place and version, the id with the new name in it. */
    static Declaration beside(Declaration origin, String suffix) {
        return new Declaration(
                origin.name().scope().child(origin.name().identifier() + suffix),
                extended(origin.repositoryId(), suffix),
                origin.location(),
                origin.documentation(),
                List.of(),
                origin.included());
    }

    /** A declaration inside another one. */
    Declaration inside(Declaration outer, String identifier) {
        return new Declaration(
                outer.name().child(identifier),
                extended(outer.repositoryId(), "/" + identifier),
                location,
                documentation,
                List.of(),
                outer.included());
    }

    /** {@code IDL:a/b:1.0} with {@code c} gives {@code IDL:a/bc:1.0}; an id of another form gets it at its end. */
    private static String extended(String id, String more) {
        int version = id.startsWith("IDL:") ? id.lastIndexOf(':') : 0;
        return version > "IDL".length() ? id.substring(0, version) + more + id.substring(version) : id + more;
    }

    Operation operation(String identifier, IdlType result, List<Parameter> parameters, List<ScopedName> raises) {
        return new Operation(
                identifier, result, false, parameters, raises, List.of(), documentation, List.of(), location);
    }

    Parameter in(IdlType type, String identifier) {
        return new Parameter(identifier, Direction.IN, type, location);
    }
}

package org.pleiad.idl.validate;

import java.util.List;
import java.util.Optional;
import org.pleiad.idl.component.EquivalentInterfaces;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.model.Specification;

/** What a rule reports to, and asks about other definitions. */
final class Findings {

    private final String rule;
    private final Specification specification;
    private final Diagnostics diagnostics;
    private final LocalTypes localTypes;

    Findings(String rule, Specification specification, LocalTypes localTypes, Diagnostics diagnostics) {
        this.rule = rule;
        this.specification = specification;
        this.localTypes = localTypes;
        this.diagnostics = diagnostics;
    }

    void error(SourceLocation location, String message, String remedy) {
        diagnostics.error(rule, location, message, remedy);
    }

    /** Whether there is an error at a place already, so that another would only repeat it. */
    boolean reported(SourceLocation location) {
        return diagnostics.all().stream().anyMatch(each -> each.location().equals(location));
    }

    /** Whether text of a definition could not be read, so that what it lacks is no error of its own. */
    boolean doubts(Definition definition) {
        return diagnostics.doubts(definition.name().identifier());
    }

    void warning(SourceLocation location, String message, String remedy) {
        diagnostics.warning(rule, location, message, remedy);
    }

    /** The definition of a name; empty if it is unknown, which has then been reported. */
    Optional<Definition> definition(ScopedName name) {
        return specification.find(name);
    }

    /** What a definition of the component model is equivalent to; nothing for others. */
    List<Definition> equivalents(Definition definition) {
        return EquivalentInterfaces.equivalents(definition, specification);
    }

    /** The definition that a type names, typedefs followed; empty for types without one. */
    Optional<Definition> definition(IdlType type) {
        return unaliased(type) instanceof NamedType named ? specification.find(named.name()) : Optional.empty();
    }

    /** A type with the typedefs at its top followed. */
    IdlType unaliased(IdlType type) {
        IdlType now = type;
        while (now instanceof NamedType named
                && specification.find(named.name()).orElse(null) instanceof Definition.AliasDef alias) {
            now = alias.type();
        }
        return now;
    }

    /** The local interface that a type is or contains, if there is one. */
    Optional<ScopedName> localInterface(IdlType type) {
        return localTypes.in(type);
    }
}

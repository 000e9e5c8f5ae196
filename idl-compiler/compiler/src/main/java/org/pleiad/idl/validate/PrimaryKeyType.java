package org.pleiad.idl.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.ExceptionDef;
import org.pleiad.idl.model.Definition.Field;
import org.pleiad.idl.model.Definition.HomeDef;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.StateMember;
import org.pleiad.idl.model.Definition.StructDef;
import org.pleiad.idl.model.Definition.UnionCase;
import org.pleiad.idl.model.Definition.UnionDef;
import org.pleiad.idl.model.Definition.ValueDef;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.model.ScopedName;

/**
 * A primary key is a value type with state that derives from {@code Components::PrimaryKeyBase}; all its state is public
 * and holds no reference, so that keys can be compared anywhere. CORBA 3.3 part 3, section 6.7.3.
 */
@IdlRule(
        id = "primary-key-type",
        area = Area.COMPONENTS,
        refuses =
                "a primary key that is not a value type of public state, derived from Components::PrimaryKeyBase, without references",
        section = "CORBA 3.3 part 3, 6.7")
final class PrimaryKeyType implements Rule {

    private static final ScopedName BASE = new ScopedName(List.of("Components", "PrimaryKeyBase"));

    @Override
    public void check(Definition definition, Findings findings) {
        if (!(definition instanceof HomeDef home) || home.primaryKey().isEmpty()) {
            return;
        }
        ScopedName name = home.primaryKey().get();
        Definition key = findings.definition(name).orElse(null);
        if (key == null || key instanceof Definition.ForwardDef) {
            return;
        }
        if (!(key instanceof ValueDef value) || value.isAbstract() || !derives(value, new HashSet<>(), findings)) {
            findings.error(
                    home.declaration().location(),
                    name + " cannot be a primary key: it is no value type with state that derives from " + BASE,
                    "write valuetype " + name.identifier() + " : Components::PrimaryKeyBase { ... }");
            return;
        }
        fault(value, new HashSet<>(), findings)
                .ifPresent(fault -> findings.error(
                        home.declaration().location(),
                        name + " cannot be a primary key: " + fault,
                        "use a value type with public members that hold no references"));
    }

    private static boolean derives(ValueDef value, Set<ScopedName> seen, Findings findings) {
        return seen.add(value.name())
                && value.bases().stream()
                        .anyMatch(base -> base.equals(BASE)
                                || (findings.definition(base).orElse(null) instanceof ValueDef next
                                        && derives(next, seen, findings)));
    }

    private static Optional<String> fault(Definition definition, Set<ScopedName> seen, Findings findings) {
        if (!seen.add(definition.name())) {
            return Optional.empty();
        }
        if (definition instanceof InterfaceDef) {
            return Optional.of("it holds a reference to " + definition.name());
        }
        if (definition instanceof ValueDef value) {
            Optional<String> hidden = value.state().stream()
                    .filter(member -> !member.isPublic())
                    .findFirst()
                    .map(member -> "its member '" + member.field().identifier() + "' is private");
            return hidden.isPresent()
                    ? hidden
                    : Stream.concat(
                                    value.bases().stream()
                                            .map(base -> findings.definition(base)
                                                    .flatMap(found -> fault(found, seen, findings))),
                                    fields(definition).map(field -> fault(field.type(), seen, findings)))
                            .flatMap(Optional::stream)
                            .findFirst();
        }
        return fields(definition)
                .map(field -> fault(field.type(), seen, findings))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> fault(IdlType type, Set<ScopedName> seen, Findings findings) {
        IdlType plain = findings.unaliased(type);
        if (plain == Primitive.OBJECT) {
            return Optional.of("it holds a reference to an Object");
        } else if (plain instanceof IdlType.SequenceType sequence) {
            return fault(sequence.element(), seen, findings);
        } else if (plain instanceof IdlType.ArrayType array) {
            return fault(array.element(), seen, findings);
        }
        return findings.definition(plain).flatMap(found -> fault(found, seen, findings));
    }

    private static Stream<Field> fields(Definition definition) {
        if (definition instanceof ValueDef value) {
            return value.state().stream().map(StateMember::field);
        } else if (definition instanceof StructDef struct) {
            return struct.fields().stream();
        } else if (definition instanceof UnionDef union) {
            return union.cases().stream().map(UnionCase::field);
        }
        return definition instanceof ExceptionDef exception ? exception.fields().stream() : Stream.of();
    }
}

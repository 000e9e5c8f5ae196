package org.pleiad.idl.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.ScopedName;

/**
 * Compares types as they travel. Typedefs do not travel, so that they do not count. A definition of the same name is the
 * same here, whatever has become of its contents: that is reported once, where it is defined.
 */
final class TypeComparison {

    private final Version old;
    private final Version now;

    TypeComparison(Version old, Version now) {
        this.old = old;
        this.now = now;
    }

    TypeRelation compare(IdlType before, IdlType after) {
        return compare(before, after, new HashSet<>());
    }

    private TypeRelation compare(IdlType before, IdlType after, Set<ScopedName> visited) {
        IdlType a = old.unaliased(before);
        IdlType b = now.unaliased(after);
        if (a.equals(b)) {
            return TypeRelation.SAME;
        }
        if (a instanceof IdlType.StringType x && b instanceof IdlType.StringType y) {
            return bounds(x.bound(), y.bound());
        }
        if (a instanceof IdlType.WideStringType x && b instanceof IdlType.WideStringType y) {
            return bounds(x.bound(), y.bound());
        }
        if (a instanceof IdlType.SequenceType x && b instanceof IdlType.SequenceType y) {
            return compare(x.element(), y.element(), visited).worse(bounds(x.bound(), y.bound()));
        }
        if (a instanceof IdlType.ArrayType x && b instanceof IdlType.ArrayType y) {
            return x.length() == y.length() ? compare(x.element(), y.element(), visited) : TypeRelation.DIFFERENT;
        }
        if (a instanceof IdlType.MapType x && b instanceof IdlType.MapType y) {
            return compare(x.key(), y.key(), visited)
                    .worse(compare(x.value(), y.value(), visited))
                    .worse(bounds(x.bound(), y.bound()));
        }
        if (a instanceof NamedType x && b instanceof NamedType y) {
            return named(x, y, visited);
        }
        return TypeRelation.DIFFERENT;
    }

    private static TypeRelation bounds(OptionalLong before, OptionalLong after) {
        return before.equals(after) ? TypeRelation.SAME : TypeRelation.BOUND;
    }

    /** Types of other names: the octets are the same if both are built alike. */
    private TypeRelation named(NamedType before, NamedType after, Set<ScopedName> visited) {
        if (!visited.add(before.name())) {
            return TypeRelation.RENAMED;
        }
        Optional<Definition> a = old.find(before.name());
        Optional<Definition> b = now.find(after.name());
        if (a.isEmpty() || b.isEmpty()) {
            return TypeRelation.DIFFERENT;
        }
        if (a.get() instanceof Definition.StructDef x
                && b.get() instanceof Definition.StructDef y
                && x.base().isEmpty()
                && y.base().isEmpty()) {
            return fields(x.fields(), y.fields(), visited);
        }
        boolean enumsAlike = a.get() instanceof Definition.EnumDef x
                && b.get() instanceof Definition.EnumDef y
                && identifiers(x).equals(identifiers(y));
        return enumsAlike ? TypeRelation.RENAMED : TypeRelation.DIFFERENT;
    }

    private static List<String> identifiers(Definition.EnumDef type) {
        return type.enumerators().stream().map(one -> one.name().identifier()).toList();
    }

    private TypeRelation fields(List<Definition.Field> before, List<Definition.Field> after, Set<ScopedName> visited) {
        if (before.size() != after.size()) {
            return TypeRelation.DIFFERENT;
        }
        TypeRelation worst = TypeRelation.RENAMED;
        for (int i = 0; i < before.size(); i++) {
            worst = worst.worse(compare(before.get(i).type(), after.get(i).type(), visited));
        }
        return worst;
    }
}

package org.pleiad.idl.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.Attribute;
import org.pleiad.idl.model.Definition.Direction;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceMember;
import org.pleiad.idl.model.Definition.Operation;
import org.pleiad.idl.model.Definition.Parameter;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.model.Specification;

/**
 * One request that an interface understands: an operation, or the reading or writing of an attribute.
 *
 * @param wireName as it stands in a GIOP request: {@code get}, {@code _get_size}, {@code _set_size}
 * @param javaName the Java method
 * @param parameters without the context
 * @param raises without repetitions
 * @param context names of the context clause; if there are any, the Java method takes a Context last
 */
record Call(
        String wireName,
        String javaName,
        IdlType result,
        List<Parameter> parameters,
        List<ScopedName> raises,
        boolean oneway,
        List<String> context,
        String documentation,
        SourceLocation location) {

    /** Requests declared by the interface itself, in the order of the source. */
    static List<Call> declaredIn(InterfaceDef face) {
        return of(face.members());
    }

    /** Requests that members of an interface or value type stand for. */
    static List<Call> of(List<InterfaceMember> members) {
        var calls = new ArrayList<Call>();
        for (InterfaceMember member : members) {
            if (member instanceof Operation operation) {
                calls.add(of(operation));
            } else if (member instanceof Attribute attribute) {
                calls.add(reading(attribute));
                if (!attribute.readonly()) {
                    calls.add(writing(attribute));
                }
            }
        }
        return calls;
    }

    /** Requests that the interface understands, those of its bases after its own. */
    static List<Call> understoodBy(InterfaceDef face, Specification specification) {
        var calls = new ArrayList<Call>();
        lineage(face, specification).forEach(each -> calls.addAll(declaredIn(each)));
        return calls;
    }

    /** The interface and all that it inherits, each once, the most derived first. */
    static Set<InterfaceDef> lineage(InterfaceDef face, Specification specification) {
        var found = new LinkedHashSet<InterfaceDef>();
        collect(face, specification, found, new LinkedHashSet<>());
        return found;
    }

    private static void collect(
            InterfaceDef face, Specification specification, Set<InterfaceDef> found, Set<ScopedName> seen) {
        if (!seen.add(face.name())) {
            return;
        }
        found.add(face);
        for (ScopedName base : face.bases()) {
            Definition definition = specification.definition(base);
            if (definition instanceof InterfaceDef inherited) {
                collect(inherited, specification, found, seen);
            }
        }
    }

    private static Call of(Operation operation) {
        return new Call(
                operation.identifier(),
                JavaNames.member(operation.identifier()),
                operation.result(),
                operation.parameters(),
                distinct(operation.raises()),
                operation.oneway(),
                operation.context(),
                operation.documentation(),
                operation.location());
    }

    private static Call reading(Attribute attribute) {
        return new Call(
                "_get_" + attribute.identifier(),
                JavaNames.member(attribute.identifier()),
                attribute.type(),
                List.of(),
                distinct(attribute.getRaises()),
                false,
                List.of(),
                attribute.documentation(),
                attribute.location());
    }

    private static Call writing(Attribute attribute) {
        return new Call(
                "_set_" + attribute.identifier(),
                JavaNames.member(attribute.identifier()),
                Primitive.VOID,
                List.of(new Parameter("value", Direction.IN, attribute.type(), attribute.location())),
                distinct(attribute.setRaises()),
                false,
                List.of(),
                attribute.documentation(),
                attribute.location());
    }

    private static List<ScopedName> distinct(List<ScopedName> names) {
        return List.copyOf(new LinkedHashSet<>(names));
    }

    /** Whether the method returns a value. */
    boolean returns() {
        return result != Primitive.VOID;
    }
}

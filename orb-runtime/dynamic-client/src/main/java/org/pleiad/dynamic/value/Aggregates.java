package org.pleiad.dynamic.value;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.VM_ABSTRACT;
import org.omg.CORBA.portable.ValueBase;
import org.pleiad.dynamic.type.TypeShape;
import org.pleiad.dynamic.type.TypeShape.Member;
import org.pleiad.dynamic.type.TypeText;

/** The part of {@link Conversion} that makes structs, unions and value types. */
final class Aggregates {
    /** Key that names the type of a value, where it is not the declared one. */
    static final String TYPE = "@type";

    /** Key that numbers a value, and the one that means that value again. */
    private static final String ID = "@id";

    private static final String SAME = "@same";

    private static final String DISCRIMINATOR = "discriminator";
    private static final String VALUE = "value";

    private final Conversion conversion;
    private final Unions unions;
    private final Map<String, DynamicValue> numbered = new HashMap<>();

    Aggregates(Conversion conversion, Unions unions) {
        this.conversion = conversion;
        this.unions = unions;
    }

    Map<String, Object> struct(TypeCode type, Object given, Place place) {
        Map<?, ?> members = members(type, given, place);
        Map<String, Object> converted = new LinkedHashMap<>();
        for (Member member : TypeShape.members(type)) {
            if (!members.containsKey(member.name())) {
                throw place.mismatch("the member '" + member.name() + "' is missing; for example " + Examples.of(type));
            }
            converted.put(
                    member.name(),
                    conversion.convert(member.type(), members.get(member.name()), place.member(member.name())));
        }
        if (given instanceof Map) {
            refuseUnknown(type, members.keySet(), converted.keySet(), place);
        }
        return converted;
    }

    private static void refuseUnknown(TypeCode type, Set<?> given, Set<String> known, Place place) {
        Set<Object> unknown = new LinkedHashSet<>(given);
        unknown.removeAll(known);
        unknown.removeAll(Set.of(TYPE, ID));
        if (!unknown.isEmpty()) {
            throw place.mismatch(TypeText.of(type) + " has no member "
                    + unknown.iterator().next() + "; it has " + String.join(", ", known));
        }
    }

    private static Map<?, ?> members(TypeCode type, Object given, Place place) {
        if (given instanceof Map<?, ?> map) {
            return map;
        }
        boolean plain = given == null
                || given instanceof Number
                || given instanceof String
                || given instanceof Boolean
                || given instanceof Iterable
                || given.getClass().isArray();
        Map<String, Object> members = plain ? null : JavaMembers.of(given);
        if (members == null) {
            throw place.expected(type, given);
        }
        return members;
    }

    UnionValue union(TypeCode type, Object given, Place place) {
        if (given instanceof UnionValue union) {
            return union(type, union.discriminator(), union.value(), true, place);
        }
        if (!(given instanceof Map<?, ?> map)) {
            throw place.expected(type, given);
        }
        if (map.containsKey(DISCRIMINATOR)) {
            return union(type, map.get(DISCRIMINATOR), map.get(VALUE), map.containsKey(VALUE), place);
        }
        if (map.size() != 1) {
            throw place.mismatch("a union has one member, as in " + Examples.of(type) + ", or a " + DISCRIMINATOR
                    + " and a " + VALUE);
        }
        String member = String.valueOf(map.keySet().iterator().next());
        Object discriminator = unions.discriminator(type, member)
                .orElseThrow(() -> place.mismatch(TypeText.of(type) + " has no member " + member + "; it has "
                        + unions.cases(type).stream()
                                .map(Unions.Case::name)
                                .distinct()
                                .collect(Collectors.joining(", "))));
        return union(type, discriminator, map.get(member), true, place.member(member));
    }

    private UnionValue union(TypeCode type, Object discriminator, Object value, boolean hasValue, Place place) {
        Object label = conversion.convert(TypeShape.discriminator(type), discriminator, place.member(DISCRIMINATOR));
        return unions.selected(type, label)
                .map(each -> {
                    if (!hasValue) {
                        throw place.mismatch(
                                "the discriminator selects '" + each.name() + "', but there is no " + VALUE);
                    }
                    return new UnionValue(
                            label, each.name(), conversion.convert(each.type(), value, place.member(each.name())));
                })
                .orElseGet(() -> new UnionValue(label, null, null));
    }

    /** A map or a {@link DynamicValue}, or an instance of a class that an IDL compiler made. */
    Object value(TypeCode declared, Object given, Place place) {
        if (given == null) {
            return null;
        }
        if (given instanceof ValueBase && given instanceof Serializable) {
            return given;
        }
        if (given instanceof Map<?, ?> map && map.containsKey(SAME)) {
            return same(map.get(SAME), place);
        }
        DynamicValue known = conversion.values().get(given);
        if (known != null) {
            return known;
        }
        TypeCode type = declared;
        Map<?, ?> state;
        if (given instanceof DynamicValue value) {
            type = value.type();
            state = value.state();
        } else {
            state = members(declared, given, place);
            if (state.get(TYPE) instanceof String name && !name.equals(TypeShape.id(declared))) {
                type = conversion
                        .type(name)
                        .map(TypeShape::unaliased)
                        .orElseThrow(() -> place.mismatch("there is no value type " + name));
            }
        }
        return filled(type, given, state, place);
    }

    private DynamicValue same(Object id, Place place) {
        DynamicValue value = numbered.get(String.valueOf(id));
        if (value == null) {
            throw place.mismatch("no value before this one has \"" + ID + "\": " + id);
        }
        return value;
    }

    private Object filled(TypeCode type, Object given, Map<?, ?> state, Place place) {
        int kind = type.kind().value();
        if (kind != TCKind._tk_value && kind != TCKind._tk_event
                || TypeShape.modifier(type) == VM_ABSTRACT.value
                || TypeShape.id(type).equals("IDL:omg.org/CORBA/ValueBase:1.0")) {
            throw place.mismatch(TypeText.of(type) + " has no instances; name a concrete value type, as in {\"" + TYPE
                    + "\": \"Module::Name\", …}");
        }
        var value = new DynamicValue(type);
        // entered before it is filled: its state may lead back to it
        conversion.values().put(given, value);
        if (state.containsKey(ID)) {
            numbered.put(String.valueOf(state.get(ID)), value);
        }
        for (Member member : TypeShape.members(type)) {
            if (!state.containsKey(member.name())) {
                throw place.mismatch("the member '" + member.name() + "' is missing");
            }
            value.set(
                    member.name(),
                    conversion.convert(member.type(), state.get(member.name()), place.member(member.name())));
        }
        if (given instanceof Map) {
            refuseUnknown(type, state.keySet(), value.state().keySet(), place);
        }
        return value;
    }
}

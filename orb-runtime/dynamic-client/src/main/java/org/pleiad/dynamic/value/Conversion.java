package org.pleiad.dynamic.value;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.IDLEntity;
import org.pleiad.dynamic.type.TypeCodeText;
import org.pleiad.dynamic.type.TypeShape;
import org.pleiad.dynamic.type.TypeText;
import org.pleiad.orb.idl.DynamicObject;

/**
 * Makes plain values of what a caller gives: checks it against the type, and tells exactly what does not fit, before
 * anything is sent. Takes what JSON has as well as Java objects. For one call and thread.
 */
public final class Conversion {
    private final ORB orb;
    private final Function<String, Optional<TypeCode>> types;
    private final Unions unions = new Unions();
    private final Aggregates aggregates = new Aggregates(this, unions);

    /** Instances that were converted already: given twice, they are sent as one. */
    private final Map<Object, DynamicValue> values = new IdentityHashMap<>();

    private int level;

    /**
     * A conversion for one call.
     *
     * @param types finds a type by scoped name or repository id
     */
    public Conversion(ORB orb, Function<String, Optional<TypeCode>> types) {
        this.orb = orb;
        this.types = types;
    }

    /**
     * The plain value.
     *
     * @throws Place.Mismatch if it does not fit
     */
    public Object convert(TypeCode declared, Object given, Place place) {
        TypeCode type = TypeShape.unaliased(declared);
        if (++level > PlainReader.MOST_LEVELS) {
            throw place.mismatch("nested more than " + PlainReader.MOST_LEVELS + " deep");
        }
        try {
            return given instanceof IDLEntity entity && !isNative(type)
                    ? generated(type, entity, place)
                    : plain(type, given, place);
        } finally {
            level--;
        }
    }

    /** Types whose values in the standard mapping are entities that need no Helper. */
    private static boolean isNative(TypeCode type) {
        return switch (type.kind().value()) {
            case TCKind._tk_any,
                    TCKind._tk_TypeCode,
                    TCKind._tk_objref,
                    TCKind._tk_abstract_interface,
                    TCKind._tk_value,
                    TCKind._tk_event -> true;
            default -> false;
        };
    }

    private Object generated(TypeCode type, IDLEntity entity, Place place) {
        HelperClass helper = HelperClass.of(entity)
                .filter(each -> each.type().equivalent(type))
                .orElseThrow(() -> place.expected(type, entity));
        return new PlainWriter.Generated(entity, helper);
    }

    private Object plain(TypeCode type, Object given, Place place) {
        return switch (type.kind().value()) {
            case TCKind._tk_null, TCKind._tk_void -> null;
            case TCKind._tk_boolean -> require(given instanceof Boolean, type, given, place);
            case TCKind._tk_octet,
                    TCKind._tk_short,
                    TCKind._tk_ushort,
                    TCKind._tk_long,
                    TCKind._tk_ulong,
                    TCKind._tk_longlong,
                    TCKind._tk_ulonglong -> Numbers.integer(type, given, place);
            case TCKind._tk_float, TCKind._tk_double -> Numbers.floating(type, given, place);
            case TCKind._tk_fixed -> Numbers.fixed(type, given, place);
            case TCKind._tk_char, TCKind._tk_wchar -> character(type, given, place);
            case TCKind._tk_string, TCKind._tk_wstring -> text(type, given, place);
            case TCKind._tk_enum -> enumerator(type, given, place);
            case TCKind._tk_struct, TCKind._tk_except -> aggregates.struct(type, given, place);
            case TCKind._tk_union -> aggregates.union(type, given, place);
            case TCKind._tk_sequence, TCKind._tk_array -> elements(type, given, place);
            case TCKind._tk_any -> any(given, place);
            case TCKind._tk_TypeCode -> typeCode(type, given, place);
            case TCKind._tk_objref, TCKind._tk_component, TCKind._tk_home -> reference(type, given, place);
            case TCKind._tk_abstract_interface ->
                given instanceof Map || given instanceof DynamicValue
                        ? aggregates.value(type, given, place)
                        : reference(type, given, place);
            case TCKind._tk_value, TCKind._tk_event -> aggregates.value(type, given, place);
            case TCKind._tk_value_box ->
                given == null ? null : new Box(type, convert(TypeShape.content(type), given, place));
            default -> throw place.mismatch("values of type " + TypeText.of(type) + " cannot be sent");
        };
    }

    Optional<TypeCode> type(String name) {
        return types.apply(name);
    }

    Map<Object, DynamicValue> values() {
        return values;
    }

    private static Object require(boolean fits, TypeCode type, Object given, Place place) {
        if (!fits) {
            throw place.expected(type, given);
        }
        return given;
    }

    private static Object character(TypeCode type, Object given, Place place) {
        if (given instanceof String text && text.length() == 1) {
            return text.charAt(0);
        }
        return require(given instanceof Character, type, given, place);
    }

    private static Object text(TypeCode type, Object given, Place place) {
        require(given instanceof String, type, given, place);
        String text = (String) given;
        long bound = TypeShape.length(type);
        if (bound > 0 && text.length() > bound) {
            throw place.mismatch("at most " + bound + " characters, not " + text.length());
        }
        if (text.indexOf('\0') >= 0) {
            throw place.mismatch("IDL strings have no NUL characters; there is one at " + text.indexOf('\0'));
        }
        return text;
    }

    private static Object enumerator(TypeCode type, Object given, Place place) {
        String name = given instanceof Enum<?> constant ? constant.name() : given instanceof String text ? text : null;
        List<String> names = TypeShape.memberNames(type);
        if (name == null || !names.contains(name)) {
            throw place.mismatch("expected one of \"" + String.join("\", \"", names) + "\", not " + given);
        }
        return name;
    }

    private Object elements(TypeCode type, Object given, Place place) {
        TypeCode element = TypeShape.content(type);
        int kind = TypeShape.kind(element);
        Object elements = kind == TCKind._tk_octet ? octets(type, given, place) : list(type, kind, given, place);
        int count = elements instanceof byte[] octets ? octets.length : ((List<?>) elements).size();
        long length = TypeShape.length(type);
        if (type.kind().value() == TCKind._tk_array ? count != length : length > 0 && count > length) {
            throw place.mismatch((type.kind().value() == TCKind._tk_array ? "exactly " : "at most ") + length
                    + " elements, not " + count);
        }
        return elements;
    }

    private static byte[] octets(TypeCode type, Object given, Place place) {
        if (given instanceof byte[] octets) {
            return octets;
        }
        if (given instanceof String base64) {
            try {
                return Base64.getDecoder().decode(base64);
            } catch (IllegalArgumentException wrong) {
                throw place.expected(type, given);
            }
        }
        if (!(given instanceof Collection<?> numbers)) {
            throw place.expected(type, given);
        }
        byte[] octets = new byte[numbers.size()];
        TypeCode element = TypeShape.unaliased(TypeShape.content(type));
        int i = 0;
        for (Object number : numbers) {
            octets[i] = ((Integer) Numbers.integer(element, number, place.element(i))).byteValue();
            i++;
        }
        return octets;
    }

    private List<Object> list(TypeCode type, int elementKind, Object given, Place place) {
        var list = new ArrayList<Object>();
        TypeCode element = TypeShape.content(type);
        if (given instanceof Collection<?> collection) {
            for (Object each : collection) {
                list.add(convert(element, each, place.element(list.size())));
            }
        } else if (given != null && given.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(given); i++) {
                list.add(convert(element, Array.get(given, i), place.element(i)));
            }
        } else if (given instanceof String text
                && (elementKind == TCKind._tk_char || elementKind == TCKind._tk_wchar)) {
            text.chars().forEach(c -> list.add((char) c));
        } else {
            throw place.expected(type, given);
        }
        return list;
    }

    private Object any(Object given, Place place) {
        if (given instanceof Any) {
            return given;
        }
        if (given instanceof TypedValue typed) {
            return new TypedValue(typed.type(), convert(typed.type(), typed.value(), place));
        }
        if (given instanceof Map<?, ?> map) {
            if (!(map.get("type") instanceof String text) || !map.containsKey("value") && !text.equals("null")) {
                throw place.mismatch("an any is written {\"type\": \"long\", \"value\": 42}, not " + given);
            }
            TypeCode type = described(map, text, place);
            return new TypedValue(type, convert(type, map.get("value"), place.member("value")));
        }
        if (given instanceof IDLEntity entity && HelperClass.of(entity).isPresent()) {
            HelperClass helper = HelperClass.of(entity).get();
            return new TypedValue(helper.type(), new PlainWriter.Generated(entity, helper));
        }
        TCKind kind = Guess.kind(given);
        if (kind == null) {
            throw place.mismatch("say of what type it is: {\"type\": \"long\", \"value\": 42}, not " + given);
        }
        TypeCode type = orb.get_primitive_tc(kind);
        return new TypedValue(type, convert(type, given, place));
    }

    /** The type that {@code "typecode"} says in full, or else the one that {@code "type"} names. */
    private TypeCode described(Map<?, ?> map, String text, Place place) {
        if (!(map.get("typecode") instanceof String full)) {
            return parsed(text, place);
        }
        try {
            return TypeCodeText.parse(orb, full);
        } catch (IllegalArgumentException wrong) {
            throw place.mismatch(wrong.getMessage());
        }
    }

    private TypeCode parsed(String text, Place place) {
        try {
            return TypeText.parse(text, orb, types);
        } catch (IllegalArgumentException wrong) {
            throw place.mismatch(wrong.getMessage());
        }
    }

    private Object typeCode(TypeCode type, Object given, Place place) {
        if (given instanceof Map<?, ?> map && map.get("type") instanceof String text) {
            return described(map, text, place);
        }
        return given instanceof String text
                ? parsed(text, place)
                : require(given instanceof TypeCode, type, given, place);
    }

    private Object reference(TypeCode type, Object given, Place place) {
        if (given == null || given instanceof org.omg.CORBA.Object) {
            return given;
        }
        if (given instanceof DynamicObject object) {
            return object.reference();
        }
        if (given instanceof DynamicObject.Proxy proxy) {
            return proxy._dynamicObject().reference();
        }
        if (given instanceof String url) {
            try {
                return orb.string_to_object(url);
            } catch (org.omg.CORBA.SystemException malformed) {
                throw place.mismatch("not a reference: " + malformed.getMessage());
            }
        }
        throw place.expected(type, given);
    }
}

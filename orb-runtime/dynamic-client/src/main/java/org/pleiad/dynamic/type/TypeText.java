package org.pleiad.dynamic.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;

/**
 * A type written as in IDL: {@code unsigned long}, {@code sequence<string<8>, 4>}, {@code long[2][3]}, {@code A::B} or
 * {@code IDL:A/B:1.0}; and the other way round. Any thread.
 */
public final class TypeText {
    /** Types in types; a text that nests more deeply is refused before it takes the stack. */
    private static final int MOST_LEVELS = 50;

    private static final Pattern TOKEN =
            Pattern.compile("\\s*((?:IDL|RMI):\\S+|[A-Za-z_:][\\w:]*|\\d+|[<>,\\[\\]]|\\S)");

    private static final Map<String, TCKind> PRIMITIVES = Map.ofEntries(
            Map.entry("void", TCKind.tk_void),
            Map.entry("null", TCKind.tk_null),
            Map.entry("boolean", TCKind.tk_boolean),
            Map.entry("octet", TCKind.tk_octet),
            Map.entry("char", TCKind.tk_char),
            Map.entry("wchar", TCKind.tk_wchar),
            Map.entry("short", TCKind.tk_short),
            Map.entry("unsigned short", TCKind.tk_ushort),
            Map.entry("long", TCKind.tk_long),
            Map.entry("unsigned long", TCKind.tk_ulong),
            Map.entry("long long", TCKind.tk_longlong),
            Map.entry("unsigned long long", TCKind.tk_ulonglong),
            Map.entry("float", TCKind.tk_float),
            Map.entry("double", TCKind.tk_double),
            Map.entry("long double", TCKind.tk_longdouble),
            Map.entry("any", TCKind.tk_any),
            Map.entry("Object", TCKind.tk_objref),
            Map.entry("ValueBase", TCKind.tk_value),
            Map.entry("TypeCode", TCKind.tk_TypeCode),
            Map.entry("CORBA::TypeCode", TCKind.tk_TypeCode));

    private static final Map<Integer, String> KINDS = kinds();

    private final ORB orb;
    private final Function<String, Optional<TypeCode>> named;
    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    private TypeText(String text, ORB orb, Function<String, Optional<TypeCode>> named) {
        this.text = text;
        this.orb = orb;
        this.named = named;
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find()) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw wrong();
        }
    }

    private static Map<Integer, String> kinds() {
        var kinds = new java.util.HashMap<Integer, String>();
        PRIMITIVES.forEach((name, kind) -> kinds.putIfAbsent(kind.value(), name));
        kinds.put(TCKind._tk_TypeCode, "CORBA::TypeCode");
        kinds.remove(TCKind._tk_objref);
        kinds.remove(TCKind._tk_value);
        return Map.copyOf(kinds);
    }

    /**
     * The type that a text stands for.
     *
     * @param named finds a definition by its scoped name or repository id
     * @throws IllegalArgumentException if it is no type, or names none
     */
    public static TypeCode parse(String text, ORB orb, Function<String, Optional<TypeCode>> named) {
        var parser = new TypeText(text, orb, named);
        TypeCode type = parser.arrays(parser.type(0));
        if (parser.next < parser.tokens.size()) {
            throw parser.wrong();
        }
        return type;
    }

    private TypeCode type(int level) {
        if (level > MOST_LEVELS) {
            throw new IllegalArgumentException("the type is nested more than " + MOST_LEVELS + " deep: " + text);
        }
        String word = take();
        switch (word) {
            case "sequence" -> {
                expect("<");
                TypeCode element = arrays(type(level + 1));
                int bound = accept(",") ? number() : 0;
                expect(">");
                return orb.create_sequence_tc(bound, element);
            }
            case "string" -> {
                return orb.create_string_tc(bound());
            }
            case "wstring" -> {
                return orb.create_wstring_tc(bound());
            }
            case "fixed" -> {
                expect("<");
                int digits = number();
                expect(",");
                int scale = number();
                expect(">");
                return orb.create_fixed_tc((short) digits, (short) scale);
            }
            default -> {
                return primitiveOrNamed(word);
            }
        }
    }

    private TypeCode primitiveOrNamed(String first) {
        String words = first;
        while (next < tokens.size() && PRIMITIVES.containsKey(words + " " + tokens.get(next))
                || words.equals("unsigned") && next < tokens.size()) {
            words = words + " " + take();
        }
        TCKind kind = PRIMITIVES.get(words);
        if (kind != null) {
            return orb.get_primitive_tc(kind);
        }
        String name = words;
        return named.apply(name.startsWith("::") ? name.substring(2) : name)
                .orElseThrow(() -> new IllegalArgumentException("there is no type " + name
                        + "; a type is written as in IDL: \"long\", \"sequence<string>\", \"Module::Name\","
                        + " or as a repository id"));
    }

    private TypeCode arrays(TypeCode element) {
        var lengths = new ArrayList<Integer>();
        while (accept("[")) {
            lengths.add(number());
            expect("]");
        }
        TypeCode type = element;
        for (int i = lengths.size() - 1; i >= 0; i--) {
            type = orb.create_array_tc(lengths.get(i), type);
        }
        return type;
    }

    private int bound() {
        if (!accept("<")) {
            return 0;
        }
        int bound = number();
        expect(">");
        return bound;
    }

    private int number() {
        try {
            return Integer.parseInt(take());
        } catch (NumberFormatException none) {
            throw wrong();
        }
    }

    private String take() {
        if (next >= tokens.size()) {
            throw wrong();
        }
        return tokens.get(next++);
    }

    private boolean accept(String token) {
        boolean here = next < tokens.size() && tokens.get(next).equals(token);
        next += here ? 1 : 0;
        return here;
    }

    private void expect(String token) {
        if (!accept(token)) {
            throw wrong();
        }
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("'" + text + "' is no IDL type");
    }

    /** The type as IDL writes it; definitions by their repository ids. */
    public static String of(TypeCode type) {
        return of(type, TypeShape::id);
    }

    /** The type as IDL writes it. */
    public static String of(TypeCode type, Function<TypeCode, String> name) {
        int kind = type.kind().value();
        String primitive = KINDS.get(kind);
        if (primitive != null) {
            return primitive;
        }
        return switch (kind) {
            case TCKind._tk_string -> "string" + bound(type);
            case TCKind._tk_wstring -> "wstring" + bound(type);
            case TCKind._tk_fixed -> "fixed<" + TypeShape.fixedDigits(type) + "," + TypeShape.fixedScale(type) + ">";
            case TCKind._tk_sequence -> {
                long bound = TypeShape.length(type);
                yield "sequence<" + of(TypeShape.content(type), name) + (bound == 0 ? "" : ", " + bound) + ">";
            }
            case TCKind._tk_array -> {
                var lengths = new StringBuilder();
                TypeCode element = type;
                while (element.kind().value() == TCKind._tk_array) {
                    lengths.append('[').append(TypeShape.length(element)).append(']');
                    element = TypeShape.content(element);
                }
                yield of(element, name) + lengths;
            }
            case TCKind._tk_objref ->
                TypeShape.id(type).equals("IDL:omg.org/CORBA/Object:1.0") ? "Object" : name.apply(type);
            case TCKind._tk_value ->
                TypeShape.id(type).equals("IDL:omg.org/CORBA/ValueBase:1.0") ? "ValueBase" : name.apply(type);
            default -> name.apply(type);
        };
    }

    private static String bound(TypeCode type) {
        long bound = TypeShape.length(type);
        return bound == 0 ? "" : "<" + bound + ">";
    }
}

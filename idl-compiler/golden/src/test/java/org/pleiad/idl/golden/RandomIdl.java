package org.pleiad.idl.golden;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Writes valid IDL from a random generator: every kind of definition, types nested in each other, awkward names. */
final class RandomIdl {

    /** Names that Java, its library or the generated code itself use. */
    private static final List<String> AWKWARD = List.of(
            "class",
            "package",
            "this",
            "super",
            "int",
            "null",
            "wait",
            "notify",
            "toString",
            "hashCode",
            "clone",
            "String",
            "Integer",
            "Override",
            "Math",
            "Arrays",
            "System",
            "Generated",
            "Exception",
            "Error",
            "Iterable",
            "ORB",
            "Any",
            "TypeCode",
            "TCKind",
            "Servant",
            "POA",
            "IDLEntity",
            "Streamable",
            "MARSHAL",
            "BAD_PARAM",
            "value",
            "result",
            "in_",
            "out_",
            "length",
            "org",
            "java",
            "handler",
            "failure",
            "servant",
            "again",
            "type",
            "discriminator",
            "initialized",
            "selector",
            "branch",
            "start",
            "element",
            "i",
            "label",
            "orb",
            "known",
            "FooHelper",
            "BarHolder",
            "BazPackage",
            "QuxOperations",
            "QuxPOA",
            "narrow",
            "read",
            "write",
            "id",
            "var",
            "record",
            "reason",
            "delegate",
            "object",
            "stub",
            "received",
            "serialVersionUID",
            "operation",
            "ordinal");

    private static final List<String> PRIMITIVES = List.of(
            "boolean",
            "octet",
            "char",
            "wchar",
            "short",
            "unsigned short",
            "long",
            "unsigned long",
            "long long",
            "unsigned long long",
            "float",
            "double",
            "string",
            "wstring",
            "string<5>",
            "wstring<7>",
            "any",
            "Object",
            "CORBA::TypeCode");

    private final RandomGenerator random;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> used = new HashSet<>();
    private final List<String> types = new ArrayList<>();
    private final List<String> enums = new ArrayList<>();
    private final List<String> exceptions = new ArrayList<>();
    private final List<String> interfaces = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private final Set<String> aliases = new HashSet<>();
    private final boolean withEcho;
    private int number;

    RandomIdl(RandomGenerator random) {
        this(random, false);
    }

    /** @param withEcho whether there is an interface {@code Echo} with an operation for each type */
    RandomIdl(RandomGenerator random, boolean withEcho) {
        this.random = random;
        this.withEcho = withEcho;
    }

    /** A module with a number of definitions. */
    String write(int definitions) {
        text.append("module Top {\n");
        for (int i = 0; i < definitions; i++) {
            switch (random.nextInt(12)) {
                case 0 -> enumeration();
                case 1, 2 -> struct();
                case 3 -> union();
                case 4 -> alias();
                case 5 -> exception();
                case 6 -> face();
                case 7 -> value();
                case 8 -> box();
                case 9 -> fixed();
                case 10 -> mutual();
                default -> constant();
            }
        }
        if (withEcho) {
            echo();
        }
        return text.append("};\n").toString();
    }

    private void enumeration() {
        String name = fresh();
        text.append("  enum ").append(name).append(" { ");
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : ", ").append(fresh());
        }
        text.append(" };\n");
        enums.add("::Top::" + name + "/" + count);
        types.add("::Top::" + name);
    }

    private void struct() {
        String name = fresh();
        boolean recursive = random.nextInt(4) == 0;
        text.append("  struct ").append(name).append(" {\n");
        fields(name);
        if (recursive) {
            text.append("    sequence<")
                    .append(name)
                    .append("> more")
                    .append(number)
                    .append(";\n");
        }
        text.append("  };\n");
        types.add("::Top::" + name);
    }

    /** A name that no other has, nor one that the compiler derives from it. */
    private String numbered(String kind) {
        return kind + number++;
    }

    private void value() {
        String name = numbered("val");
        boolean derived = !values.isEmpty() && random.nextBoolean();
        String base = derived ? values.get(random.nextInt(values.size())) : "";
        String truncatable = random.nextBoolean() ? "truncatable " : "";
        text.append("  valuetype ").append(name);
        text.append(derived ? " : " + truncatable + base : "").append(" {\n");
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            text.append(random.nextBoolean() ? "    public " : "    private ");
            text.append(type(0))
                    .append(" state")
                    .append(number++)
                    .append(dimensions())
                    .append(";\n");
        }
        text.append("    public ").append(name).append(" next").append(number++).append(";\n  };\n");
        types.add("::Top::" + name);
        values.add("::Top::" + name);
    }

    private void box() {
        String name = numbered("box");
        String content = types.stream()
                .filter(type -> random.nextInt(4) == 0 && !type.contains("::val") && !type.contains("::box"))
                .filter(type -> !aliases.contains(type))
                .findFirst()
                .orElse(PRIMITIVES.get(random.nextInt(PRIMITIVES.size() - 1)));
        String type = random.nextInt(3) == 0 ? "sequence<" + content + " >" : content;
        text.append("  valuetype ").append(name).append(' ').append(type).append(";\n");
        types.add("::Top::" + name);
    }

    private void fixed() {
        String name = numbered("money");
        int digits = 1 + random.nextInt(31);
        text.append("  typedef fixed<").append(digits).append(", ");
        text.append(random.nextInt(digits + 1)).append("> ").append(name).append(";\n");
        types.add("::Top::" + name);
        aliases.add("::Top::" + name);
    }

    /** Two structs, or a union and a struct, that hold each other by sequences. */
    private void mutual() {
        String one = numbered("one");
        String other = numbered("other");
        String bound = random.nextBoolean() ? ", 3" : "";
        boolean union = random.nextBoolean();
        text.append(union ? "  union " : "  struct ").append(one).append(";\n");
        text.append("  typedef sequence<")
                .append(one)
                .append(bound)
                .append("> ")
                .append(one)
                .append("seq;\n");
        text.append("  struct ").append(other).append(" {\n    ");
        text.append(one).append("seq many;\n    ").append(type(0)).append(" more;\n  };\n");
        if (union) {
            text.append("  union ")
                    .append(one)
                    .append(" switch (short) {\n    case 1: ")
                    .append(other);
            text.append(" inner;\n    case 2: sequence<").append(other).append("> inners;\n");
            text.append("    default: ").append(one).append("seq same;\n  };\n");
        } else {
            text.append("  struct ")
                    .append(one)
                    .append(" {\n    sequence<")
                    .append(other)
                    .append("> others;\n");
            text.append("    ").append(one).append("seq same;\n  };\n");
        }
        types.add("::Top::" + one);
        types.add("::Top::" + other);
    }

    private void echo() {
        text.append("  interface Echo {\n");
        List<String> all = new ArrayList<>(PRIMITIVES.stream()
                .filter(type -> !type.contains("<") && !type.equals("Object"))
                .toList());
        all.addAll(types);
        for (String type : all) {
            text.append("    ")
                    .append(type)
                    .append(" echo")
                    .append(number++)
                    .append("(in ")
                    .append(type);
            text.append(" given, inout ")
                    .append(type)
                    .append(" both, out ")
                    .append(type)
                    .append(" taken);\n");
        }
        for (String exception : exceptions) {
            text.append("    void fail").append(number++).append("(in any failure) raises (");
            text.append(exception).append(");\n");
        }
        text.append("  };\n");
    }

    private void exception() {
        String name = fresh();
        text.append("  exception ").append(name).append(" {\n");
        if (random.nextInt(3) > 0) {
            fields(name);
        }
        text.append("  };\n");
        exceptions.add("::Top::" + name);
    }

    private void fields(String owner) {
        Set<String> local = new HashSet<>(Set.of(owner.toLowerCase(Locale.ROOT)));
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            text.append("    ")
                    .append(type(0))
                    .append(' ')
                    .append(local(local))
                    .append(dimensions())
                    .append(";\n");
        }
    }

    private void alias() {
        String name = fresh();
        text.append("  typedef ")
                .append(type(0))
                .append(' ')
                .append(name)
                .append(dimensions())
                .append(";\n");
        types.add("::Top::" + name);
        aliases.add("::Top::" + name);
    }

    private void union() {
        String name = fresh();
        List<String> labels = new ArrayList<>();
        String discriminator;
        switch (random.nextInt(enums.isEmpty() ? 5 : 6)) {
            case 0 -> {
                discriminator = "boolean";
                labels.addAll(List.of("TRUE", "FALSE"));
            }
            case 1 -> {
                discriminator = random.nextBoolean() ? "char" : "wchar";
                String prefix = discriminator.equals("wchar") ? "L" : "";
                List.of("a", "\\'", "\\\\", "\\\"", "\\n", "z").forEach(c -> labels.add(prefix + "'" + c + "'"));
            }
            case 2 -> {
                discriminator = random.nextBoolean() ? "unsigned short" : "unsigned long";
                labels.addAll(List.of("0", "1", "65535", "40000", "2"));
            }
            case 3 -> {
                discriminator = random.nextBoolean() ? "long long" : "long";
                labels.addAll(List.of("-1", "0", "1", "2147483647", "-2147483648"));
            }
            case 4 -> {
                discriminator = random.nextBoolean() ? "unsigned long long" : "short";
                labels.addAll(List.of("0", "1", "2", "3", "4"));
            }
            default -> {
                String[] parts = enums.get(random.nextInt(enums.size())).split("/");
                discriminator = parts[0];
                labels.addAll(enumerators(parts[0]));
            }
        }
        text.append("  union ")
                .append(name)
                .append(" switch (")
                .append(discriminator)
                .append(") {\n");
        Set<String> local = new HashSet<>(Set.of(name.toLowerCase(Locale.ROOT)));
        int keep = 1 + random.nextInt(labels.size());
        boolean covered = keep == labels.size() && (discriminator.equals("boolean") || discriminator.startsWith("::"));
        int next = 0;
        while (next < keep) {
            int take = Math.min(keep - next, 1 + random.nextInt(2));
            for (int i = 0; i < take; i++) {
                text.append("    case ").append(labels.get(next++)).append(":\n");
            }
            text.append("      ")
                    .append(type(0))
                    .append(' ')
                    .append(local(local))
                    .append(dimensions())
                    .append(";\n");
        }
        if (!covered && random.nextBoolean()) {
            text.append("    default: ")
                    .append(type(0))
                    .append(' ')
                    .append(local(local))
                    .append(";\n");
        }
        text.append("  };\n");
        types.add("::Top::" + name);
    }

    /** The enumerators of an enum, from the text written so far. */
    private List<String> enumerators(String qualified) {
        String name = qualified.substring("::Top::".length());
        int open = text.indexOf("enum " + name + " { ");
        int from = text.indexOf("{", open) + 1;
        String body = text.substring(from, text.indexOf("}", from));
        return List.of(body.strip().split("\\s*,\\s*"));
    }

    private void constant() {
        switch (random.nextInt(6)) {
            case 0 -> define("long", Integer.toString(random.nextInt()));
            case 1 -> define("unsigned long long", Long.toUnsignedString(random.nextLong()));
            case 2 -> define("double", Double.toString(random.nextDouble() * 1e9));
            case 3 -> define("string", "\"a\\\"b\\\\c\\n\\x41\"");
            case 4 -> define("octet", Integer.toString(random.nextInt(256)));
            default -> define("short", Short.toString((short) random.nextInt()));
        }
    }

    private void define(String type, String value) {
        text.append("  const ")
                .append(type)
                .append(' ')
                .append(fresh())
                .append(" = ")
                .append(value)
                .append(";\n");
    }

    private void face() {
        String name = fresh();
        boolean inherits = !interfaces.isEmpty() && random.nextInt(3) == 0;
        text.append("  interface ").append(name);
        if (inherits) {
            text.append(" : ").append(interfaces.get(random.nextInt(interfaces.size())));
        }
        text.append(" {\n");
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            // numbered: an inherited name must not come again
            String member = "member" + number++;
            if (random.nextInt(3) == 0) {
                String mode = random.nextBoolean() ? "readonly attribute " : "attribute ";
                text.append("    ")
                        .append(mode)
                        .append(named())
                        .append(' ')
                        .append(member)
                        .append(";\n");
            } else {
                operation(member);
            }
        }
        text.append("  };\n");
        types.add("::Top::" + name);
        interfaces.add("::Top::" + name);
    }

    private void operation(String member) {
        boolean oneway = random.nextInt(6) == 0;
        text.append("    ").append(oneway ? "oneway void" : random.nextBoolean() ? named() : "void");
        text.append(' ').append(member).append('(');
        Set<String> local = new HashSet<>(Set.of(member));
        int parameters = random.nextInt(4);
        for (int i = 0; i < parameters; i++) {
            String direction = oneway ? "in" : List.of("in", "out", "inout").get(random.nextInt(3));
            text.append(i == 0 ? "" : ", ").append(direction).append(' ').append(named());
            text.append(' ').append(local(local));
        }
        text.append(')');
        if (!oneway && !exceptions.isEmpty() && random.nextBoolean()) {
            text.append(" raises (")
                    .append(exceptions.get(random.nextInt(exceptions.size())))
                    .append(')');
        }
        text.append(";\n");
    }

    /** A type that may stand in a parameter. */
    private String named() {
        return types.isEmpty() || random.nextBoolean()
                ? PRIMITIVES.get(random.nextInt(PRIMITIVES.size()))
                : types.get(random.nextInt(types.size()));
    }

    private String type(int depth) {
        if (depth < 3 && random.nextInt(4) == 0) {
            String bound = random.nextInt(3) == 0 ? ", " + (1 + random.nextInt(6)) : "";
            return "sequence<" + type(depth + 1) + bound + " >";
        }
        return named();
    }

    private String dimensions() {
        var out = new StringBuilder();
        while (random.nextInt(5) == 0) {
            out.append('[').append(1 + random.nextInt(3)).append(']');
        }
        return out.toString();
    }

    private String fresh() {
        return local(used);
    }

    /** A name that is new in a scope; IDL compares without regard to case. */
    private String local(Set<String> taken) {
        while (true) {
            String name = random.nextInt(3) == 0 ? AWKWARD.get(random.nextInt(AWKWARD.size())) : "name" + number++;
            if (!isIdlKeyword(name) && taken.add(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
    }

    private static boolean isIdlKeyword(String name) {
        return Set.of("string", "any", "exception", "typecode", "top", "object", "echo")
                .contains(name.toLowerCase(Locale.ROOT));
    }
}

package org.pleiad.idl.flags;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pleiad.idl.CompilerOptions;

/**
 * The table of all flags, and the reading of a command line by it. The spellings of {@code idlj} mean what they mean
 * there, those of JacORB's compiler what they mean there; where both use a word differently ({@code -d}), JacORB's
 * meaning, which is javac's too, is taken.
 */
public final class Flags {

    private static final List<Flag> ALL = List.of(
            new Flag(
                    List.of("-d", "--output", "-td"),
                    List.of("DIR"),
                    "Write generated files below DIR",
                    (r, v) -> r.outputDirectory(v.get(0))),
            new Flag(
                    List.of("-I", "--include", "-i"),
                    List.of("DIR"),
                    "Search DIR (or a jar) for included files; may be repeated",
                    (r, v) -> r.options().include(Path.of(v.get(0)))),
            new Flag(
                    List.of("-D", "--define"), List.of("NAME[=VALUE]"), "Define a macro", (r, v) -> r.define(v.get(0))),
            new Flag(
                    List.of("-U", "--undefine"),
                    List.of("NAME"),
                    "Undefine a macro",
                    (r, v) -> r.options().undefine(v.get(0))),
            new Flag(
                    List.of("--emit"),
                    List.of("client|server|all"),
                    "Which half of the mapping to generate; all unless given",
                    (r, v) -> r.emit(v.get(0))),
            new Flag(
                    List.of("--emit-included", "-emitAll", "-all"),
                    List.of(),
                    "Generate code for included files too",
                    (r, v) -> r.options().emitIncluded(true)),
            new Flag(
                    List.of("--package-prefix"),
                    List.of("[MODULE=]PACKAGE"),
                    "Place all generated packages, or those of one top-level module, in PACKAGE",
                    (r, v) -> r.packagePrefix(v.get(0))),
            new Flag(
                    List.of("--package-translate"),
                    List.of("MODULE=PACKAGE"),
                    "Use PACKAGE in place of the one that the IDL module maps to",
                    (r, v) -> r.packageTranslation("--package-translate", v.get(0), '=')),
            new Flag(
                    List.of("--idl4"),
                    List.of(),
                    "Give maps, bit sets, bit masks, int8 and uint8 Java types, which the classic mapping does not",
                    (r, v) -> r.options().idl4(true)),
            new Flag(List.of("--no-tie"), List.of(), "Generate no POATie classes", (r, v) -> r.tie(false)),
            new Flag(
                    List.of("--async"),
                    List.of(),
                    "Generate FooAsync too, whose methods return a CompletionStage; it needs the Pleiad ORB",
                    (r, v) -> r.options().async(true)),
            new Flag(
                    List.of("--ami", "-ami_callback", "-GC"),
                    List.of(),
                    "Generate reply handlers and sendc_ methods of CORBA Messaging too; they need the Pleiad ORB",
                    (r, v) -> r.options().ami(true)),
            new Flag(
                    List.of("-v", "--verbose", "-verbose"),
                    List.of(),
                    "Say what is read and written",
                    (r, v) -> r.verbose()),
            new Flag(
                    List.of("-keep", "--keep"),
                    List.of(),
                    "Leave files alone that exist already",
                    (r, v) -> r.keepOld()),
            new Flag(List.of("-fclient"), List.of(), "idlj: as --emit client", (r, v) -> r.emit("client")),
            new Flag(List.of("-fserver"), List.of(), "idlj: as --emit server", (r, v) -> r.emit("server")),
            new Flag(List.of("-fall"), List.of(), "idlj: as --emit all", (r, v) -> r.emit("all")),
            new Flag(List.of("-fserverTIE", "-fservertie"), List.of(), "idlj: as --emit server, with ties", (r, v) -> {
                r.emit("server");
                r.tie(true);
            }),
            new Flag(List.of("-fallTIE", "-falltie"), List.of(), "idlj: as --emit all, with ties", (r, v) -> {
                r.emit("all");
                r.tie(true);
            }),
            new Flag(
                    List.of("-pkgPrefix"),
                    List.of("TYPE", "PACKAGE"),
                    "idlj: place the top-level module or type in PACKAGE",
                    (r, v) -> r.options().packagePrefix(v.get(0), v.get(1))),
            new Flag(
                    List.of("-pkgTranslate"),
                    List.of("TYPE", "PACKAGE"),
                    "idlj: as --package-translate TYPE=PACKAGE",
                    (r, v) -> r.options().packageTranslation(v.get(0), v.get(1))),
            new Flag(
                    List.of("-i2jpackage"),
                    List.of("MODULE:PACKAGE"),
                    "JacORB: as --package-translate MODULE=PACKAGE",
                    (r, v) -> r.packageTranslation("-i2jpackage", v.get(0), ':')),
            new Flag(List.of("-nostub"), List.of(), "JacORB: as --emit server", (r, v) -> r.emit("server")),
            new Flag(List.of("-noskel"), List.of(), "JacORB: as --emit client", (r, v) -> r.emit("client")),
            without("-noWarn", "warnings are always shown", "-nowarn"),
            without("-nofinal", "it changes nothing that a user's code sees", "-sloppy_forward", "-sloppy_names"),
            without("-nolocal", "local calls are decided at run time"),
            without("-permissive_rmic", "there is nothing for rmic here"),
            withoutOperand(
                    "-generate_helper", "LEVEL", "helpers are generated for portable streams, which serve every ORB"),
            withoutOperand("-W", "LEVEL", "every diagnostic is always shown"),
            withoutOperand("-corba", "LEVEL", "IDL 4.2 and CORBA 3.4 are always understood"));

    private static final Map<String, Flag> BY_NAME = index();

    private Flags() {}

    /** Every flag, in the order in which a help text lists them. */
    public static List<Flag> all() {
        return ALL;
    }

    /**
     * Reads a whole command line.
     *
     * @throws UsageException if a word is not known or lacks its operand
     */
    public static Request read(List<String> arguments) {
        return read(arguments, CompilerOptions.builder());
    }

    /**
     * Reads a command line on top of options that were begun elsewhere.
     *
     * @throws UsageException if a word is not known or lacks its operand
     */
    public static Request read(List<String> arguments, CompilerOptions.Builder options) {
        var request = new RequestBuilder(options);
        boolean flagsEnded = false;
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (flagsEnded || !word.startsWith("-") || word.equals("-")) {
                request.source(word);
            } else if (word.equals("--")) {
                flagsEnded = true;
            } else {
                i += apply(request, word, arguments.subList(i + 1, arguments.size()));
            }
        }
        return request.build();
    }

    /** Applies one flag and says how many of the words that follow were its operands. */
    private static int apply(RequestBuilder request, String word, List<String> following) {
        Flag exact = BY_NAME.get(word);
        if (exact != null) {
            int operands = exact.operands().size();
            if (following.size() < operands) {
                throw new UsageException(word + " needs " + String.join(" ", exact.operands()) + " after it");
            }
            exact.effect().apply(request, following.subList(0, operands));
            return operands;
        }
        int equals = word.indexOf('=');
        if (word.startsWith("--") && equals > 0) {
            Flag flag = BY_NAME.get(word.substring(0, equals));
            if (flag != null && flag.operands().size() == 1) {
                flag.effect().apply(request, List.of(word.substring(equals + 1)));
                return 0;
            }
        } else if (word.length() > 2) {
            String letter = word.substring(0, 2);
            Flag flag = BY_NAME.get(letter);
            if (flag != null && flag.takesAttachedOperand(letter)) {
                flag.effect().apply(request, List.of(word.substring(2)));
                return 0;
            }
        }
        throw new UsageException("'" + word + "' is no flag of the IDL compiler; --help lists them all");
    }

    private static Flag without(String name, String reason, String... aliases) {
        return new Flag(
                names(name, aliases),
                List.of(),
                "Accepted, without effect: " + reason,
                (r, v) -> r.note(name + " has no effect: " + reason));
    }

    private static Flag withoutOperand(String name, String operand, String reason, String... aliases) {
        return new Flag(
                names(name, aliases),
                List.of(operand),
                "Accepted, without effect: " + reason,
                (r, v) -> r.note(name + " " + v.get(0) + " has no effect: " + reason));
    }

    private static List<String> names(String name, String... aliases) {
        var names = new ArrayList<String>();
        names.add(name);
        names.addAll(List.of(aliases));
        return names;
    }

    private static Map<String, Flag> index() {
        var byName = new LinkedHashMap<String, Flag>();
        for (Flag flag : ALL) {
            for (String name : flag.names()) {
                if (byName.put(name, flag) != null) {
                    throw new IllegalStateException("two flags are called " + name);
                }
            }
        }
        return byName;
    }
}

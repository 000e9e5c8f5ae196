package org.pleiad.cli.idl;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pleiad.cli.ExitCode;
import org.pleiad.cli.Json;
import org.pleiad.idl.Compilation;
import org.pleiad.idl.IdlCompiler;
import org.pleiad.idl.diagnostic.CaretPrinter;
import org.pleiad.idl.diagnostic.Diagnostic;
import org.pleiad.idl.flags.Request;
import picocli.CommandLine;

/** {@code pleiad idl check}: everything that compiling would say, and no output. */
final class CheckVerb {

    private static final String STRICT = "--strict";
    private static final String JSON = "--json";

    private final CompilerWords words = new CompilerWords(
            "check",
            "Says everything that compiling would say, and writes nothing. Takes the flags of 'pleiad idl', " + STRICT
                    + " (warnings count as errors) and " + JSON + " (one line for tools, on the standard output).",
            "Exit status: 0 nothing found, 1 the IDL has errors, 2 the command line is not understood.",
            Set.of(),
            this::run);

    CommandLine commandLine() {
        return new CommandLine(words.spec());
    }

    private int run() {
        boolean strict = words.take(STRICT);
        boolean json = words.take(JSON);
        Request request = words.request();
        Compilation compilation = IdlCompiler.compile(request.options());
        List<Diagnostic> found = compilation.diagnostics();
        PrintWriter to =
                json ? words.commandLine().getOut() : words.commandLine().getErr();
        to.print(
                json
                        ? Json.of(Map.of(
                                "diagnostics",
                                found.stream().map(CheckVerb::tree).toList()))
                        : CaretPrinter.print(found));
        to.flush();
        return compilation.succeeded() && !(strict && !found.isEmpty()) ? ExitCode.OK : ExitCode.FAILED;
    }

    private static Map<String, Object> tree(Diagnostic one) {
        var tree = new TreeMap<String, Object>();
        tree.put("file", one.location().file());
        tree.put("line", one.location().line());
        tree.put("column", one.location().column());
        tree.put("length", one.location().length());
        tree.put("severity", one.severity().name().toLowerCase(Locale.ROOT));
        tree.put("rule", one.rule());
        tree.put("message", one.message());
        tree.put("help", one.remedy());
        return tree;
    }
}

package org.pleiad.idl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pleiad.idl.component.EquivalentInterfaces;
import org.pleiad.idl.diagnostic.Diagnostic;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.generate.GenerationException;
import org.pleiad.idl.generate.JavaGenerator;
import org.pleiad.idl.model.Specification;

/**
 * Compiles IDL to Java: preprocess, parse, resolve, validate, generate. Holds no state; safe to call from any thread.
 * Writes nothing to disk.
 */
public final class IdlCompiler {

    private IdlCompiler() {}

    /**
     * Runs all stages. Errors in the IDL come back as diagnostics, never as exceptions.
     *
     * @throws java.io.UncheckedIOException if a named source cannot be read
     */
    public static Compilation compile(CompilerOptions options) {
        var diagnostics = new ArrayList<Diagnostic>();
        var inputs = new TreeSet<Path>();
        var files = new TreeMap<Path, GeneratedFile>();
        for (TranslationUnit unit : IdlFrontEnd.read(options)) {
            diagnostics.addAll(unit.diagnostics());
            inputs.addAll(unit.inputs());
            if (unit.accepted()) {
                generate(unit, options, files, diagnostics);
            }
        }
        boolean failed = diagnostics.stream().anyMatch(each -> each.severity() == Diagnostic.Severity.ERROR);
        return new Compilation(diagnostics, failed ? List.of() : List.copyOf(files.values()), inputs);
    }

    private static void generate(
            TranslationUnit unit,
            CompilerOptions options,
            Map<Path, GeneratedFile> files,
            List<Diagnostic> diagnostics) {
        try {
            for (GeneratedFile file : JavaGenerator.generate(complete(unit), options)) {
                GeneratedFile other = files.putIfAbsent(file.path(), file);
                if (other != null && !other.text().equals(file.text())) {
                    diagnostics.add(differs(file, other));
                }
            }
        } catch (GenerationException e) {
            diagnostics.add(unit.lines().complete(e.diagnostic()));
        }
    }

    /** With the file that components need, as if it had been included, if they are used without it. */
    private static Specification complete(TranslationUnit unit) {
        Specification specification = unit.specification();
        return EquivalentInterfaces.needed(specification) && !EquivalentInterfaces.hasLibrary(specification)
                ? specification.referringTo(IdlFrontEnd.standard("Components.idl"))
                : specification;
    }

    private static Diagnostic differs(GeneratedFile file, GeneratedFile other) {
        return new Diagnostic(
                Diagnostic.Severity.ERROR,
                "java-file-clash",
                new SourceLocation(file.origin().toString(), 1, 1, 1),
                "the Java file " + file.path() + " is made here and, with another content, by " + other.origin(),
                "compile the two separately, or place their modules in different packages",
                "");
    }
}

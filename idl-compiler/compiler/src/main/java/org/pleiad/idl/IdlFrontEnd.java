package org.pleiad.idl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.pleiad.idl.diagnostic.Diagnostic;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.SourceLines;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.Specification;
import org.pleiad.idl.preprocess.IncludePath;
import org.pleiad.idl.preprocess.JcppPreprocessor;
import org.pleiad.idl.preprocess.Limits;
import org.pleiad.idl.preprocess.PreprocessedSource;
import org.pleiad.idl.resolve.Resolver;
import org.pleiad.idl.syntax.Element;
import org.pleiad.idl.syntax.IdlSyntax;
import org.pleiad.idl.validate.Rules;

/**
 * The compiler without its generator: preprocess, parse, resolve, validate. For tools that read IDL and for tests. Holds
 * no state; safe to call from any thread.
 */
public final class IdlFrontEnd {

    private IdlFrontEnd() {}

    /**
     * Reads each source of the options as a translation unit of its own. Errors in the IDL come back as diagnostics.
     *
     * @throws java.io.UncheckedIOException if a named source cannot be read
     */
    public static List<TranslationUnit> read(CompilerOptions options) {
        var units = new ArrayList<TranslationUnit>();
        try (var includePath = new IncludePath(options.includePath(), Limits.DEFAULT)) {
            var preprocessor =
                    new JcppPreprocessor(includePath, options.defines(), options.undefines(), Limits.DEFAULT);
            for (Path source : options.sources()) {
                units.add(read(source, preprocessor));
            }
        }
        return List.copyOf(units);
    }

    /**
     * One of the OMG's files that ship with the compiler; everything in it counts as included. Include path and macros of
     * the user do not matter: what another product calls by the same name may lack what the caller needs.
     */
    public static Specification standard(String name) {
        try (var includePath = new IncludePath(List.of(), Limits.DEFAULT)) {
            var preprocessor = new JcppPreprocessor(includePath, Map.of(), List.of(), Limits.DEFAULT);
            var diagnostics = new Diagnostics();
            PreprocessedSource source = preprocessor.including(name, diagnostics);
            List<Element> elements = IdlSyntax.parse(source, diagnostics);
            Specification specification = Resolver.resolve(elements, source.directives(), diagnostics);
            return diagnostics.hasErrors() ? new Specification(List.of()) : specification;
        }
    }

    /**
     * Reads IDL that is in no file, as one translation unit. The sources of the options are not read.
     *
     * @param name what diagnostics call it
     */
    public static TranslationUnit read(String name, String idl, CompilerOptions options) {
        try (var includePath = new IncludePath(options.includePath(), Limits.DEFAULT)) {
            var preprocessor =
                    new JcppPreprocessor(includePath, options.defines(), options.undefines(), Limits.DEFAULT);
            var diagnostics = new Diagnostics();
            return unit(Path.of(name), preprocessor.preprocess(name, idl, diagnostics), diagnostics);
        }
    }

    private static TranslationUnit read(Path path, JcppPreprocessor preprocessor) {
        var diagnostics = new Diagnostics();
        return unit(path, preprocessor.preprocess(path, diagnostics), diagnostics);
    }

    private static TranslationUnit unit(Path path, PreprocessedSource source, Diagnostics diagnostics) {
        Specification specification = new Specification(List.of());
        if (diagnostics.all().stream().noneMatch(IdlFrontEnd::spoils)) {
            if (diagnostics.hasErrors()) {
                // everything that a missing include declares would be reported as unknown
                diagnostics.doubtEverything();
            }
            List<Element> elements = IdlSyntax.parse(source, diagnostics);
            specification = Resolver.resolve(elements, source.directives(), diagnostics);
            Rules.check(specification, diagnostics);
        }
        return new TranslationUnit(path, specification, ordered(diagnostics, source), source.inputs(), source::line);
    }

    /** Whether the text after an error of the preprocessor is not what the author meant. */
    private static boolean spoils(Diagnostic diagnostic) {
        return diagnostic.severity() == Diagnostic.Severity.ERROR
                && !diagnostic.rule().equals("include-not-found");
    }

    /** In the order of the files and lines, each with the text of its line. */
    private static List<Diagnostic> ordered(Diagnostics diagnostics, PreprocessedSource source) {
        Comparator<SourceLocation> byPlace = Comparator.comparingInt((SourceLocation l) -> source.order(l.file()))
                .thenComparingInt(SourceLocation::line)
                .thenComparingInt(SourceLocation::column);
        SourceLines lines = source::line;
        return diagnostics.all().stream()
                .sorted(Comparator.comparing(Diagnostic::location, byPlace))
                .map(lines::complete)
                .toList();
    }
}

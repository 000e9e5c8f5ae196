package org.pleiad.idl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.pleiad.idl.diagnostic.Diagnostic;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.ScopedName;

/** Compiles text for tests. */
public final class Idl {

    private Idl() {}

    /** Runs the front end over one text. */
    public static TranslationUnit read(String text) {
        return read(Map.of("test.idl", text));
    }

    /** Runs the whole compiler over one text. */
    public static Compilation compile(String text) {
        return compile(text, builder -> builder);
    }

    /** Runs the whole compiler over one text with further options. */
    public static Compilation compile(String text, UnaryOperator<CompilerOptions.Builder> more) {
        return with(Map.of("test.idl", text), more, IdlCompiler::compile);
    }

    /** Runs the front end over {@code test.idl}; the other files lie beside it. */
    public static TranslationUnit read(Map<String, String> files) {
        return with(
                files, builder -> builder, options -> IdlFrontEnd.read(options).get(0));
    }

    private static <R> R with(
            Map<String, String> files,
            UnaryOperator<CompilerOptions.Builder> more,
            Function<CompilerOptions, R> action) {
        try {
            Path directory = Files.createTempDirectory("pleiad-idl");
            try {
                for (var file : files.entrySet()) {
                    // bytes, so that texts that are no proper UTF-16 can be written
                    Files.write(
                            directory.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
                }
                return action.apply(more.apply(CompilerOptions.builder().source(directory.resolve("test.idl")))
                        .build());
            } finally {
                for (String name : files.keySet()) {
                    Files.deleteIfExists(directory.resolve(name));
                }
                Files.delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The definition of {@code A::b} in a text that must be accepted. */
    public static Definition definition(String text, String name) {
        TranslationUnit unit = read(text);
        if (!unit.accepted()) {
            throw new AssertionError("not accepted: " + unit.diagnostics());
        }
        return unit.specification().definition(new ScopedName(List.of(name.split("::"))));
    }

    /** {@code line:column rule} of each diagnostic. */
    public static List<String> found(TranslationUnit unit) {
        return unit.diagnostics().stream().map(Idl::place).toList();
    }

    private static String place(Diagnostic diagnostic) {
        return diagnostic.location().line() + ":" + diagnostic.location().column() + " " + diagnostic.rule();
    }
}

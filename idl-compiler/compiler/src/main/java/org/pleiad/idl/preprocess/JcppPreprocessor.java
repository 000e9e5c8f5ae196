package org.pleiad.idl.preprocess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anarres.cpp.LexerException;
import org.anarres.cpp.Token;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.SourceLocation;

/** The preprocessor on top of the jcpp library. Use one for one compilation, on one thread. */
@IdlRule(
        id = "preprocessor-limit",
        area = IdlRule.Area.TEXT,
        refuses = "files that include each other without end, macros that grow without bound, files that are too large",
        section = "none: our own limits")
public final class JcppPreprocessor implements Preprocessor {

    /**
     * The OMG's files of CORBA 3 ask for it: with it they include the files that they need, and without it they import
     * modules, which says nothing of where these are.
     */
    private static final String INCLUDE_RATHER_THAN_IMPORT = "_PRE_3_0_COMPILER_";

    private final IncludePath includePath;
    private final Map<String, String> defines;
    private final List<String> undefines;
    private final Limits limits;

    /** A preprocessor that starts every file with the same macros. */
    public JcppPreprocessor(
            IncludePath includePath, Map<String, String> defines, List<String> undefines, Limits limits) {
        this.includePath = includePath;
        this.defines = Map.copyOf(defines);
        this.undefines = List.copyOf(undefines);
        this.limits = limits;
    }

    @Override
    public PreprocessedSource preprocess(Path path, Diagnostics diagnostics) {
        SourceFile file;
        try {
            file = includePath.source(path);
        } catch (LimitExceeded e) {
            var text = new TextBuilder(limits);
            diagnostics.error("preprocessor-limit", new SourceLocation(path.toString(), 1, 1, 1), e.getMessage(), "");
            return text.build();
        }
        return preprocess(file, diagnostics);
    }

    /** Preprocesses a text that does nothing but include one file. */
    public PreprocessedSource including(String name, Diagnostics diagnostics) {
        return preprocess(name, "#include <" + name + ">\n", diagnostics);
    }

    /** Reads IDL that is in no file; what it includes is searched for in the include path alone. */
    public PreprocessedSource preprocess(String name, String idl, Diagnostics diagnostics) {
        return preprocess(new SourceFile(name, idl, Optional.empty(), relative -> Optional.empty()), diagnostics);
    }

    private PreprocessedSource preprocess(SourceFile file, Diagnostics diagnostics) {
        var text = new TextBuilder(limits);
        try (var engine = new JcppEngine(file, includePath, text, diagnostics, limits)) {
            define(engine, file, diagnostics);
            run(engine, text);
        } catch (LimitExceeded e) {
            diagnostics.error(
                    "preprocessor-limit", text.here(), e.getMessage(), "split the file, or untangle its macros");
        } catch (StackOverflowError e) {
            // jcpp evaluates #if and macro arguments by recursion without a bound of its own
            diagnostics.error(
                    "preprocessor-limit", text.here(), "a directive or macro is nested too deeply", "untangle it");
        } catch (UncheckedIOException e) {
            diagnostics.error("include-not-found", text.here(), message(e), "");
        } catch (IOException | LexerException | RuntimeException e) {
            // jcpp answers some malformed directives with unchecked exceptions of its own
            diagnostics.error("preprocessor-syntax", text.here(), "cannot be preprocessed: " + message(e), "");
        }
        return text.build();
    }

    private static String message(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private void define(JcppEngine engine, SourceFile file, Diagnostics diagnostics) throws LexerException {
        if (!defines.containsKey(INCLUDE_RATHER_THAN_IMPORT) && !undefines.contains(INCLUDE_RATHER_THAN_IMPORT)) {
            engine.addMacro(INCLUDE_RATHER_THAN_IMPORT, "1");
        }
        for (var define : defines.entrySet()) {
            if (undefines.contains(define.getKey())) {
                continue;
            }
            if (!define.getKey().matches("[A-Za-z_][A-Za-z0-9_]*")) {
                diagnostics.error(
                        "preprocessor-syntax",
                        new SourceLocation(file.name(), 1, 1, 1),
                        "'" + define.getKey() + "' is no name for a macro",
                        "");
                continue;
            }
            engine.addMacro(define.getKey(), define.getValue().isEmpty() ? "1" : define.getValue());
        }
    }

    private static void run(JcppEngine engine, TextBuilder text) throws IOException, LexerException {
        for (Token token = engine.token(); token.getType() != Token.EOF; token = engine.token()) {
            engine.emit(token, text);
        }
        engine.finish();
    }
}

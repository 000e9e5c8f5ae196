package org.pleiad.idl.syntax;

import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.preprocess.PreprocessedSource;

/** Parses one preprocessed source. Holds no state. */
@IdlRule(
        id = "syntax-limit",
        area = IdlRule.Area.TEXT,
        refuses = "brackets that are nested more than 64 levels deep, more than 2,000,000 tokens",
        section = "none: our own limits")
public final class IdlSyntax {

    /** How deep brackets may nest: the parser and the stages after it recurse with them. */
    static final int MAXIMUM_NESTING = 64;

    /** Tokens of one translation unit: bounds the memory of the parse tree. */
    static final int MAXIMUM_TOKENS = 2_000_000;

    private IdlSyntax() {}

    /** The declarations at file scope; none if there is a syntax error, since the rest would only mislead. */
    public static List<Element> parse(PreprocessedSource source, Diagnostics diagnostics) {
        var lexer = new IdlLexer(CharStreams.fromString(source.text()));
        lexer.removeErrorListeners();
        var tokens = new CommonTokenStream(lexer);
        tokens.fill();
        if (!bounded(tokens, source, diagnostics) || !clean(tokens, source, diagnostics)) {
            return List.of();
        }
        var parser = new IdlParser(tokens);
        parser.removeErrorListeners();
        parser.setErrorHandler(new SyntaxRecovery());
        var errors = new SyntaxErrors(source, diagnostics);
        parser.addErrorListener(errors);
        IdlParser.SpecificationContext tree = parser.specification();
        if (errors.any()) {
            return List.of();
        }
        return new ElementReader(new SourceReader(source, tokens, diagnostics)).specification(tree);
    }

    private static boolean bounded(CommonTokenStream tokens, PreprocessedSource source, Diagnostics diagnostics) {
        if (tokens.size() > MAXIMUM_TOKENS) {
            diagnostics.error(
                    "syntax-limit",
                    at(tokens.get(MAXIMUM_TOKENS), source),
                    "the specification has more than " + MAXIMUM_TOKENS + " tokens",
                    "split it into several files");
            return false;
        }
        int depth = 0;
        int angles = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.getText()) {
                case "{", "(", "[" -> depth++;
                case "}", ")", "]" -> depth = Math.max(0, depth - 1);
                case "<" -> angles++;
                case ">" -> angles = Math.max(0, angles - 1);
                case ";" -> angles = 0;
                default -> {}
            }
            if (depth + angles > MAXIMUM_NESTING) {
                diagnostics.error(
                        "syntax-limit",
                        at(token, source),
                        "brackets are nested more than " + MAXIMUM_NESTING + " levels deep",
                        "name the inner types with typedef, or the inner values with const");
                return false;
            }
        }
        return true;
    }

    private static boolean clean(CommonTokenStream tokens, PreprocessedSource source, Diagnostics diagnostics) {
        boolean clean = true;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.getType() == IdlLexer.UNKNOWN) {
                clean = false;
                complain(token, source, diagnostics);
            }
        }
        return clean;
    }

    private static void complain(Token token, PreprocessedSource source, Diagnostics diagnostics) {
        String text = token.getText();
        switch (text) {
            case "\"" ->
                diagnostics.error(
                        "syntax",
                        at(token, source),
                        "the string that begins here does not end on its line",
                        "close it with \"");
            case "'" ->
                diagnostics.error(
                        "syntax",
                        at(token, source),
                        "this is no character literal",
                        "write one character between single quotes");
            default -> diagnostics.error("syntax", at(token, source), "unexpected character " + shown(text), "");
        }
    }

    private static String shown(String text) {
        int c = text.codePointAt(0);
        return c > 32 && c < 127 ? "'" + text + "'" : String.format("U+%04X", c);
    }

    private static SourceLocation at(Token token, PreprocessedSource source) {
        return source.locate(token.getStartIndex(), 1);
    }
}

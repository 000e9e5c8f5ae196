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

    /** The declarations at file scope, without what syntax errors have damaged. */
    public static List<Element> parse(PreprocessedSource source, Diagnostics diagnostics) {
        var lexer = new IdlLexer(CharStreams.fromString(source.text()));
        lexer.removeErrorListeners();
        var tokens = new CommonTokenStream(lexer);
        tokens.fill();
        if (!bounded(tokens, source, diagnostics)) {
            return List.of();
        }
        var malformed = new MalformedTokens(source, diagnostics);
        malformed.mend(tokens);
        var parser = new IdlParser(tokens);
        parser.removeErrorListeners();
        parser.setErrorHandler(new SyntaxRecovery());
        var errors = new SyntaxErrors(source, malformed.literals(), diagnostics);
        parser.addErrorListener(errors);
        IdlParser.SpecificationContext tree = parser.specification();
        if (errors.any() || !malformed.literals().isEmpty()) {
            new SyntaxDamage(tokens, malformed.literals(), diagnostics).cut(tree);
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

    private static SourceLocation at(Token token, PreprocessedSource source) {
        return source.locate(token.getStartIndex(), 1);
    }
}

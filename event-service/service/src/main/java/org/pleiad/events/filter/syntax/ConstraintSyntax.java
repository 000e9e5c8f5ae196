package org.pleiad.events.filter.syntax;

import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;

/** Parses constraints. Holds no state; any thread. */
public final class ConstraintSyntax {

    /** Characters of a constraint: filters list thousands of names, but not more. */
    public static final int MAXIMUM_LENGTH = 1 << 18;

    /** How deep parentheses may nest: what reads and evaluates expressions recurses with them. */
    public static final int MAXIMUM_NESTING = 64;

    private ConstraintSyntax() {}

    /**
     * What a constraint says; an empty one says TRUE.
     *
     * @throws SyntaxFailure if it is none, or can never be met since types do not fit
     */
    public static Expression parse(String text) {
        if (text.length() > MAXIMUM_LENGTH) {
            throw new SyntaxFailure(
                    new Place(1, 1),
                    "the constraint has " + text.length() + " characters, and " + MAXIMUM_LENGTH + " are allowed",
                    "use several constraints");
        }
        var lexer = new EtclLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        var tokens = new CommonTokenStream(lexer);
        tokens.fill();
        checkNesting(tokens);
        var parser = new EtclParser(tokens);
        parser.removeErrorListeners();
        parser.addErrorListener(new SyntaxErrors());
        Expression expression = new ExpressionReader().constraint(parser.constraint());
        StaticTypes.check(expression);
        return expression;
    }

    private static void checkNesting(CommonTokenStream tokens) {
        int depth = 0;
        for (Token token : tokens.getTokens()) {
            if (token.getText().equals("(")) {
                depth++;
            } else if (token.getText().equals(")")) {
                depth = Math.max(0, depth - 1);
            }
            if (depth > MAXIMUM_NESTING) {
                throw new SyntaxFailure(
                        Place.of(token),
                        "parentheses are nested more than " + MAXIMUM_NESTING + " levels deep",
                        "use several constraints: an event passes that meets one of them");
            }
        }
    }
}

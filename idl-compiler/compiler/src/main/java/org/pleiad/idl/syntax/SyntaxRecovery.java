package org.pleiad.idl.syntax;

import java.util.Set;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Goes on after a syntax error as if a forgotten semicolon were there. ANTLR would rather drop the token that came
 * instead, which is often the brace that ends the body, and then misunderstand the rest of the file.
 */
final class SyntaxRecovery extends DefaultErrorStrategy {

    @Override
    protected Token singleTokenDeletion(Parser parser) {
        IntervalSet expected = getExpectedTokens(parser);
        Token token = parser.getCurrentToken();
        return !betweenDeclarations(parser) && expected.contains(Words.SEMICOLON) && boundary(token)
                ? null
                : super.singleTokenDeletion(parser);
    }

    @Override
    protected boolean singleTokenInsertion(Parser parser) {
        if (!followsDeclaration(parser)
                && getExpectedTokens(parser).contains(Words.SEMICOLON)
                && boundary(parser.getCurrentToken())) {
            reportMissingToken(parser);
            return true;
        }
        return super.singleTokenInsertion(parser);
    }

    @Override
    public void sync(Parser parser) {
        // where a list or clause may follow, its absence is found by the semicolon that is missing after it; between
        // declarations nothing is missing, and what cannot begin one must be skipped
        if (!betweenDeclarations(parser)
                && getExpectedTokens(parser).contains(Words.SEMICOLON)
                && boundary(parser.getCurrentToken())) {
            return;
        }
        super.sync(parser);
    }

    private static boolean betweenDeclarations(Parser parser) {
        Token before = parser.getInputStream().LT(-1);
        return before == null || Set.of(";", "{", "}").contains(before.getText());
    }

    private static boolean followsDeclaration(Parser parser) {
        Token before = parser.getInputStream().LT(-1);
        return before == null || Set.of(";", "{").contains(before.getText());
    }

    /** Whether a token ends or begins a declaration, so that a semicolon was due before it. */
    static boolean boundary(Token token) {
        return token.getType() == Token.EOF || token.getText().equals("}") || Words.beginsDeclaration(token.getText());
    }
}

package org.pleiad.events.filter.syntax;

import org.antlr.v4.runtime.Token;

/**
 * Where something stands in a constraint.
 *
 * @param line from 1
 * @param column from 1
 */
public record Place(int line, int column) {
    static Place of(Token token) {
        return new Place(token.getLine(), token.getCharPositionInLine() + 1);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}

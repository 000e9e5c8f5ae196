package org.pleiad.idl.syntax;

import java.util.Set;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.syntax.IdlParser.ComponentExportContext;
import org.pleiad.idl.syntax.IdlParser.DefinitionContext;
import org.pleiad.idl.syntax.IdlParser.ExportContext;
import org.pleiad.idl.syntax.IdlParser.HomeExportContext;
import org.pleiad.idl.syntax.IdlParser.MemberContext;
import org.pleiad.idl.syntax.IdlParser.UnionCaseContext;
import org.pleiad.idl.syntax.IdlParser.ValueElementContext;

/**
 * Cuts out of a parse tree what could not be understood, so that the rest can be checked in the same run: the smallest
 * declaration, member or branch around each syntax error. The names in it are doubted, lest their absence be reported.
 */
final class SyntaxDamage {

    private final CommonTokenStream tokens;
    private final Set<Token> malformed;
    private final Diagnostics diagnostics;

    /** The malformed tokens were reported by the lexer's side, and the parser knows nothing of them. */
    SyntaxDamage(CommonTokenStream tokens, Set<Token> malformed, Diagnostics diagnostics) {
        this.tokens = tokens;
        this.malformed = malformed;
        this.diagnostics = diagnostics;
    }

    void cut(ParserRuleContext tree) {
        damaged(tree);
    }

    /** Cuts below a node; whether there is damage that belongs to no declaration below it. */
    private boolean damaged(ParserRuleContext node) {
        // an identifier that was put in leaves no trace but its absence
        boolean damaged = node.exception != null || (node.getChildCount() == 0 && !mayBeEmpty(node));
        for (int i = 0; node.children != null && i < node.children.size(); i++) {
            ParseTree child = node.children.get(i);
            if (child instanceof ErrorNode error) {
                // a semicolon that was forgotten and put in leaves the declaration whole
                damaged |= error.getSymbol().getTokenIndex() >= 0
                        || error.getSymbol().getType() != Words.SEMICOLON;
            } else if (child instanceof TerminalNode terminal) {
                damaged |= malformed.contains(terminal.getSymbol());
            } else if (child instanceof ParserRuleContext inner && damaged(inner)) {
                if (unit(inner)) {
                    doubt(inner);
                    doubtHead(node);
                    node.children.remove(i--);
                } else {
                    damaged = true;
                }
            }
        }
        return damaged;
    }

    private static boolean mayBeEmpty(ParserRuleContext node) {
        return node instanceof IdlParser.ValueInheritanceContext
                || node instanceof IdlParser.ComponentInheritanceContext;
    }

    private static boolean unit(ParserRuleContext node) {
        return node instanceof DefinitionContext
                || node instanceof ExportContext
                || node instanceof ValueElementContext
                || node instanceof MemberContext
                || node instanceof UnionCaseContext
                || node instanceof ComponentExportContext
                || node instanceof HomeExportContext;
    }

    private void doubt(ParserRuleContext node) {
        int last = node.getStop() == null
                ? node.getStart().getTokenIndex()
                : node.getStop().getTokenIndex();
        for (int i = node.getStart().getTokenIndex(); i >= 0 && i <= last; i++) {
            doubt(tokens.get(i));
        }
    }

    private void doubt(Token token) {
        String text = token.getText();
        // keywords do no harm here, and some of them are names
        if (Character.isLetter(text.charAt(0)) || text.startsWith("_")) {
            diagnostics.doubt(text.startsWith("_") ? text.substring(1) : text);
        }
    }

    /** The definition that lost a part. */
    private void doubtHead(ParserRuleContext node) {
        for (ParseTree child : node.children) {
            if (child instanceof IdlParser.IdentifierContext name) {
                doubt(name);
                return;
            }
        }
    }
}

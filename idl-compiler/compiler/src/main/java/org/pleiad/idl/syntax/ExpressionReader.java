package org.pleiad.idl.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.pleiad.idl.syntax.Expression.LiteralKind;
import org.pleiad.idl.syntax.IdlParser.AddExpContext;
import org.pleiad.idl.syntax.IdlParser.AndExpContext;
import org.pleiad.idl.syntax.IdlParser.ConstExpContext;
import org.pleiad.idl.syntax.IdlParser.LiteralContext;
import org.pleiad.idl.syntax.IdlParser.MultExpContext;
import org.pleiad.idl.syntax.IdlParser.PrimaryExpContext;
import org.pleiad.idl.syntax.IdlParser.ShiftExpContext;
import org.pleiad.idl.syntax.IdlParser.UnaryExpContext;
import org.pleiad.idl.syntax.IdlParser.XorExpContext;

/** Reads constant expressions. */
final class ExpressionReader {

    private final SourceReader source;

    ExpressionReader(SourceReader source) {
        this.source = source;
    }

    Expression expression(ConstExpContext context) {
        return chain(context, context.xorExp(), this::xor);
    }

    private Expression xor(XorExpContext context) {
        return chain(context, context.andExp(), this::and);
    }

    private Expression and(AndExpContext context) {
        return chain(context, context.shiftExp(), this::shift);
    }

    private Expression shift(ShiftExpContext context) {
        return chain(context, context.addExp(), this::add);
    }

    private Expression add(AddExpContext context) {
        return chain(context, context.multExp(), this::mult);
    }

    private Expression mult(MultExpContext context) {
        return chain(context, context.unaryExp(), this::unary);
    }

    /** Children alternate: operand, operator, operand, ... */
    private <C extends ParserRuleContext> Expression chain(
            ParserRuleContext context, List<C> operands, Function<C, Expression> reader) {
        Expression first = reader.apply(operands.get(0));
        if (operands.size() == 1) {
            return first;
        }
        var steps = new ArrayList<Expression.Step>();
        for (int i = 1; i < operands.size(); i++) {
            String operator = context.getChild(2 * i - 1).getText();
            steps.add(new Expression.Step(operator, reader.apply(operands.get(i))));
        }
        return new Expression.Chain(first, List.copyOf(steps), source.at(context));
    }

    private Expression unary(UnaryExpContext context) {
        Expression operand = primary(context.primaryExp());
        var operators = new ArrayList<Character>();
        for (ParseTree child : context.children) {
            if (child instanceof TerminalNode operator) {
                operators.add(operator.getText().charAt(0));
            }
        }
        return operators.isEmpty()
                ? operand
                : new Expression.Prefixed(List.copyOf(operators), operand, source.at(context));
    }

    private Expression primary(PrimaryExpContext context) {
        if (context.scopedName() != null) {
            return new Expression.Reference(source.name(context.scopedName()), source.at(context));
        }
        if (context.literal() != null) {
            return literal(context.literal());
        }
        return expression(context.constExp());
    }

    private Expression literal(LiteralContext context) {
        LiteralKind kind = switch (context.getStart().getType()) {
            case IdlLexer.INTEGER_LITERAL -> LiteralKind.INTEGER;
            case IdlLexer.FLOATING_LITERAL -> LiteralKind.FLOATING;
            case IdlLexer.FIXED_LITERAL -> LiteralKind.FIXED;
            case IdlLexer.CHARACTER_LITERAL -> LiteralKind.CHARACTER;
            case IdlLexer.WIDE_CHARACTER_LITERAL -> LiteralKind.WIDE_CHARACTER;
            case IdlLexer.STRING_LITERAL -> LiteralKind.STRING;
            case IdlLexer.WIDE_STRING_LITERAL -> LiteralKind.WIDE_STRING;
            default -> LiteralKind.BOOLEAN;
        };
        List<String> pieces = context.children.stream()
                .map(ParseTree::getText)
                // a narrow piece that goes on a wide string is wide too
                .map(piece -> kind == LiteralKind.WIDE_STRING && !piece.startsWith("L") ? "L" + piece : piece)
                .toList();
        return new Expression.Literal(kind, pieces, source.at(context));
    }
}

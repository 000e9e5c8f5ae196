package org.pleiad.events.filter.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.pleiad.events.filter.syntax.EtclParser.ComponentContext;
import org.pleiad.events.filter.syntax.EtclParser.FactorContext;
import org.pleiad.events.filter.syntax.EtclParser.NameContext;

/** Makes expressions of the parse tree. For one constraint. */
final class ExpressionReader {

    Expression constraint(EtclParser.ConstraintContext context) {
        return context.disjunction() == null
                ? new Expression.TruthLiteral(new Place(1, 1), true)
                : disjunction(context.disjunction());
    }

    private Expression disjunction(EtclParser.DisjunctionContext context) {
        List<Expression> terms =
                context.conjunction().stream().map(this::conjunction).toList();
        return terms.size() == 1 ? terms.get(0) : new Expression.Or(place(context), terms);
    }

    private Expression conjunction(EtclParser.ConjunctionContext context) {
        List<Expression> terms =
                context.comparison().stream().map(this::comparison).toList();
        return terms.size() == 1 ? terms.get(0) : new Expression.And(place(context), terms);
    }

    private Expression comparison(EtclParser.ComparisonContext context) {
        Expression left = membership(context.membership(0));
        if (context.membership().size() == 1) {
            return left;
        }
        var sign = (TerminalNode) context.getChild(1);
        return new Expression.Comparison(
                Place.of(sign.getSymbol()),
                Expression.Comparison.Operator.of(sign.getText()),
                left,
                membership(context.membership(1)));
    }

    private Expression membership(EtclParser.MembershipContext context) {
        Expression element = substring(context.substring());
        return context.getChildCount() == 1
                ? element
                : new Expression.Membership(
                        Place.of(((TerminalNode) context.getChild(1)).getSymbol()),
                        element,
                        component(context.component(), context.name()));
    }

    private Expression substring(EtclParser.SubstringContext context) {
        Expression part = sum(context.sum(0));
        return context.sum().size() == 1
                ? part
                : new Expression.Substring(
                        Place.of(((TerminalNode) context.getChild(1)).getSymbol()), part, sum(context.sum(1)));
    }

    private Expression sum(EtclParser.SumContext context) {
        return arithmetic(context, context.product().stream().map(this::product).toList());
    }

    private Expression product(EtclParser.ProductContext context) {
        return arithmetic(
                context, context.inversion().stream().map(this::inversion).toList());
    }

    private static Expression arithmetic(ParserRuleContext context, List<Expression> operands) {
        if (operands.size() == 1) {
            return operands.get(0);
        }
        List<Expression.Arithmetic.Operation> operations = new ArrayList<>();
        for (int i = 1; i < operands.size(); i++) {
            Token operator = ((TerminalNode) context.getChild(2 * i - 1)).getSymbol();
            operations.add(new Expression.Arithmetic.Operation(
                    Place.of(operator), operator.getText().charAt(0), operands.get(i)));
        }
        return new Expression.Arithmetic(operands.get(0), operations);
    }

    private Expression inversion(EtclParser.InversionContext context) {
        Expression operand = signed(context.signed());
        return context.getChildCount() == 1 ? operand : new Expression.Not(place(context), operand);
    }

    private Expression signed(EtclParser.SignedContext context) {
        Expression operand = factor(context.factor());
        boolean negative =
                context.getChildCount() > 1 && context.getStart().getText().equals("-");
        return negative ? negated(place(context), operand) : operand;
    }

    /** A literal with its sign is a literal; -9223372036854775808 can be written no other way. */
    private static Expression negated(Place place, Expression operand) {
        if (operand instanceof Expression.IntegerLiteral number
                && (!number.unsigned() || number.value() == Long.MIN_VALUE)) {
            return new Expression.IntegerLiteral(place, -number.value(), false);
        }
        if (operand instanceof Expression.RealLiteral number) {
            return new Expression.RealLiteral(place, -number.value());
        }
        return new Expression.Negation(place, operand);
    }

    private Expression factor(FactorContext context) {
        Place place = place(context);
        if (context.disjunction() != null) {
            return disjunction(context.disjunction());
        }
        if (context.number() != null) {
            return LiteralReader.number(context.number());
        }
        return switch (context.getStart().getType()) {
            case EtclLexer.STRING ->
                new Expression.TextLiteral(
                        place, LiteralReader.string(context.STRING().getSymbol()));
            default ->
                switch (context.getStart().getText()) {
                    case "TRUE" -> new Expression.TruthLiteral(place, true);
                    case "FALSE" -> new Expression.TruthLiteral(place, false);
                    case "exist" -> new Expression.Exist(place, component(context.component(), context.name()));
                    case "default" -> new Expression.Default(place, component(context.component(), context.name()));
                    default -> component(context.component(), context.name());
                };
        };
    }

    private Expression.Component component(ComponentContext context, NameContext name) {
        if (context == null) {
            return new Expression.Component(place(name), LiteralReader.identifier(name.getText()), true, List.of());
        }
        String variable = context.VARIABLE() == null
                ? null
                : LiteralReader.identifier(context.VARIABLE().getText().substring(1));
        List<Step> steps = new ArrayList<>();
        for (EtclParser.StepContext step : context.step()) {
            if (!steps.isEmpty() && steps.get(steps.size() - 1).isLast()) {
                throw new SyntaxFailure(
                        place(step), "nothing can come behind _d, _length, _type_id and _repos_id", "end it there");
            }
            steps.add(StepReader.step(step));
        }
        return new Expression.Component(place(context), variable, false, steps);
    }

    static Place place(ParserRuleContext context) {
        return Place.of(context.getStart());
    }
}

package org.pleiad.events.filter.syntax;

import org.pleiad.events.filter.syntax.EtclParser.LabelContext;
import org.pleiad.events.filter.syntax.EtclParser.StepContext;

/** Reads the steps of components. Holds no state. */
final class StepReader {
    private StepReader() {}

    static Step step(StepContext context) {
        return switch (context.getStart().getText()) {
            case "[" -> new Step.Element(LiteralReader.index(context.DIGITS().getSymbol()));
            case "(" ->
                new Step.Named(
                        context.STRING() == null
                                ? LiteralReader.identifier(context.identifier().getText())
                                : LiteralReader.string(context.STRING().getSymbol()));
            default -> behindDot(context);
        };
    }

    private static Step behindDot(StepContext context) {
        if (context.DIGITS() != null) {
            return new Step.Position(LiteralReader.index(context.DIGITS().getSymbol()));
        }
        if (context.identifier() == null) {
            return unionCase(context.label());
        }
        String name = context.identifier().getText();
        return switch (name) {
            case "_d" -> new Step.Discriminator();
            case "_length" -> new Step.Length();
            case "_type_id" -> new Step.TypeId();
            case "_repos_id" -> new Step.RepositoryId();
            default -> new Step.Member(LiteralReader.identifier(name));
        };
    }

    private static Step unionCase(LabelContext label) {
        if (label == null) {
            return new Step.DefaultCase();
        }
        if (label.DIGITS() != null) {
            boolean negative = label.getStart().getText().equals("-");
            return new Step.NumberCase(LiteralReader.label(label.DIGITS().getSymbol(), negative));
        }
        if (label.STRING() != null) {
            return new Step.TextCase(LiteralReader.string(label.STRING().getSymbol()));
        }
        return switch (label.getText()) {
            case "TRUE" -> new Step.NumberCase(1);
            case "FALSE" -> new Step.NumberCase(0);
            default -> new Step.TextCase(LiteralReader.identifier(label.getText()));
        };
    }
}

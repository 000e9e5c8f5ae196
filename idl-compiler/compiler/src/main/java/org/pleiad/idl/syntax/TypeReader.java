package org.pleiad.idl.syntax;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.tree.ParseTree;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.syntax.IdlParser.ArrayBoundContext;
import org.pleiad.idl.syntax.IdlParser.ConstExpContext;
import org.pleiad.idl.syntax.IdlParser.ScopedKeywordContext;
import org.pleiad.idl.syntax.IdlParser.TypeSpecContext;

/** Reads types. Types defined in place are handed to the reader of elements. */
final class TypeReader {

    private final SourceReader source;
    private final ExpressionReader expressions;
    private final ElementReader elements;

    TypeReader(SourceReader source, ExpressionReader expressions, ElementReader elements) {
        this.source = source;
        this.expressions = expressions;
        this.elements = elements;
    }

    TypeSpec type(TypeSpecContext context) {
        SourceLocation at = source.at(context);
        if (context.primitiveType() != null) {
            String words = context.primitiveType().children.stream()
                    .map(ParseTree::getText)
                    .collect(Collectors.joining(" "));
            return new TypeSpec.Basic(words, at);
        }
        if (context.stringType() != null) {
            boolean wide = context.getStart().getText().equals("wstring");
            return new TypeSpec.Text(wide, bound(context.stringType().constExp()), at);
        }
        if (context.fixedType() != null) {
            List<ConstExpContext> parameters = context.fixedType().constExp();
            return parameters.isEmpty()
                    ? new TypeSpec.Fixed(Optional.empty(), Optional.empty(), at)
                    : new TypeSpec.Fixed(bound(parameters.get(0)), bound(parameters.get(1)), at);
        }
        if (context.sequenceType() != null) {
            return new TypeSpec.Sequence(
                    type(context.sequenceType().typeSpec()),
                    bound(context.sequenceType().constExp()),
                    at);
        }
        if (context.mapType() != null) {
            return new TypeSpec.Mapping(
                    type(context.mapType().typeSpec(0)),
                    type(context.mapType().typeSpec(1)),
                    bound(context.mapType().constExp()),
                    at);
        }
        if (context.scopedKeyword() != null) {
            return scoped(context.scopedKeyword());
        }
        if (context.scopedName() != null) {
            return new TypeSpec.Named(source.name(context.scopedName()), at);
        }
        Element definition;
        if (context.structDef() != null) {
            definition = elements.struct(context.structDef(), List.of());
        } else if (context.unionDef() != null) {
            definition = elements.union(context.unionDef(), List.of());
        } else {
            definition = elements.enumeration(context.enumDcl(), List.of());
        }
        return new TypeSpec.Inline(definition, definition.head().name().location());
    }

    /** {@code CORBA::Object}: strictly a keyword cannot be scoped, but the OMG's own files do it, and every ORB reads them. */
    private TypeSpec scoped(ScopedKeywordContext context) {
        String keyword = context.getStop().getText();
        if (!context.identifier().getText().equals("CORBA")) {
            source.diagnostics()
                    .error(
                            "syntax",
                            source.at(context),
                            "'" + keyword + "' is a keyword and stands in no scope but CORBA",
                            "write " + keyword + " alone");
        }
        return new TypeSpec.Basic(keyword, source.at(context));
    }

    private Optional<Expression> bound(ConstExpContext context) {
        return Optional.ofNullable(context).map(expressions::expression);
    }

    List<Expression> dimensions(List<ArrayBoundContext> bounds) {
        return bounds.stream()
                .map(bound -> expressions.expression(bound.constExp()))
                .toList();
    }
}

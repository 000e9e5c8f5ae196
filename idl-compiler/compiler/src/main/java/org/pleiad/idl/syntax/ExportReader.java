package org.pleiad.idl.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.model.Definition.Direction;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.syntax.Element.ForwardKind;
import org.pleiad.idl.syntax.IdlParser.AttributeDclContext;
import org.pleiad.idl.syntax.IdlParser.ExportBodyContext;
import org.pleiad.idl.syntax.IdlParser.InitializerContext;
import org.pleiad.idl.syntax.IdlParser.InterfaceDclContext;
import org.pleiad.idl.syntax.IdlParser.OperationDclContext;
import org.pleiad.idl.syntax.IdlParser.ParametersContext;
import org.pleiad.idl.syntax.IdlParser.RaisesClauseContext;
import org.pleiad.idl.syntax.IdlParser.ValueDclContext;

/** Reads interfaces and value types, and what stands in bodies. Components go to {@link ComponentReader}. */
@IdlRule(
        id = "parameter-direction-missing",
        area = IdlRule.Area.INTERFACES,
        refuses = "a parameter without in, out or inout",
        section = "7.13.2")
final class ExportReader {

    private final SourceReader source;
    private final TypeReader types;
    private final ElementReader elements;

    ExportReader(SourceReader source, TypeReader types, ElementReader elements) {
        this.source = source;
        this.types = types;
        this.elements = elements;
    }

    Element interfaceDcl(ParserRuleContext whole, List<Annotation> annotations, InterfaceDclContext context) {
        Head head = source.head(whole, annotations, context.identifier());
        InterfaceKind kind = switch (context.getStart().getText()) {
            case "abstract" -> InterfaceKind.ABSTRACT;
            case "local" -> InterfaceKind.LOCAL;
            default -> InterfaceKind.ORDINARY;
        };
        if (!hasBody(context)) {
            return new Element.Forward(
                    head,
                    switch (kind) {
                        case ABSTRACT -> ForwardKind.ABSTRACT_INTERFACE;
                        case LOCAL -> ForwardKind.LOCAL_INTERFACE;
                        case ORDINARY -> ForwardKind.INTERFACE;
                    });
        }
        var contents = new ArrayList<Element>();
        for (var export : context.export()) {
            if (export.exportBody() != null) {
                export(export, elements.annotations(export.annotation()), export.exportBody(), contents);
            }
        }
        List<Name> bases = context.inheritance() == null
                ? List.of()
                : source.names(context.inheritance().names());
        return new Element.Interface(head, kind, bases, List.copyOf(contents));
    }

    static boolean hasBody(ParserRuleContext context) {
        return context.getStop().getText().equals("}");
    }

    Element value(ParserRuleContext whole, List<Annotation> annotations, ValueDclContext context) {
        Head head = source.head(whole, annotations, context.identifier());
        if (context.typeSpec() != null) {
            return new Element.ValueBox(head, types.type(context.typeSpec()));
        }
        boolean event = context.valueKeyword().getText().equals("eventtype");
        boolean isAbstract = context.getStart().getText().equals("abstract");
        if (!hasBody(context)) {
            return new Element.Forward(
                    head, event ? ForwardKind.EVENT : isAbstract ? ForwardKind.ABSTRACT_VALUE : ForwardKind.VALUE);
        }
        var contents = new ArrayList<Element>();
        for (var element : context.valueElement()) {
            var body = element.valueElementBody();
            if (body == null) {
                continue;
            }
            List<Annotation> own = elements.annotations(element.annotation());
            if (body.exportBody() != null) {
                export(element, own, body.exportBody(), contents);
            } else if (body.initializer() != null) {
                contents.add(initializer(element, own, body.initializer()));
            } else {
                var state = body.stateMember();
                TypeSpec type = types.type(state.typeSpec());
                boolean isPublic = state.getStart().getText().equals("public");
                for (var declarator : state.declarators().declarator()) {
                    Head name =
                            source.head(element, elements.join(own, declarator.annotation()), declarator.identifier());
                    contents.add(new Element.State(name, isPublic, type, types.dimensions(declarator.arrayBound())));
                }
            }
        }
        var inheritance = context.valueInheritance();
        boolean supports = inheritance != null && hasWord(inheritance, "supports");
        List<Name> bases = List.of();
        List<Name> supported = List.of();
        if (inheritance != null) {
            int lists = inheritance.names().size();
            bases = lists == 2 || (lists == 1 && !supports) ? source.names(inheritance.names(0)) : List.of();
            supported = supports ? source.names(inheritance.names(lists - 1)) : List.of();
        }
        return new Element.Value(
                head,
                isAbstract,
                context.getStart().getText().equals("custom"),
                inheritance != null && hasWord(inheritance, "truncatable"),
                event,
                bases,
                supported,
                List.copyOf(contents));
    }

    static boolean hasWord(ParserRuleContext context, String word) {
        return context.children != null
                && context.children.stream()
                        .anyMatch(c -> c instanceof TerminalNode && c.getText().equals(word));
    }

    void export(ParserRuleContext whole, List<Annotation> annotations, ExportBodyContext body, List<Element> to) {
        if (body.typeDcl() != null) {
            elements.type(whole, annotations, body.typeDcl(), to);
        } else if (body.constDcl() != null) {
            to.add(elements.constant(whole, annotations, body.constDcl()));
        } else if (body.exceptDcl() != null) {
            to.add(elements.exception(whole, annotations, body.exceptDcl()));
        } else if (body.typeIdDcl() != null) {
            to.add(elements.typeId(whole, body.typeIdDcl()));
        } else if (body.typePrefixDcl() != null) {
            to.add(elements.typePrefix(whole, body.typePrefixDcl()));
        } else if (body.attributeDcl() != null) {
            attribute(whole, annotations, body.attributeDcl(), to);
        } else if (body.operationDcl() != null) {
            to.add(operation(whole, annotations, body.operationDcl()));
        }
    }

    void attribute(
            ParserRuleContext whole, List<Annotation> annotations, AttributeDclContext context, List<Element> to) {
        boolean readonly = context.getStart().getText().equals("readonly");
        TypeSpec type = types.type(context.typeSpec());
        List<Name> getRaises = context.getRaises() != null
                ? source.names(context.getRaises().names())
                : raises(context.raisesClause());
        List<Name> setRaises =
                context.setRaises() != null ? source.names(context.setRaises().names()) : List.of();
        for (var declarator : context.annotatedDeclarator()) {
            Head head =
                    source.head(whole, elements.join(annotations, declarator.annotation()), declarator.identifier());
            to.add(new Element.Attribute(head, readonly, type, getRaises, setRaises));
        }
    }

    private Element operation(ParserRuleContext whole, List<Annotation> annotations, OperationDclContext context) {
        return new Element.Operation(
                source.head(whole, annotations, context.identifier()),
                context.getStart().getText().equals("oneway"),
                Optional.ofNullable(context.typeSpec()).map(types::type),
                parameters(context.parameters()),
                raises(context.raisesClause()),
                context.contextClause() == null
                        ? List.of()
                        : context.contextClause().STRING_LITERAL().stream()
                                .map(SourceReader::unquoted)
                                .toList());
    }

    Element initializer(ParserRuleContext whole, List<Annotation> annotations, InitializerContext context) {
        return new Element.Initializer(
                source.head(whole, annotations, context.identifier()),
                false,
                parameters(context.parameters()),
                raises(context.raisesClause()));
    }

    List<Element.Parameter> parameters(ParametersContext context) {
        var parameters = new ArrayList<Element.Parameter>();
        for (var parameter : context.parameter()) {
            if (parameter.direction() == null) {
                source.diagnostics()
                        .error(
                                "parameter-direction-missing",
                                source.at(parameter),
                                "parameter '" + parameter.identifier().getText()
                                        + "' does not say which way it travels",
                                "write in, out or inout before its type");
            }
            Direction direction = switch (parameter.direction() == null
                    ? "in"
                    : parameter.direction().getText()) {
                case "out" -> Direction.OUT;
                case "inout" -> Direction.INOUT;
                default -> Direction.IN;
            };
            parameters.add(new Element.Parameter(
                    source.identifier(parameter.identifier()),
                    direction,
                    types.type(parameter.typeSpec()),
                    elements.annotations(parameter.annotation())));
        }
        return List.copyOf(parameters);
    }

    List<Name> raises(RaisesClauseContext context) {
        return context == null ? List.of() : source.names(context.names());
    }
}

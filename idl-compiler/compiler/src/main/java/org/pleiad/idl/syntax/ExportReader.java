package org.pleiad.idl.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.pleiad.idl.model.Annotation;
import org.pleiad.idl.model.Definition.Direction;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.syntax.Element.ForwardKind;
import org.pleiad.idl.syntax.IdlParser.AttributeDclContext;
import org.pleiad.idl.syntax.IdlParser.ComponentDclContext;
import org.pleiad.idl.syntax.IdlParser.ComponentExportContext;
import org.pleiad.idl.syntax.IdlParser.ConnectorDclContext;
import org.pleiad.idl.syntax.IdlParser.ExportBodyContext;
import org.pleiad.idl.syntax.IdlParser.HomeDclContext;
import org.pleiad.idl.syntax.IdlParser.InitializerContext;
import org.pleiad.idl.syntax.IdlParser.InterfaceDclContext;
import org.pleiad.idl.syntax.IdlParser.OperationDclContext;
import org.pleiad.idl.syntax.IdlParser.ParametersContext;
import org.pleiad.idl.syntax.IdlParser.PortTypeDclContext;
import org.pleiad.idl.syntax.IdlParser.RaisesClauseContext;
import org.pleiad.idl.syntax.IdlParser.ScopedNameContext;
import org.pleiad.idl.syntax.IdlParser.ValueDclContext;

/** Reads interfaces, value types, components and homes, and what stands in their bodies. */
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

    private static boolean hasBody(ParserRuleContext context) {
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

    private static boolean hasWord(ParserRuleContext context, String word) {
        return context.children != null
                && context.children.stream()
                        .anyMatch(c -> c instanceof TerminalNode && c.getText().equals(word));
    }

    private void export(
            ParserRuleContext whole, List<Annotation> annotations, ExportBodyContext body, List<Element> to) {
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

    private void attribute(
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

    private Element initializer(ParserRuleContext whole, List<Annotation> annotations, InitializerContext context) {
        return new Element.Initializer(
                source.head(whole, annotations, context.identifier()),
                false,
                parameters(context.parameters()),
                raises(context.raisesClause()));
    }

    private List<Element.Parameter> parameters(ParametersContext context) {
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
                    source.identifier(parameter.identifier()), direction, types.type(parameter.typeSpec())));
        }
        return List.copyOf(parameters);
    }

    private List<Name> raises(RaisesClauseContext context) {
        return context == null ? List.of() : source.names(context.names());
    }

    // ---- the component model

    Element component(ParserRuleContext whole, List<Annotation> annotations, ComponentDclContext context) {
        Head head = source.head(whole, annotations, context.identifier());
        if (context.componentInheritance() == null) {
            return new Element.Forward(head, ForwardKind.COMPONENT);
        }
        var bases = new ArrayList<Name>();
        Optional.ofNullable(context.componentInheritance().scopedName())
                .map(source::name)
                .ifPresent(bases::add);
        bases.addAll(source.names(context.componentInheritance().names()));
        return new Element.ComponentModel(head, "component", List.copyOf(bases), ports(context.componentExport()));
    }

    Element home(ParserRuleContext whole, List<Annotation> annotations, HomeDclContext context) {
        var bases = new ArrayList<Name>();
        for (ScopedNameContext name : context.scopedName()) {
            bases.add(source.name(name));
        }
        bases.addAll(source.names(context.names()));
        var contents = new ArrayList<Element>();
        for (var export : context.homeExport()) {
            var body = export.homeExportBody();
            if (body == null) {
                continue;
            }
            List<Annotation> own = elements.annotations(export.annotation());
            if (body.initializer() != null) {
                contents.add(initializer(export, own, body.initializer()));
            } else if (body.exportBody() != null) {
                export(export, own, body.exportBody(), contents);
            } else {
                contents.add(new Element.Initializer(
                        source.head(export, own, body.identifier()),
                        true,
                        parameters(body.parameters()),
                        raises(body.raisesClause())));
            }
        }
        Head head = source.head(whole, annotations, context.identifier());
        return new Element.ComponentModel(head, "home", List.copyOf(bases), List.copyOf(contents));
    }

    Element portType(ParserRuleContext whole, List<Annotation> annotations, PortTypeDclContext context) {
        Head head = source.head(whole, annotations, context.identifier());
        return hasBody(context)
                ? new Element.ComponentModel(head, "porttype", List.of(), ports(context.componentExport()))
                : new Element.Forward(head, ForwardKind.PORT_TYPE);
    }

    Element connector(ParserRuleContext whole, List<Annotation> annotations, ConnectorDclContext context) {
        Head head = source.head(whole, annotations, context.identifier());
        List<Name> bases = context.scopedName() == null ? List.of() : List.of(source.name(context.scopedName()));
        return new Element.ComponentModel(head, "connector", bases, ports(context.componentExport()));
    }

    private List<Element> ports(List<ComponentExportContext> exports) {
        var ports = new ArrayList<Element>();
        for (var export : exports) {
            var body = export.componentExportBody();
            if (body == null) {
                continue;
            }
            List<Annotation> own = elements.annotations(export.annotation());
            if (body.attributeDcl() != null) {
                attribute(export, own, body.attributeDcl(), ports);
            } else {
                ports.add(new Element.Port(
                        source.head(export, own, body.identifier()),
                        body.getStart().getText(),
                        Optional.ofNullable(body.scopedName()).map(source::name)));
            }
        }
        return List.copyOf(ports);
    }
}

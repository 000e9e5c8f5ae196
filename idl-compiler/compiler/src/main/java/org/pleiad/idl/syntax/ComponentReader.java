package org.pleiad.idl.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.pleiad.idl.model.Definition.PortKind;
import org.pleiad.idl.syntax.Element.ForwardKind;
import org.pleiad.idl.syntax.IdlParser.ComponentDclContext;
import org.pleiad.idl.syntax.IdlParser.ComponentExportBodyContext;
import org.pleiad.idl.syntax.IdlParser.ComponentExportContext;
import org.pleiad.idl.syntax.IdlParser.ConnectorDclContext;
import org.pleiad.idl.syntax.IdlParser.HomeDclContext;
import org.pleiad.idl.syntax.IdlParser.PortTypeDclContext;
import org.pleiad.idl.syntax.IdlParser.ScopedNameContext;

/** Reads components, homes, port types and connectors. */
final class ComponentReader {

    private final SourceReader source;
    private final ElementReader elements;
    private final ExportReader exports;

    ComponentReader(SourceReader source, ElementReader elements, ExportReader exports) {
        this.source = source;
        this.elements = elements;
        this.exports = exports;
    }

    Element component(ParserRuleContext whole, List<Annotation> annotations, ComponentDclContext context) {
        Head head = source.head(whole, annotations, context.identifier());
        var inheritance = context.componentInheritance();
        return inheritance == null
                ? new Element.Forward(head, ForwardKind.COMPONENT)
                : new Element.Component(
                        head,
                        name(inheritance.scopedName()),
                        source.names(inheritance.names()),
                        ports(context.componentExport()));
    }

    Element home(ParserRuleContext whole, List<Annotation> annotations, HomeDclContext context) {
        var contents = new ArrayList<Element>();
        for (var export : context.homeExport()) {
            var body = export.homeExportBody();
            if (body == null) {
                continue;
            }
            List<Annotation> own = elements.annotations(export.annotation());
            if (body.initializer() != null) {
                contents.add(exports.initializer(export, own, body.initializer()));
            } else if (body.exportBody() != null) {
                exports.export(export, own, body.exportBody(), contents);
            } else {
                contents.add(new Element.Initializer(
                        source.head(export, own, body.identifier()),
                        true,
                        exports.parameters(body.parameters()),
                        exports.raises(body.raisesClause())));
            }
        }
        return new Element.Home(
                source.head(whole, annotations, context.identifier()),
                name(context.base),
                source.names(context.names()),
                source.name(context.managed),
                name(context.key),
                List.copyOf(contents));
    }

    Element portType(ParserRuleContext whole, List<Annotation> annotations, PortTypeDclContext context) {
        Head head = source.head(whole, annotations, context.identifier());
        return ExportReader.hasBody(context)
                ? new Element.PortType(head, ports(context.componentExport()))
                : new Element.Forward(head, ForwardKind.PORT_TYPE);
    }

    Element connector(ParserRuleContext whole, List<Annotation> annotations, ConnectorDclContext context) {
        Head head = source.head(whole, annotations, context.identifier());
        return new Element.Connector(head, name(context.scopedName()), ports(context.componentExport()));
    }

    private Optional<Name> name(ScopedNameContext context) {
        return Optional.ofNullable(context).map(source::name);
    }

    private List<Element> ports(List<ComponentExportContext> contexts) {
        var ports = new ArrayList<Element>();
        for (var export : contexts) {
            var body = export.componentExportBody();
            if (body == null) {
                continue;
            }
            List<Annotation> own = elements.annotations(export.annotation());
            if (body.attributeDcl() != null) {
                exports.attribute(export, own, body.attributeDcl(), ports);
            } else {
                Head head = source.head(export, own, body.identifier());
                ports.add(new Element.Port(head, kind(body), name(body.scopedName())));
            }
        }
        return List.copyOf(ports);
    }

    private static PortKind kind(ComponentExportBodyContext body) {
        return switch (body.getStart().getText()) {
            case "provides" -> PortKind.PROVIDES;
            case "uses" -> ExportReader.hasWord(body, "multiple") ? PortKind.USES_MULTIPLE : PortKind.USES;
            case "emits" -> PortKind.EMITS;
            case "publishes" -> PortKind.PUBLISHES;
            case "consumes" -> PortKind.CONSUMES;
            case "port" -> PortKind.PORT;
            default -> PortKind.MIRROR_PORT;
        };
    }
}

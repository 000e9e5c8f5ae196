package org.pleiad.idl.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.syntax.Element.ForwardKind;
import org.pleiad.idl.syntax.IdlParser.AnnotationContext;
import org.pleiad.idl.syntax.IdlParser.BitfieldContext;
import org.pleiad.idl.syntax.IdlParser.DeclaratorContext;
import org.pleiad.idl.syntax.IdlParser.DefinitionBodyContext;
import org.pleiad.idl.syntax.IdlParser.DefinitionContext;
import org.pleiad.idl.syntax.IdlParser.EnumDclContext;
import org.pleiad.idl.syntax.IdlParser.IdentifierContext;
import org.pleiad.idl.syntax.IdlParser.MemberContext;
import org.pleiad.idl.syntax.IdlParser.ScopedNameContext;
import org.pleiad.idl.syntax.IdlParser.SpecificationContext;
import org.pleiad.idl.syntax.IdlParser.StructDefContext;
import org.pleiad.idl.syntax.IdlParser.TypeDclContext;
import org.pleiad.idl.syntax.IdlParser.UnionCaseContext;
import org.pleiad.idl.syntax.IdlParser.UnionDefContext;

/** Reads definitions: modules, types, constants. Bodies of interfaces and their kin go to {@link ExportReader}. */
@IdlRule(
        id = "template-module",
        area = IdlRule.Area.TEXT,
        refuses = "template modules, which have no mapping",
        section = "IDL 4.2, 7.4.12")
final class ElementReader {

    private final SourceReader source;
    private final ExpressionReader expressions;
    private final TypeReader types;
    private final ExportReader exports;
    private final ComponentReader components;

    ElementReader(SourceReader source) {
        this.source = source;
        this.expressions = new ExpressionReader(source);
        this.types = new TypeReader(source, expressions, this);
        this.exports = new ExportReader(source, types, this);
        this.components = new ComponentReader(source, this, exports);
    }

    List<Element> specification(SpecificationContext context) {
        return definitions(context.definition());
    }

    private List<Element> definitions(List<DefinitionContext> contexts) {
        var elements = new ArrayList<Element>();
        for (DefinitionContext context : contexts) {
            if (context.definitionBody() != null) {
                definition(context, elements);
            } else if (context.typeIdDcl() != null) {
                elements.add(typeId(context, context.typeIdDcl()));
            } else if (context.typePrefixDcl() != null) {
                elements.add(typePrefix(context, context.typePrefixDcl()));
            }
        }
        return List.copyOf(elements);
    }

    private void definition(DefinitionContext whole, List<Element> to) {
        DefinitionBodyContext body = whole.definitionBody();
        List<Annotation> annotations = annotations(whole.annotation());
        if (body.moduleDcl() != null) {
            var module = body.moduleDcl();
            Head head = source.head(whole, annotations, module.identifier());
            to.add(new Element.Module(head, definitions(module.definition())));
        } else if (body.interfaceDcl() != null) {
            to.add(exports.interfaceDcl(whole, annotations, body.interfaceDcl()));
        } else if (body.valueDcl() != null) {
            to.add(exports.value(whole, annotations, body.valueDcl()));
        } else if (body.typeDcl() != null) {
            type(whole, annotations, body.typeDcl(), to);
        } else if (body.constDcl() != null) {
            to.add(constant(whole, annotations, body.constDcl()));
        } else if (body.exceptDcl() != null) {
            to.add(exception(whole, annotations, body.exceptDcl()));
        } else if (body.componentDcl() != null) {
            to.add(components.component(whole, annotations, body.componentDcl()));
        } else if (body.annotationDcl() != null) {
            to.add(annotationDcl(whole, annotations, body.annotationDcl()));
        } else if (body.homeDcl() != null) {
            to.add(components.home(whole, annotations, body.homeDcl()));
        } else if (body.portTypeDcl() != null) {
            to.add(components.portType(whole, annotations, body.portTypeDcl()));
        } else if (body.connectorDcl() != null) {
            to.add(components.connector(whole, annotations, body.connectorDcl()));
        } else if (body.templateModuleDcl() != null || body.templateModuleInstance() != null) {
            source.diagnostics()
                    .error(
                            "template-module",
                            source.at(body.getStart()),
                            "template modules have no mapping for CORBA",
                            "write the module out for the types that it is used with");
        }
        // an import names nothing that Java code could be made of
    }

    // ---- shared with the reader of exports

    void type(ParserRuleContext whole, List<Annotation> annotations, TypeDclContext context, List<Element> to) {
        if (context.typedefDcl() != null) {
            typedef(whole, annotations, context.typedefDcl(), to);
        } else if (context.structDcl() != null) {
            to.add(
                    context.structDcl().structDef() != null
                            ? struct(whole, annotations, context.structDcl().structDef())
                            : new Element.Forward(
                                    source.head(
                                            whole,
                                            annotations,
                                            context.structDcl().identifier()),
                                    ForwardKind.STRUCT));
        } else if (context.unionDcl() != null) {
            to.add(
                    context.unionDcl().unionDef() != null
                            ? union(whole, annotations, context.unionDcl().unionDef())
                            : new Element.Forward(
                                    source.head(
                                            whole,
                                            annotations,
                                            context.unionDcl().identifier()),
                                    ForwardKind.UNION));
        } else if (context.enumDcl() != null) {
            to.add(enumeration(whole, annotations, context.enumDcl()));
        } else if (context.nativeDcl() != null) {
            to.add(new Element.Native(
                    source.head(whole, annotations, context.nativeDcl().identifier())));
        } else if (context.bitsetDcl() != null) {
            var bitset = context.bitsetDcl();
            to.add(new Element.Bitset(
                    source.head(whole, annotations, bitset.identifier()), base(bitset.scopedName()), fields(bitset)));
        } else if (context.bitmaskDcl() != null) {
            var bitmask = context.bitmaskDcl();
            to.add(new Element.Bitmask(
                    source.head(whole, annotations, bitmask.identifier()),
                    bitmask.bitValue().stream()
                            .map(flag -> source.head(flag, annotations(flag.annotation()), flag.identifier()))
                            .toList()));
        }
    }

    private void typedef(
            ParserRuleContext whole,
            List<Annotation> annotations,
            IdlParser.TypedefDclContext context,
            List<Element> to) {
        TypeSpec type = types.type(context.typeSpec());
        for (DeclaratorContext declarator : context.declarators().declarator()) {
            Head head = source.head(whole, join(annotations, declarator.annotation()), declarator.identifier());
            to.add(new Element.Alias(head, type, types.dimensions(declarator.arrayBound())));
        }
    }

    private List<Element.BitField> fields(IdlParser.BitsetDclContext bitset) {
        var fields = new ArrayList<Element.BitField>();
        for (BitfieldContext field : bitset.bitfield()) {
            Expression width = expressions.expression(field.constExp());
            Optional<TypeSpec> type = Optional.ofNullable(field.typeSpec()).map(types::type);
            List<Annotation> annotations = annotations(field.annotation());
            if (field.identifier().isEmpty()) {
                fields.add(new Element.BitField(Optional.empty(), width, type, annotations));
            }
            for (IdentifierContext name : field.identifier()) {
                fields.add(new Element.BitField(Optional.of(source.identifier(name)), width, type, annotations));
            }
        }
        return List.copyOf(fields);
    }

    Element struct(StructDefContext context, List<Annotation> annotations) {
        return struct(context, annotations, context);
    }

    private Element struct(ParserRuleContext whole, List<Annotation> annotations, StructDefContext context) {
        return new Element.Struct(
                source.head(whole, annotations, context.identifier()),
                base(context.scopedName()),
                members(context.member()));
    }

    Element union(UnionDefContext context, List<Annotation> annotations) {
        return union(context, annotations, context);
    }

    private Element union(ParserRuleContext whole, List<Annotation> annotations, UnionDefContext context) {
        return new Element.Union(
                source.head(whole, annotations, context.identifier()),
                types.type(context.typeSpec()),
                context.unionCase().stream().map(this::unionCase).toList());
    }

    private Element.Case unionCase(UnionCaseContext context) {
        var labels = new ArrayList<Element.Label>();
        for (var label : context.caseLabel()) {
            var place = new Identifier("default", false, source.at(label.getStart()));
            labels.add(new Element.Label(Optional.ofNullable(label.constExp()).map(expressions::expression), place));
        }
        DeclaratorContext declarator = context.declarator();
        List<Annotation> annotations = join(annotations(context.annotation()), declarator.annotation());
        return new Element.Case(
                List.copyOf(labels),
                new Element.Member(
                        source.head(context, annotations, declarator.identifier()),
                        types.type(context.typeSpec()),
                        types.dimensions(declarator.arrayBound())));
    }

    Element enumeration(EnumDclContext context, List<Annotation> annotations) {
        return enumeration(context, annotations, context);
    }

    private Element enumeration(ParserRuleContext whole, List<Annotation> annotations, EnumDclContext context) {
        return new Element.Enum(
                source.head(whole, annotations, context.identifier()),
                context.enumerator().stream()
                        .map(value -> source.head(value, annotations(value.annotation()), value.identifier()))
                        .toList());
    }

    Element constant(ParserRuleContext whole, List<Annotation> annotations, IdlParser.ConstDclContext context) {
        return new Element.Constant(
                source.head(whole, annotations, context.identifier()),
                types.type(context.typeSpec()),
                expressions.expression(context.constExp()));
    }

    Element exception(ParserRuleContext whole, List<Annotation> annotations, IdlParser.ExceptDclContext context) {
        return new Element.Exception(source.head(whole, annotations, context.identifier()), members(context.member()));
    }

    private List<Element.Member> members(List<MemberContext> contexts) {
        var members = new ArrayList<Element.Member>();
        for (MemberContext context : contexts) {
            if (context.typeSpec() == null) {
                continue;
            }
            TypeSpec type = types.type(context.typeSpec());
            List<Annotation> annotations = annotations(context.annotation());
            for (DeclaratorContext declarator : context.declarators().declarator()) {
                Head head = source.head(context, join(annotations, declarator.annotation()), declarator.identifier());
                members.add(new Element.Member(head, type, types.dimensions(declarator.arrayBound())));
            }
        }
        return List.copyOf(members);
    }

    Element typeId(ParserRuleContext whole, IdlParser.TypeIdDclContext context) {
        Name target = source.name(context.scopedName());
        Identifier last = target.parts().get(target.parts().size() - 1);
        return new Element.TypeId(
                source.head(whole, List.of(), last), target, SourceReader.unquoted(context.STRING_LITERAL()));
    }

    Element typePrefix(ParserRuleContext whole, IdlParser.TypePrefixDclContext context) {
        Name target = context.scopedName() != null
                ? source.name(context.scopedName())
                : new Name(true, List.of(), source.at(context.getStart()));
        var place = new Identifier("", false, target.location());
        return new Element.TypePrefix(
                source.head(whole, List.of(), place), target, SourceReader.unquoted(context.STRING_LITERAL()));
    }

    private Optional<Name> base(ScopedNameContext context) {
        return Optional.ofNullable(context).map(source::name);
    }

    List<Annotation> annotations(List<AnnotationContext> contexts) {
        return contexts.stream().map(this::annotation).toList();
    }

    private Annotation annotation(AnnotationContext context) {
        var arguments = new ArrayList<Annotation.Argument>();
        var written = context.annotationArguments();
        if (written != null && written.constExp() != null) {
            arguments.add(argument(Optional.empty(), written.constExp()));
        } else if (written != null) {
            written.annotationArgument()
                    .forEach(each -> arguments.add(
                            argument(Optional.of(source.identifier(each.identifier())), each.constExp())));
        }
        boolean absolute = context.annotationName().getStart().getText().equals("::");
        List<Identifier> parts = context.annotationName().identifier().stream()
                .map(source::identifier)
                .toList();
        SourceLocation place = source.at(context.annotationName());
        if (parts.isEmpty()) {
            // two annotations of the standard are called like keywords
            parts = List.of(new Identifier(context.annotationName().getText(), false, place));
        }
        return new Annotation(new Name(absolute, parts, place), arguments, source.at(context));
    }

    private Annotation.Argument argument(Optional<Identifier> name, IdlParser.ConstExpContext value) {
        return new Annotation.Argument(name, expressions.expression(value), value.getText());
    }

    private Element annotationDcl(
            ParserRuleContext whole, List<Annotation> annotations, IdlParser.AnnotationDclContext context) {
        var members = new ArrayList<Element.AnnotationMember>();
        var contents = new ArrayList<Element>();
        for (var member : context.annotationMember()) {
            if (member.typedefDcl() != null) {
                typedef(member, List.of(), member.typedefDcl(), contents);
            } else if (member.enumDcl() != null) {
                contents.add(enumeration(member, List.of(), member.enumDcl()));
            } else if (member.constDcl() != null) {
                contents.add(constant(member, List.of(), member.constDcl()));
            } else {
                members.add(new Element.AnnotationMember(
                        source.head(member, List.of(), member.identifier()),
                        types.type(member.typeSpec()),
                        Optional.ofNullable(member.constExp()).map(expressions::expression)));
            }
        }
        return new Element.AnnotationDefinition(
                source.head(whole, annotations, context.identifier()), List.copyOf(members), List.copyOf(contents));
    }

    List<Annotation> join(List<Annotation> shared, List<AnnotationContext> own) {
        if (own.isEmpty()) {
            return shared;
        }
        var all = new ArrayList<>(shared);
        all.addAll(annotations(own));
        return List.copyOf(all);
    }
}

package org.pleiad.ir.entry;

import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.pleiad.dynamic.shape.AttributeShape;
import org.pleiad.dynamic.shape.OperationShape;
import org.pleiad.dynamic.shape.ParameterShape;
import org.pleiad.dynamic.type.Constants;
import org.pleiad.dynamic.type.ModelTypes;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.AliasDef;
import org.pleiad.idl.model.Definition.Attribute;
import org.pleiad.idl.model.Definition.ConstDef;
import org.pleiad.idl.model.Definition.EnumDef;
import org.pleiad.idl.model.Definition.ExceptionDef;
import org.pleiad.idl.model.Definition.Initializer;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.ModuleDef;
import org.pleiad.idl.model.Definition.NativeDef;
import org.pleiad.idl.model.Definition.Operation;
import org.pleiad.idl.model.Definition.Parameter;
import org.pleiad.idl.model.Definition.Scope;
import org.pleiad.idl.model.Definition.StateMember;
import org.pleiad.idl.model.Definition.StructDef;
import org.pleiad.idl.model.Definition.UnionDef;
import org.pleiad.idl.model.Definition.ValueBoxDef;
import org.pleiad.idl.model.Definition.ValueDef;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.model.Specification;

/** Makes entries of a specification, in the order of the text. What CORBA's repository has no kind for is left out. */
final class ModelEntries {
    private final Catalogue catalogue;
    private final Specification specification;
    private final ModelTypes types;

    ModelEntries(Catalogue catalogue, Specification specification) {
        this.catalogue = catalogue;
        this.specification = specification;
        this.types = new ModelTypes(catalogue.orb(), specification);
    }

    void enter() {
        specification.contents().forEach(each -> enter(each, catalogue.root()));
    }

    private void enter(Definition definition, Entry container) {
        String id = definition.declaration().repositoryId();
        Entry known = catalogue.find(id).orElse(null);
        boolean reopened = known != null && definition instanceof ModuleDef;
        if (known != null && !reopened) {
            return;
        }
        Entry entry = reopened ? known : entry(definition, container, id);
        if (entry == null) {
            return;
        }
        if (!reopened) {
            catalogue.enter(entry);
        }
        if (definition instanceof Scope scope) {
            scope.contents().forEach(each -> enter(each, entry));
        }
        if (definition instanceof InterfaceDef face) {
            members(entry, face.attributes(), face.operations());
        } else if (definition instanceof ValueDef value) {
            value.state().forEach(each -> catalogue.enter(member(entry, each)));
            members(entry, value.attributes(), value.operations());
        }
    }

    /** {@code null} for forward declarations, components, bit sets and the like. */
    private Entry entry(Definition definition, Entry container, String id) {
        String name = definition.name().identifier();
        if (definition instanceof ModuleDef) {
            return new ModuleEntry(catalogue, container, id, name);
        }
        if (definition instanceof InterfaceDef face) {
            EntryKind kind = switch (face.kind()) {
                case ORDINARY -> EntryKind.INTERFACE;
                case ABSTRACT -> EntryKind.ABSTRACT_INTERFACE;
                case LOCAL -> EntryKind.LOCAL_INTERFACE;
            };
            return new InterfaceEntry(catalogue, kind, container, id, name, types.of(face), known(face.bases()));
        }
        if (definition instanceof ConstDef constant) {
            TypeCode type = types.of(constant.type());
            var value = Constants.any(catalogue.orb(), constant.value(), type);
            return new ConstantEntry(catalogue, container, id, name, type, value);
        }
        if (definition instanceof ValueDef value) {
            return new ValueEntry(catalogue, container, id, name, shape(value));
        }
        return type(definition, container, id, name);
    }

    private Entry type(Definition definition, Entry container, String id, String name) {
        if (definition instanceof StructDef || definition instanceof ExceptionDef) {
            EntryKind kind = definition instanceof StructDef ? EntryKind.STRUCT : EntryKind.EXCEPTION;
            return new TypeEntry.WithMembers(catalogue, kind, container, id, name, types.of(definition));
        }
        if (definition instanceof UnionDef) {
            return new UnionEntry(catalogue, container, id, name, types.of(definition));
        }
        if (definition instanceof EnumDef) {
            return new TypeEntry.Enumeration(catalogue, container, id, name, types.of(definition));
        }
        EntryKind kind = definition instanceof AliasDef
                ? EntryKind.ALIAS
                : definition instanceof NativeDef
                        ? EntryKind.NATIVE
                        : definition instanceof ValueBoxDef ? EntryKind.VALUE_BOX : null;
        return kind == null ? null : new TypeEntry(catalogue, kind, container, id, name, types.of(definition));
    }

    private String id(ScopedName name) {
        return specification.definition(name).declaration().repositoryId();
    }

    /** Those of the names that have entries. */
    private List<String> known(List<ScopedName> names) {
        return names.stream()
                .map(this::id)
                .filter(id -> catalogue.find(id).isPresent())
                .toList();
    }

    private void members(Entry container, List<Attribute> attributes, List<Operation> operations) {
        for (Attribute attribute : attributes) {
            var shape = new AttributeShape(
                    attribute.identifier(),
                    types.of(attribute.type()),
                    attribute.readonly(),
                    exceptions(attribute.getRaises()),
                    exceptions(attribute.setRaises()));
            catalogue.enter(new AttributeEntry(catalogue, container, inside(container, shape.name()), shape));
        }
        for (Operation operation : operations) {
            var shape = new OperationShape(
                    operation.identifier(),
                    types.of(operation.result()),
                    operation.oneway(),
                    parameters(operation.parameters()),
                    exceptions(operation.raises()),
                    operation.context());
            catalogue.enter(new OperationEntry(catalogue, container, inside(container, shape.name()), shape));
        }
    }

    private ValueMemberEntry member(Entry container, StateMember member) {
        String name = member.field().identifier();
        TypeCode type = types.of(member.field().type());
        return new ValueMemberEntry(catalogue, container, inside(container, name), name, type, member.isPublic());
    }

    /** The id that the OMG's format gives to what is inside: {@code IDL:A/B:1.0} has {@code IDL:A/B/name:1.0}. */
    private static String inside(Entry container, String name) {
        String id = container.id();
        int colon = id.lastIndexOf(':');
        return id.startsWith("IDL:") && colon > 3
                ? id.substring(0, colon) + "/" + name + id.substring(colon)
                : id + "/" + name;
    }

    private List<ParameterShape> parameters(List<Parameter> parameters) {
        var shapes = new ArrayList<ParameterShape>();
        for (Parameter each : parameters) {
            shapes.add(new ParameterShape(each.identifier(), types.of(each.type()), each.direction()));
        }
        return shapes;
    }

    private List<TypeCode> exceptions(List<ScopedName> names) {
        return names.stream().map(specification::definition).map(types::of).toList();
    }

    private ValueEntry.Shape shape(ValueDef value) {
        String base = "";
        var abstractBases = new ArrayList<ScopedName>();
        for (ScopedName name : value.bases()) {
            if (specification.definition(name) instanceof ValueDef other && !other.isAbstract()) {
                base = other.declaration().repositoryId();
            } else {
                abstractBases.add(name);
            }
        }
        ORB orb = catalogue.orb();
        var initializers = new ArrayList<OperationShape>();
        for (Initializer each : value.initializers()) {
            initializers.add(new OperationShape(
                    each.identifier(),
                    orb.get_primitive_tc(TCKind.tk_void),
                    false,
                    parameters(each.parameters()),
                    exceptions(each.raises()),
                    List.of()));
        }
        return new ValueEntry.Shape(
                types.of(value),
                value.isAbstract(),
                value.custom(),
                value.truncatable(),
                base,
                known(abstractBases),
                known(value.supports()),
                initializers);
    }
}

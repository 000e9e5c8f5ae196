package org.pleiad.dynamic.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.pleiad.dynamic.type.ModelTypes;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.Attribute;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.Definition.Operation;
import org.pleiad.idl.model.Definition.Scope;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.model.Specification;

/** Interfaces and types of compiled IDL. */
public final class ModelShapes implements Shapes {
    private final Specification specification;
    private final ModelTypes types;
    private final Map<String, Definition> byName = new LinkedHashMap<>();
    private final Map<ScopedName, InterfaceShape> made = new ConcurrentHashMap<>();

    /** Those of an accepted specification. */
    public ModelShapes(ORB orb, Specification specification) {
        this.specification = specification;
        this.types = new ModelTypes(orb, specification);
        specification.contents().forEach(this::enter);
    }

    private void enter(Definition definition) {
        Definition known = specification.definition(definition.name());
        byName.put(plain(definition.name()), known);
        byName.put(known.declaration().repositoryId(), known);
        if (definition instanceof Scope scope) {
            scope.contents().forEach(this::enter);
        }
    }

    private static String plain(ScopedName name) {
        return String.join("::", name.parts());
    }

    @Override
    public List<String> interfaceNames() {
        var names = new LinkedHashSet<String>();
        for (Definition definition : byName.values()) {
            if (definition instanceof InterfaceDef face && face.kind() != InterfaceKind.LOCAL) {
                names.add(plain(face.name()));
            }
        }
        return List.copyOf(names);
    }

    @Override
    public Optional<InterfaceShape> face(String nameOrId) {
        return byName.get(unrooted(nameOrId)) instanceof InterfaceDef face
                ? Optional.of(shape(face))
                : Optional.empty();
    }

    @Override
    public Optional<TypeCode> type(String nameOrId) {
        Definition definition = byName.get(unrooted(nameOrId));
        if (definition == null
                || definition instanceof Definition.ModuleDef
                || definition instanceof Definition.ConstDef) {
            return Optional.empty();
        }
        return Optional.of(types.of(definition));
    }

    @Override
    public Optional<String> name(String id) {
        return Optional.ofNullable(byName.get(id)).map(definition -> plain(definition.name()));
    }

    private static String unrooted(String name) {
        return name.startsWith("::") ? name.substring(2) : name;
    }

    private InterfaceShape shape(InterfaceDef face) {
        InterfaceShape known = made.get(face.name());
        if (known == null) {
            known = make(face);
            made.put(face.name(), known);
        }
        return known;
    }

    private InterfaceShape make(InterfaceDef face) {
        Set<String> bases = new LinkedHashSet<>();
        Map<String, OperationShape> operations = new LinkedHashMap<>();
        Map<String, AttributeShape> attributes = new LinkedHashMap<>();
        for (ScopedName name : face.bases()) {
            if (specification.definition(name) instanceof InterfaceDef base) {
                InterfaceShape inherited = shape(base);
                bases.add(inherited.id());
                bases.addAll(inherited.bases());
                operations.putAll(inherited.operations());
                attributes.putAll(inherited.attributes());
            }
        }
        for (Operation operation : face.operations()) {
            operations.put(operation.identifier(), shape(operation));
        }
        for (Attribute attribute : face.attributes()) {
            attributes.put(attribute.identifier(), shape(attribute));
        }
        return new InterfaceShape(
                face.declaration().repositoryId(), plain(face.name()), List.copyOf(bases), operations, attributes);
    }

    private OperationShape shape(Operation operation) {
        var parameters = new ArrayList<ParameterShape>();
        for (var parameter : operation.parameters()) {
            parameters.add(
                    new ParameterShape(parameter.identifier(), types.of(parameter.type()), parameter.direction()));
        }
        return new OperationShape(
                operation.identifier(),
                types.of(operation.result()),
                operation.oneway(),
                parameters,
                exceptions(operation.raises()),
                operation.context());
    }

    private AttributeShape shape(Attribute attribute) {
        return new AttributeShape(
                attribute.identifier(),
                types.of(attribute.type()),
                attribute.readonly(),
                exceptions(attribute.getRaises()),
                exceptions(attribute.setRaises()));
    }

    private List<TypeCode> exceptions(List<ScopedName> names) {
        return names.stream().map(specification::definition).map(types::of).toList();
    }
}

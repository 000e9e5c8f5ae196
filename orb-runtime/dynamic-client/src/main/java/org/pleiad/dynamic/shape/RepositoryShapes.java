package org.pleiad.dynamic.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.omg.CORBA.AttributeDescription;
import org.omg.CORBA.AttributeMode;
import org.omg.CORBA.Contained;
import org.omg.CORBA.DefinitionKind;
import org.omg.CORBA.ExceptionDefHelper;
import org.omg.CORBA.ExceptionDescription;
import org.omg.CORBA.ExtAttributeDescription;
import org.omg.CORBA.ExtInterfaceDef;
import org.omg.CORBA.ExtInterfaceDefHelper;
import org.omg.CORBA.IDLTypeHelper;
import org.omg.CORBA.InterfaceDef;
import org.omg.CORBA.InterfaceDefHelper;
import org.omg.CORBA.InterfaceDefPackage.FullInterfaceDescription;
import org.omg.CORBA.OperationDescription;
import org.omg.CORBA.OperationMode;
import org.omg.CORBA.ParameterDescription;
import org.omg.CORBA.ParameterMode;
import org.omg.CORBA.Repository;
import org.omg.CORBA.TypeCode;
import org.pleiad.idl.model.Definition.Direction;

/** Interfaces and types of an interface repository, ours or another ORB's; asked for each once. Thread-safe. */
public final class RepositoryShapes implements Shapes {
    private final Repository repository;
    private final Map<String, Optional<InterfaceShape>> faces = new ConcurrentHashMap<>();
    private final Map<String, Optional<TypeCode>> types = new ConcurrentHashMap<>();

    /** What a repository knows. */
    public RepositoryShapes(Repository repository) {
        this.repository = repository;
    }

    /** What the repository knows that holds the entry of an object's interface: the answer of {@code _get_interface}. */
    public static RepositoryShapes of(InterfaceDef face) {
        return new RepositoryShapes(face.containing_repository());
    }

    /** A repository cannot count its interfaces up cheaply: none. */
    @Override
    public List<String> interfaceNames() {
        return List.of();
    }

    @Override
    public Optional<InterfaceShape> face(String nameOrId) {
        Optional<InterfaceShape> known = faces.get(nameOrId);
        if (known == null) {
            known = find(nameOrId)
                    .filter(RepositoryShapes::isInterface)
                    .map(InterfaceDefHelper::unchecked_narrow)
                    .map(this::shape);
            faces.put(nameOrId, known);
        }
        return known;
    }

    private static boolean isInterface(Contained entry) {
        return switch (entry.def_kind().value()) {
            case DefinitionKind._dk_Interface,
                    DefinitionKind._dk_AbstractInterface,
                    DefinitionKind._dk_Component,
                    DefinitionKind._dk_Home -> true;
            default -> false;
        };
    }

    @Override
    public Optional<TypeCode> type(String nameOrId) {
        Optional<TypeCode> known = types.get(nameOrId);
        if (known == null) {
            known = find(nameOrId).flatMap(RepositoryShapes::typeOf);
            types.put(nameOrId, known);
        }
        return known;
    }

    private static Optional<TypeCode> typeOf(Contained entry) {
        return switch (entry.def_kind().value()) {
            case DefinitionKind._dk_Exception ->
                Optional.of(ExceptionDefHelper.unchecked_narrow(entry).type());
            case DefinitionKind._dk_Module,
                    DefinitionKind._dk_Constant,
                    DefinitionKind._dk_Attribute,
                    DefinitionKind._dk_Operation,
                    DefinitionKind._dk_ValueMember -> Optional.empty();
            default -> Optional.of(IDLTypeHelper.unchecked_narrow(entry).type());
        };
    }

    @Override
    public Optional<String> name(String id) {
        return find(id).map(entry -> unrooted(entry.absolute_name()));
    }

    private static String unrooted(String name) {
        return name.startsWith("::") ? name.substring(2) : name;
    }

    private Optional<Contained> find(String nameOrId) {
        boolean isId = nameOrId.matches("[A-Za-z]+:[^:].*");
        Contained found = isId
                ? repository.lookup_id(nameOrId)
                : repository.lookup(nameOrId.startsWith("::") ? nameOrId : "::" + nameOrId);
        return Optional.ofNullable(found);
    }

    /** Inherited members are asked for one base at a time: repositories differ in what a description includes. */
    private InterfaceShape shape(InterfaceDef entry) {
        FullInterfaceDescription description = entry.describe_interface();
        Set<String> bases = new LinkedHashSet<>();
        Map<String, OperationShape> operations = new LinkedHashMap<>();
        Map<String, AttributeShape> attributes = new LinkedHashMap<>();
        for (String id : description.base_interfaces) {
            face(id).ifPresent(base -> {
                bases.add(base.id());
                bases.addAll(base.bases());
                operations.putAll(base.operations());
                attributes.putAll(base.attributes());
            });
        }
        for (OperationDescription operation : description.operations) {
            operations.put(operation.name, shape(operation));
        }
        for (AttributeDescription attribute : description.attributes) {
            attributes.putIfAbsent(
                    attribute.name,
                    new AttributeShape(
                            attribute.name,
                            attribute.type,
                            attribute.mode == AttributeMode.ATTR_READONLY,
                            List.of(),
                            List.of()));
        }
        extended(entry).forEach(each -> attributes.put(each.name(), each));
        return new InterfaceShape(
                description.id, unrooted(entry.absolute_name()), List.copyOf(bases), operations, attributes);
    }

    /** Attributes that raise exceptions; a repository older than CORBA 3 knows of none. */
    private static List<AttributeShape> extended(InterfaceDef entry) {
        var attributes = new ArrayList<AttributeShape>();
        if (entry._is_a(ExtInterfaceDefHelper.id())) {
            ExtInterfaceDef extended = ExtInterfaceDefHelper.unchecked_narrow(entry);
            for (ExtAttributeDescription each : extended.describe_ext_interface().attributes) {
                attributes.add(new AttributeShape(
                        each.name,
                        each.type,
                        each.mode == AttributeMode.ATTR_READONLY,
                        types(each.get_exceptions),
                        types(each.put_exceptions)));
            }
        }
        return attributes;
    }

    private static OperationShape shape(OperationDescription operation) {
        var parameters = new ArrayList<ParameterShape>();
        for (ParameterDescription parameter : operation.parameters) {
            parameters.add(new ParameterShape(parameter.name, parameter.type, direction(parameter.mode)));
        }
        return new OperationShape(
                operation.name,
                operation.result,
                operation.mode == OperationMode.OP_ONEWAY,
                parameters,
                types(operation.exceptions),
                List.of(operation.contexts));
    }

    private static Direction direction(ParameterMode mode) {
        return switch (mode.value()) {
            case ParameterMode._PARAM_OUT -> Direction.OUT;
            case ParameterMode._PARAM_INOUT -> Direction.INOUT;
            default -> Direction.IN;
        };
    }

    private static List<TypeCode> types(ExceptionDescription[] exceptions) {
        var types = new ArrayList<TypeCode>();
        for (ExceptionDescription exception : exceptions) {
            types.add(exception.type);
        }
        return types;
    }
}

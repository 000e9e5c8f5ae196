package org.pleiad.idl.component;

import java.util.List;
import java.util.stream.Stream;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.ComponentDef;
import org.pleiad.idl.model.Definition.ConnectorDef;
import org.pleiad.idl.model.Definition.HomeDef;
import org.pleiad.idl.model.Definition.ModuleDef;
import org.pleiad.idl.model.Definition.PortTypeDef;
import org.pleiad.idl.model.Definition.ValueDef;
import org.pleiad.idl.model.Specification;

/** Replaces everything of the component model by what it is equivalent to. Holds no state. */
public final class EquivalentInterfaces {

    private EquivalentInterfaces() {}

    /** Whether there is anything to replace. */
    public static boolean needed(Specification specification) {
        return needed(specification.contents());
    }

    private static boolean needed(List<Definition> contents) {
        return contents.stream()
                .anyMatch(each -> each instanceof ModuleDef module ? needed(module.contents()) : isReplaced(each));
    }

    private static boolean isReplaced(Definition definition) {
        return definition instanceof ComponentDef
                || definition instanceof ConnectorDef
                || definition instanceof HomeDef
                || definition instanceof PortTypeDef
                || (definition instanceof ValueDef value && value.event());
    }

    /** Whether the specification has the module {@code Components}, which the equivalents refer to. */
    public static boolean hasLibrary(Specification specification) {
        return specification.find(Library.COMPONENT).isPresent();
    }

    /**
     * The same specification without components, homes, connectors, port types and event types. Unless {@link
     * #hasLibrary}, names in it lead nowhere.
     */
    public static Specification of(Specification specification) {
        return needed(specification)
                ? new Specification(replaced(specification.contents(), specification)).referringTo(specification)
                : specification;
    }

    private static List<Definition> replaced(List<Definition> contents, Specification specification) {
        return contents.stream().flatMap(each -> replaced(each, specification)).toList();
    }

    private static Stream<Definition> replaced(Definition definition, Specification specification) {
        if (definition instanceof ModuleDef module) {
            return Stream.of(new ModuleDef(module.declaration(), replaced(module.contents(), specification)));
        } else if (definition instanceof PortTypeDef) {
            return Stream.empty();
        }
        return isReplaced(definition) ? equivalents(definition, specification).stream() : Stream.of(definition);
    }

    /** What one definition is equivalent to: that of the same name, and those beside it. */
    public static List<Definition> equivalents(Definition definition, Specification specification) {
        if (definition instanceof ComponentDef component) {
            return List.of(new ComponentInterface(specification).of(component));
        } else if (definition instanceof ConnectorDef connector) {
            return List.of(new ComponentInterface(specification).of(connector));
        } else if (definition instanceof HomeDef home) {
            return new HomeInterfaces(home).all();
        } else if (definition instanceof ValueDef value && value.event()) {
            return new EventTypes(specification).all(value);
        }
        return List.of();
    }
}

package org.pleiad.idl.messaging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.Definition.ModuleDef;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.model.Specification;

/**
 * A specification with the handlers that its interfaces imply, each behind its interface. Immutable.
 *
 * @param specification the extended one
 * @param handlers from the name of an interface to that of its handler; local and abstract interfaces have none
 */
public record ImpliedIdl(Specification specification, Map<ScopedName, ScopedName> handlers) {

    public ImpliedIdl {
        handlers = Map.copyOf(handlers);
    }

    /** A specification as it is, without handlers. */
    public static ImpliedIdl none(Specification specification) {
        return new ImpliedIdl(specification, Map.of());
    }

    /** Adds the handlers. */
    public static ImpliedIdl of(Specification specification) {
        Map<ScopedName, ScopedName> handlers = new HashMap<>();
        name(specification.contents(), specification, handlers);
        var extended = new Specification(extended(specification.contents(), handlers))
                .referringTo(specification)
                .referringTo(MessagingLibrary.specification());
        return new ImpliedIdl(extended, handlers);
    }

    private static void name(
            List<Definition> contents, Specification specification, Map<ScopedName, ScopedName> handlers) {
        for (Definition definition : contents) {
            if (definition instanceof ModuleDef module) {
                name(module.contents(), specification, handlers);
            } else if (definition instanceof InterfaceDef face && hasHandler(face)) {
                handlers.put(face.name(), freeName(face.name(), specification));
            }
        }
    }

    private static boolean hasHandler(InterfaceDef face) {
        boolean ofMessaging = face.name().equals(MessagingLibrary.REPLY_HANDLER);
        return face.kind() == InterfaceKind.ORDINARY && !ofMessaging;
    }

    /** {@code AMI_} before the name, again until nothing else is called so. */
    private static ScopedName freeName(ScopedName face, Specification specification) {
        String prefix = "AMI_";
        ScopedName name;
        do {
            name = face.scope().child(prefix + face.identifier() + "Handler");
            prefix += "AMI_";
        } while (specification.find(name).isPresent());
        return name;
    }

    private static List<Definition> extended(List<Definition> contents, Map<ScopedName, ScopedName> handlers) {
        var result = new ArrayList<Definition>();
        for (Definition definition : contents) {
            if (definition instanceof ModuleDef module) {
                result.add(new ModuleDef(module.declaration(), extended(module.contents(), handlers)));
            } else {
                result.add(definition);
                if (definition instanceof InterfaceDef face && handlers.containsKey(face.name())) {
                    result.add(ReplyHandler.of(face, handlers.get(face.name()), bases(face, handlers)));
                }
            }
        }
        return List.copyOf(result);
    }

    private static List<ScopedName> bases(InterfaceDef face, Map<ScopedName, ScopedName> handlers) {
        List<ScopedName> bases = face.bases().stream()
                .filter(handlers::containsKey)
                .map(handlers::get)
                .toList();
        return bases.isEmpty() ? List.of(MessagingLibrary.REPLY_HANDLER) : bases;
    }
}

package org.pleiad.cli.repository;

import java.util.Map;
import org.omg.CORBA.Contained;
import org.omg.CORBA.DefinitionKind;
import org.omg.CORBA.Repository;

/** Finds entries as users name them, and names their kinds. */
final class Lookup {
    private static final Map<Integer, String> KINDS = Map.ofEntries(
            Map.entry(DefinitionKind._dk_Attribute, "attribute"),
            Map.entry(DefinitionKind._dk_Constant, "const"),
            Map.entry(DefinitionKind._dk_Exception, "exception"),
            Map.entry(DefinitionKind._dk_Interface, "interface"),
            Map.entry(DefinitionKind._dk_AbstractInterface, "abstract interface"),
            Map.entry(DefinitionKind._dk_LocalInterface, "local interface"),
            Map.entry(DefinitionKind._dk_Module, "module"),
            Map.entry(DefinitionKind._dk_Operation, "operation"),
            Map.entry(DefinitionKind._dk_Alias, "typedef"),
            Map.entry(DefinitionKind._dk_Struct, "struct"),
            Map.entry(DefinitionKind._dk_Union, "union"),
            Map.entry(DefinitionKind._dk_Enum, "enum"),
            Map.entry(DefinitionKind._dk_Value, "valuetype"),
            Map.entry(DefinitionKind._dk_ValueBox, "valuetype"),
            Map.entry(DefinitionKind._dk_ValueMember, "member"),
            Map.entry(DefinitionKind._dk_Native, "native"));

    private Lookup() {}

    /** By {@code Module::Name} or repository id; {@code null} if there is none. */
    static Contained find(Repository repository, String name) {
        return name.matches("[A-Za-z]+:[^:].*") ? repository.lookup_id(name) : repository.lookup(name);
    }

    static String kind(DefinitionKind kind) {
        return KINDS.getOrDefault(kind.value(), "entry");
    }

    static boolean isContainer(DefinitionKind kind) {
        return switch (kind.value()) {
            case DefinitionKind._dk_Module,
                    DefinitionKind._dk_Interface,
                    DefinitionKind._dk_AbstractInterface,
                    DefinitionKind._dk_LocalInterface,
                    DefinitionKind._dk_Value,
                    DefinitionKind._dk_Struct,
                    DefinitionKind._dk_Union,
                    DefinitionKind._dk_Exception -> true;
            default -> false;
        };
    }
}

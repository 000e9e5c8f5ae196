package org.pleiad.ir.print;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omg.CORBA.AttributeDef;
import org.omg.CORBA.AttributeDefHelper;
import org.omg.CORBA.AttributeMode;
import org.omg.CORBA.Contained;
import org.omg.CORBA.ContainerHelper;
import org.omg.CORBA.DefinitionKind;
import org.omg.CORBA.ExceptionDef;
import org.omg.CORBA.ExceptionDescription;
import org.omg.CORBA.ExtAttributeDef;
import org.omg.CORBA.ExtAttributeDefHelper;
import org.omg.CORBA.InterfaceDefHelper;
import org.omg.CORBA.OperationDef;
import org.omg.CORBA.OperationDefHelper;
import org.omg.CORBA.OperationMode;
import org.omg.CORBA.ParameterMode;

/** Interfaces, operations and attributes as IDL. */
final class InterfaceText {
    private InterfaceText() {}

    /** Up to the brace. */
    static String head(Contained entry) {
        String kind = switch (entry.def_kind().value()) {
            case DefinitionKind._dk_AbstractInterface -> "abstract interface ";
            case DefinitionKind._dk_LocalInterface -> "local interface ";
            default -> "interface ";
        };
        var face = InterfaceDefHelper.unchecked_narrow(entry);
        return kind
                + entry.name()
                + list(" : ", Stream.of(face.base_interfaces()).map(Contained::absolute_name), "");
    }

    /** {@code before}, the words with commas, {@code after}; nothing if there are no words. */
    static String list(String before, Stream<String> words, String after) {
        List<String> all = words.toList();
        return all.isEmpty() ? "" : before + String.join(", ", all) + after;
    }

    /** The operations and attributes declared in an entry. */
    static String members(Contained entry, TypeWords words) {
        return Stream.of(ContainerHelper.unchecked_narrow(entry).contents(DefinitionKind.dk_all, true))
                .filter(each -> each.def_kind() == DefinitionKind.dk_Attribute
                        || each.def_kind() == DefinitionKind.dk_Operation)
                .map(each -> member(each, words))
                .collect(Collectors.joining());
    }

    static String member(Contained entry, TypeWords words) {
        return entry.def_kind() == DefinitionKind.dk_Attribute
                ? attribute(AttributeDefHelper.unchecked_narrow(entry), words)
                : operation(OperationDefHelper.unchecked_narrow(entry), words);
    }

    private static String operation(OperationDef operation, TypeWords words) {
        return (operation.mode() == OperationMode.OP_ONEWAY ? "oneway " : "")
                + words.of(operation.result())
                + " "
                + operation.name()
                + "("
                + Stream.of(operation.params())
                        .map(each -> direction(each.mode) + words.declared(each.type, each.name))
                        .collect(Collectors.joining(", "))
                + ")"
                + list(" raises (", Stream.of(operation.exceptions()).map(ExceptionDef::absolute_name), ")")
                + list(" context (", Stream.of(operation.contexts()).map(each -> '"' + each + '"'), ")")
                + ";\n";
    }

    private static String direction(ParameterMode mode) {
        return switch (mode.value()) {
            case ParameterMode._PARAM_OUT -> "out ";
            case ParameterMode._PARAM_INOUT -> "inout ";
            default -> "in ";
        };
    }

    private static String attribute(AttributeDef attribute, TypeWords words) {
        boolean readonly = attribute.mode() == AttributeMode.ATTR_READONLY;
        return (readonly ? "readonly " : "")
                + "attribute "
                + words.declared(attribute.type(), attribute.name())
                + exceptions(attribute, readonly, words)
                + ";\n";
    }

    private static String exceptions(AttributeDef attribute, boolean readonly, TypeWords words) {
        if (!attribute._is_a(ExtAttributeDefHelper.id())) {
            return "";
        }
        ExtAttributeDef extended = ExtAttributeDefHelper.unchecked_narrow(attribute);
        return list(readonly ? " raises (" : " getraises (", names(extended.get_exceptions(), words), ")")
                + list(" setraises (", names(extended.set_exceptions(), words), ")");
    }

    private static Stream<String> names(ExceptionDescription[] exceptions, TypeWords words) {
        return Stream.of(exceptions).map(each -> words.of(each.type));
    }
}

package org.pleiad.ir.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omg.CORBA.AliasDefHelper;
import org.omg.CORBA.ConstantDef;
import org.omg.CORBA.ConstantDefHelper;
import org.omg.CORBA.Contained;
import org.omg.CORBA.ContainedHelper;
import org.omg.CORBA.Container;
import org.omg.CORBA.ContainerHelper;
import org.omg.CORBA.DefinitionKind;
import org.omg.CORBA.ExceptionDefHelper;
import org.omg.CORBA.IDLTypeHelper;
import org.omg.CORBA.ModuleDefHelper;
import org.omg.CORBA.TypeCode;
import org.pleiad.dynamic.type.TypeShape;

/**
 * Prints an entry as IDL that compiles to the same: in its modules, with the prefix and the ids that differ from the usual
 * ones, and with forward declarations where they are needed. Asks the repository many small questions. For one thread.
 */
public final class IdlPrinter {
    private static final int MOST_LEVELS = 50;

    /** For one thread. */
    public IdlPrinter() {}

    /** The entry as IDL; ends in a line feed. */
    public String print(Contained entry) {
        var words = new TypeWords(entry.containing_repository());
        String text = definition(entry, words, 0);
        Contained inner = entry;
        for (int level = 0; level < MOST_LEVELS; level++) {
            Container outer = inner.defined_in();
            if (outer.def_kind() != DefinitionKind.dk_Module) {
                break;
            }
            inner = ModuleDefHelper.unchecked_narrow(outer);
            text = "module " + inner.name() + " {\n" + indented(text) + "};\n";
        }
        String prefix = Ids.prefix(entry.id(), entry.absolute_name());
        return (text.contains("CORBA::") ? "#include <orb.idl>\n" : "")
                + (prefix.isEmpty() ? "" : "#pragma prefix \"" + prefix + "\"\n\n")
                + text;
    }

    private static String indented(String text) {
        return text.lines()
                .map(line -> line.isEmpty() || line.startsWith("#") ? line : "    " + line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String definition(Contained entry, TypeWords words, int level) {
        if (level > MOST_LEVELS) {
            throw new IllegalArgumentException("entries nested more than " + MOST_LEVELS + " deep");
        }
        String name = entry.name();
        return switch (entry.def_kind().value()) {
            case DefinitionKind._dk_Module ->
                "module " + name + " {\n" + indented(contents(entry, words, level)) + "};\n";
            case DefinitionKind._dk_Interface,
                    DefinitionKind._dk_AbstractInterface,
                    DefinitionKind._dk_LocalInterface ->
                InterfaceText.head(entry) + " {\n"
                        + indented(contents(entry, words, level) + InterfaceText.members(entry, words)) + "};\n";
            case DefinitionKind._dk_Value ->
                ValueText.head(entry) + " {\n"
                        + indented(contents(entry, words, level) + ValueText.members(entry, words)) + "};\n";
            case DefinitionKind._dk_Constant -> constant(ConstantDefHelper.unchecked_narrow(entry), words);
            case DefinitionKind._dk_Exception ->
                "exception " + name + " {\n"
                        + fields(ExceptionDefHelper.unchecked_narrow(entry).type(), words) + "};\n";
            case DefinitionKind._dk_Struct -> "struct " + name + " {\n" + fields(type(entry), words) + "};\n";
            case DefinitionKind._dk_Union -> UnionText.of(name, type(entry), words);
            case DefinitionKind._dk_Enum ->
                "enum " + name + " { " + String.join(", ", TypeShape.memberNames(type(entry))) + " };\n";
            case DefinitionKind._dk_Alias ->
                "typedef "
                        + words.declared(
                                AliasDefHelper.unchecked_narrow(entry)
                                        .original_type_def()
                                        .type(),
                                name)
                        + ";\n";
            case DefinitionKind._dk_ValueBox ->
                "valuetype " + name + " " + words.of(TypeShape.content(type(entry))) + ";\n";
            case DefinitionKind._dk_Native -> "native " + name + ";\n";
            case DefinitionKind._dk_Operation, DefinitionKind._dk_Attribute -> InterfaceText.member(entry, words);
            default -> "// " + name + " is of a kind that is not printed\n";
        };
    }

    private static TypeCode type(Contained entry) {
        return IDLTypeHelper.unchecked_narrow(entry).type();
    }

    private static String constant(ConstantDef constant, TypeWords words) {
        String type = words.of(constant.type());
        String scope = type.contains("::") ? type.substring(0, type.lastIndexOf("::") + 2) : "";
        return "const " + (type.startsWith("fixed") ? "fixed" : type) + " " + constant.name() + " = "
                + ConstantWords.of(constant.value(), scope) + ";\n";
    }

    private static String fields(TypeCode type, TypeWords words) {
        return TypeShape.members(type).stream()
                .map(each -> "    " + words.declared(each.type(), each.name()) + ";\n")
                .collect(Collectors.joining());
    }

    /** What is declared inside, with forward declarations of what is used before it is defined. */
    private String contents(Contained entry, TypeWords words, int level) {
        Contained[] children = Stream.of(ContainerHelper.unchecked_narrow(entry).contents(DefinitionKind.dk_all, true))
                .filter(each -> !isMember(each.def_kind()))
                .map(ContainedHelper::unchecked_narrow)
                .toArray(Contained[]::new);
        List<String> texts = new ArrayList<>();
        var forward = new StringBuilder();
        for (Contained child : children) {
            String used = child.absolute_name();
            boolean before = texts.stream().anyMatch(each -> each.contains(used));
            if (before) {
                forward.append(forward(child));
            }
            texts.add(definition(child, words, level + 1) + Ids.pragma(child, entry));
        }
        return forward + (forward.isEmpty() ? "" : "\n") + String.join("\n", texts);
    }

    private static boolean isMember(DefinitionKind kind) {
        return kind == DefinitionKind.dk_Operation
                || kind == DefinitionKind.dk_Attribute
                || kind == DefinitionKind.dk_ValueMember;
    }

    private static String forward(Contained entry) {
        return switch (entry.def_kind().value()) {
            case DefinitionKind._dk_Interface -> "interface " + entry.name() + ";\n";
            case DefinitionKind._dk_AbstractInterface -> "abstract interface " + entry.name() + ";\n";
            case DefinitionKind._dk_LocalInterface -> "local interface " + entry.name() + ";\n";
            case DefinitionKind._dk_Value -> ValueText.forward(entry);
            case DefinitionKind._dk_Struct -> "struct " + entry.name() + ";\n";
            case DefinitionKind._dk_Union -> "union " + entry.name() + ";\n";
            default -> "";
        };
    }
}

package org.pleiad.dynamic;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omg.CORBA.TypeCode;
import org.pleiad.dynamic.shape.AttributeShape;
import org.pleiad.dynamic.shape.InterfaceShape;
import org.pleiad.dynamic.shape.OperationShape;
import org.pleiad.dynamic.type.TypeShape;
import org.pleiad.dynamic.type.TypeText;

/** Interfaces as IDL, for people. */
public final class Signatures {
    private static final Function<TypeCode, String> NAMES = TypeShape::name;

    private Signatures() {}

    /** The parameters of an operation, in parentheses. */
    static String of(OperationShape operation) {
        return operation.parameters().stream()
                .map(each -> each.direction().name().toLowerCase(Locale.ROOT) + " " + TypeText.of(each.type(), NAMES)
                        + " " + each.name())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** A whole operation, without a semicolon. */
    public static String line(OperationShape operation) {
        return (operation.oneway() ? "oneway " : "")
                + TypeText.of(operation.result(), NAMES)
                + " "
                + operation.name()
                + of(operation)
                + raises("raises", operation.exceptions())
                + (operation.contexts().isEmpty()
                        ? ""
                        : operation.contexts().stream()
                                .map(name -> '"' + name + '"')
                                .collect(Collectors.joining(", ", " context (", ")")));
    }

    /** A whole attribute, without a semicolon. */
    public static String line(AttributeShape attribute) {
        return (attribute.readonly() ? "readonly " : "")
                + "attribute "
                + TypeText.of(attribute.type(), NAMES)
                + " "
                + attribute.name()
                + raises(attribute.readonly() ? "raises" : "getraises", attribute.getExceptions())
                + raises("setraises", attribute.setExceptions());
    }

    private static String raises(String word, List<TypeCode> exceptions) {
        return exceptions.isEmpty()
                ? ""
                : exceptions.stream().map(NAMES).collect(Collectors.joining(", ", " " + word + " (", ")"));
    }

    /** A whole interface with all that it inherits, over several lines. */
    public static String text(InterfaceShape face) {
        var text = new StringBuilder("// " + face.id() + "\ninterface " + face.name() + " {\n");
        face.attributes()
                .values()
                .forEach(each -> text.append("    ").append(line(each)).append(";\n"));
        face.operations()
                .values()
                .forEach(each -> text.append("    ").append(line(each)).append(";\n"));
        return text.append("};\n").toString();
    }
}

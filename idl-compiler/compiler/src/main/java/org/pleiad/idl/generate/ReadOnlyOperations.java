package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.expr.Expression;
import java.util.ArrayList;
import java.util.List;
import org.pleiad.idl.model.Definition.Attribute;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceMember;
import org.pleiad.idl.model.Definition.Operation;
import org.pleiad.idl.model.ReadOnly;

/**
 * The method {@code readOnly} of an interface's helper, where operations are declared {@code @read_only}: what a host of
 * replicas finds them by. Nothing else of the generated code knows of it, and any ORB can use that code.
 */
final class ReadOnlyOperations {

    private ReadOnlyOperations() {}

    /** Adds the method, if the interface itself declares any such operation. */
    static void addTo(ClassOrInterfaceDeclaration helper, InterfaceDef face) {
        List<Expression> entries = new ArrayList<>();
        for (InterfaceMember member : face.members()) {
            if (member instanceof Operation operation) {
                ReadOnly.reading(operation.annotations())
                        .ifPresent(reading -> entries.add(Ast.text(operation.identifier() + " " + reading)));
            } else if (member instanceof Attribute attribute) {
                ReadOnly.reading(attribute.annotations())
                        .ifPresent(reading -> entries.add(Ast.text("_get_" + attribute.identifier() + " " + reading)));
            }
        }
        if (!entries.isEmpty()) {
            Classes.method(helper, Ast.arrayOf(Ast.string()), "readOnly", Keyword.PUBLIC, Keyword.STATIC)
                    .setBody(Ast.block(Ast.returning(Ast.arrayWith(Ast.string(), entries))));
        }
    }
}

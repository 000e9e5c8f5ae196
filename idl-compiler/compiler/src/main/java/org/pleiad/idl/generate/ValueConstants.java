package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.ConstDef;
import org.pleiad.idl.model.Definition.ValueDef;

/** Constants declared in a value type: fields of its class or interface, as with interfaces. */
final class ValueConstants {

    private final Generation generation;

    ValueConstants(Generation generation) {
        this.generation = generation;
    }

    /** Adds a field for each. */
    void declare(ClassOrInterfaceDeclaration type, ValueDef value) {
        Keyword[] modifiers =
                type.isInterface() ? new Keyword[0] : new Keyword[] {Keyword.PUBLIC, Keyword.STATIC, Keyword.FINAL};
        for (Definition inner : value.contents()) {
            if (inner instanceof ConstDef constant) {
                var location = constant.declaration().location();
                var field = Classes.field(
                        type,
                        generation.mapping().javaType(constant.type(), location),
                        JavaNames.member(constant.name().identifier()),
                        generation.literals().of(constant.value(), constant.type()),
                        modifiers);
                Comments.describe(field, constant.declaration().documentation());
            }
        }
    }
}

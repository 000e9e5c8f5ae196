package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.type.Type;
import org.pleiad.idl.model.Definition.ValueBoxDef;

/**
 * The class of a box of a Java primitive, whose content is the field {@code value}. What is an object in Java stands for
 * its box itself, and then there is no class. Mapping 1.3, section 1.17.
 */
final class BoxGenerator {

    private final Generation generation;

    BoxGenerator(Generation generation) {
        this.generation = generation;
    }

    /** Generates the class if the content is a primitive. */
    void generate(ValueBoxDef box) {
        if (generation.mapping().basic(box.type()).isEmpty()) {
            return;
        }
        JavaName name = generation.name(box);
        ClassOrInterfaceDeclaration type = Classes.publicClass(name);
        type.addImplementedType(Ast.portable("ValueBase"));
        Classes.serialVersion(type);
        Type content =
                generation.mapping().javaType(box.type(), box.declaration().location());
        Classes.field(type, content, "value", null, Keyword.PUBLIC);
        var constructor = Classes.constructor(type, Keyword.PUBLIC);
        constructor.addParameter(Classes.parameter(content.clone(), "initial"));
        constructor.setBody(Ast.block(Ast.assign(Ast.name("value"), Ast.name("initial"))));
        var ids = Classes.method(type, Ast.arrayOf(Ast.string()), "_truncatable_ids", Keyword.PUBLIC);
        Classes.override(ids);
        ids.setBody(Ast.block(Ast.returning(Ast.arrayWith(
                Ast.string(),
                java.util.List.of(Ast.staticCall(generation.mapping().helper(box.name()), "id"))))));
        generation.add(name, "Boxed value type", type, box);
    }
}

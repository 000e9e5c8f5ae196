package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import java.util.List;
import org.pleiad.idl.model.Definition.Field;
import org.pleiad.idl.model.Definition.StructDef;

/** The class of a struct. Mapping 1.3, section 1.9. */
final class StructGenerator {

    private final Generation generation;
    private final FieldDeclarations fields;

    StructGenerator(Generation generation) {
        this.generation = generation;
        this.fields = new FieldDeclarations(generation.mapping());
    }

    /** Generates the class: public fields, a constructor without and one with all of them. */
    void generate(StructDef struct) {
        JavaName name = generation.name(struct);
        ClassOrInterfaceDeclaration type = Classes.publicClass(name, Keyword.FINAL);
        type.addImplementedType(Ast.portable("IDLEntity"));
        Classes.serialVersion(type);
        List<Field> all = generation.mapping().fields(struct);
        fields.declare(type, all);
        Classes.constructor(type, Keyword.PUBLIC);
        if (!all.isEmpty() && fields.fitOneConstructor(all, 0)) {
            ConstructorDeclaration constructor = Classes.constructor(type, Keyword.PUBLIC);
            Body body = fields.assignAll(constructor, all);
            constructor.setBody(body.block());
        }
        generation.add(name, "Struct", type, struct);
    }
}

package org.pleiad.idl.generate;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import org.pleiad.idl.model.Definition.ConstDef;

/** The interface of a constant outside an interface, with the one field {@code value}. Mapping 1.3, section 1.5. */
final class ConstantGenerator {

    private final Generation generation;

    ConstantGenerator(Generation generation) {
        this.generation = generation;
    }

    /** Generates the interface. */
    void generate(ConstDef constant) {
        JavaName name = generation.name(constant);
        ClassOrInterfaceDeclaration type = Classes.publicInterface(name);
        Classes.field(
                type,
                generation
                        .mapping()
                        .javaType(constant.type(), constant.declaration().location()),
                "value",
                generation.literals().of(constant.value(), constant.type()));
        generation.add(name, "Constant", type, constant);
    }
}

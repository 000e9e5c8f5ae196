package org.pleiad.idl.generate;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import java.util.LinkedHashSet;
import java.util.List;
import org.pleiad.idl.model.Definition.Initializer;
import org.pleiad.idl.model.Definition.ValueDef;
import org.pleiad.idl.model.IdlType.NamedType;

/** The interface {@code FooValueFactory}, with a method for each {@code factory} of the type. Mapping 1.3, 1.17. */
final class ValueFactoryGenerator {

    private final Generation generation;

    ValueFactoryGenerator(Generation generation) {
        this.generation = generation;
    }

    /** Generates the interface; nothing if the type declares no factory. */
    void generate(ValueDef value) {
        if (value.initializers().isEmpty()) {
            return;
        }
        JavaName name = generation.name(value).with("ValueFactory");
        ClassOrInterfaceDeclaration type = Classes.publicInterface(name);
        type.addExtendedType(Ast.portable("ValueFactory"));
        for (Call call : calls(value)) {
            MethodDeclaration method = generation.signatures().declare(type, call);
            method.removeBody();
            Comments.describe(method, call.documentation());
        }
        generation.add(name, "Factory", type, value);
    }

    /** The factories as calls that return the value. */
    static List<Call> calls(ValueDef value) {
        return value.initializers().stream()
                .map(initializer -> call(value, initializer))
                .toList();
    }

    private static Call call(ValueDef value, Initializer initializer) {
        return new Call(
                initializer.identifier(),
                JavaNames.member(initializer.identifier()),
                new NamedType(value.name()),
                initializer.parameters(),
                List.copyOf(new LinkedHashSet<>(initializer.raises())),
                false,
                List.of(),
                initializer.documentation(),
                initializer.location());
    }
}

package org.pleiad.idl.generate;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import java.util.LinkedHashSet;
import org.pleiad.idl.model.Definition.ValueDef;
import org.pleiad.idl.model.ScopedName;

/** The interface of an abstract value type. Mapping 1.3, section 1.17. */
final class AbstractValueGenerator {

    private final Generation generation;

    AbstractValueGenerator(Generation generation) {
        this.generation = generation;
    }

    /** Generates the interface. */
    void generate(ValueDef value) {
        JavaName name = generation.name(value);
        ClassOrInterfaceDeclaration type = Classes.publicInterface(name);
        var parents = new LinkedHashSet<String>();
        parents.add("org.omg.CORBA.portable.ValueBase");
        for (ScopedName base : value.bases()) {
            parents.add(generation.mapping().name(base).qualified());
        }
        for (ScopedName supported : value.supports()) {
            parents.add(generation.mapping().operations(supported).qualified());
        }
        parents.forEach(parent -> type.addExtendedType(Ast.type(parent)));
        new ValueConstants(generation).declare(type, value);
        for (Call call : Call.of(value.members())) {
            MethodDeclaration method = generation.signatures().declare(type, call);
            method.removeBody();
            Comments.describe(method, call.documentation());
        }
        generation.add(name, "Abstract value type", type, value);
    }
}

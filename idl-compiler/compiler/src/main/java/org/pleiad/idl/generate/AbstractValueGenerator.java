package org.pleiad.idl.generate;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.LinkedHashSet;
import org.pleiad.idl.model.Definition.ValueDef;
import org.pleiad.idl.model.ScopedName;

/** The interface and the helper of an abstract value type. Mapping 1.3, section 1.17. */
final class AbstractValueGenerator {

    private final Generation generation;

    AbstractValueGenerator(Generation generation) {
        this.generation = generation;
    }

    /** Generates both. */
    void generate(ValueDef value) {
        type(value);
        helper(value);
    }

    private void type(ValueDef value) {
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
        for (Call call : Call.of(value.members())) {
            MethodDeclaration method = generation.signatures().declare(type, call);
            method.removeBody();
            Comments.describe(method, call.documentation());
        }
        generation.add(name, "Abstract value type", type, value);
    }

    private void helper(ValueDef value) {
        ClassOrInterfaceType type = Ast.type(generation.name(value));
        Body read = HelperGenerator.body();
        Expression in = Ast.enclosed(Ast.cast(Ast.type("org.omg.CORBA_2_3.portable.InputStream"), Ast.name("in")));
        read.add(Ast.returning(Ast.cast(type.clone(), Ast.call(in, "read_value", Ast.call("id")))));
        Body write = HelperGenerator.body();
        Expression out = Ast.enclosed(Ast.cast(Ast.type("org.omg.CORBA_2_3.portable.OutputStream"), Ast.name("out")));
        write.add(Ast.statement(Ast.call(out, "write_value", Ast.name("value"), Ast.call("id"))));
        new HelperGenerator(generation).generate(value, type, read, write);
    }
}

package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import org.pleiad.idl.model.Definition;

/** The holder of a type, through which out and inout parameters travel. Mapping 1.3, section 1.4.1. */
final class HolderGenerator {

    private final Generation generation;

    HolderGenerator(Generation generation) {
        this.generation = generation;
    }

    /**
     * Generates the class.
     *
     * @param value the Java type that is held
     */
    void generate(Definition definition, Type value) {
        JavaName name = generation.name(definition).with("Holder");
        ClassOrInterfaceType helper = generation.mapping().helper(definition.name());
        ClassOrInterfaceDeclaration type = Classes.publicClass(name, Keyword.FINAL);
        type.addImplementedType(Ast.portable("Streamable"));
        Classes.field(type, value, "value", null, Keyword.PUBLIC);
        Classes.constructor(type, Keyword.PUBLIC);
        var constructor = Classes.constructor(type, Keyword.PUBLIC);
        constructor.addParameter(Classes.parameter(value.clone(), "initial"));
        constructor.setBody(Ast.block(Ast.assign(Ast.name("value"), Ast.name("initial"))));

        var read = Classes.method(type, Ast.voidType(), "_read", Keyword.PUBLIC);
        Classes.override(read);
        read.addParameter(Classes.parameter(Ast.portable("InputStream"), "in"));
        read.setBody(Ast.block(Ast.assign(Ast.name("value"), Ast.staticCall(helper, "read", Ast.name("in")))));

        var write = Classes.method(type, Ast.voidType(), "_write", Keyword.PUBLIC);
        Classes.override(write);
        write.addParameter(Classes.parameter(Ast.portable("OutputStream"), "out"));
        write.setBody(
                Ast.block(Ast.statement(Ast.staticCall(helper.clone(), "write", Ast.name("out"), Ast.name("value")))));

        var typeCode = Classes.method(type, Ast.corba("TypeCode"), "_type", Keyword.PUBLIC);
        Classes.override(typeCode);
        typeCode.setBody(Ast.block(Ast.returning(Ast.staticCall(helper.clone(), "type"))));
        generation.add(name, "Holder", type, definition);
    }
}

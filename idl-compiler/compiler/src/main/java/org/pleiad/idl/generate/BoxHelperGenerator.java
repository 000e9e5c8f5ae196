package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.Type;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.Definition.ValueBoxDef;

/**
 * The helper of a boxed value type: static methods as every helper has, and an instance that streams ask for the
 * content. Mapping 1.3, section 1.17.
 */
final class BoxHelperGenerator {

    private static final String INSTANCE = "INSTANCE";

    private final Generation generation;
    private final HelperGenerator helpers;

    BoxHelperGenerator(Generation generation) {
        this.generation = generation;
        this.helpers = new HelperGenerator(generation);
    }

    /** Generates the helper. */
    void generate(ValueBoxDef box) {
        JavaName name = generation.name(box).with("Helper");
        Type value = generation.mapping().boxType(box);
        ClassOrInterfaceDeclaration type = Classes.publicClass(name, Keyword.FINAL);
        type.addImplementedType(Ast.portable("BoxedValueHelper"));
        Classes.field(
                type,
                Ast.type(name),
                INSTANCE,
                Ast.construct(Ast.type(name)),
                Keyword.PRIVATE,
                Keyword.STATIC,
                Keyword.FINAL);
        HelperGenerator.typeField(type);
        Classes.constructor(type, Keyword.PUBLIC);
        // through streams, since only this helper knows how to read and write the content
        helpers.insertMethod(type, value).setBody(HelperGenerator.insertByStream());
        helpers.extractMethod(type, value).setBody(HelperGenerator.extractByStream(box));
        helpers.addTypeAndId(type, box);
        Expression in = ValueStreams.input("in");
        helpers.readMethod(
                type,
                value,
                Ast.block(Ast.returning(Ast.cast(value.clone(), Ast.call(in, "read_value", Ast.name(INSTANCE))))));
        Expression out = ValueStreams.output("out");
        helpers.writeMethod(
                type,
                value,
                Ast.block(Ast.statement(Ast.call(
                        out,
                        "write_value",
                        Ast.cast(Ast.type("java.io.Serializable"), Ast.name("value")),
                        Ast.name(INSTANCE)))));
        readContent(type, box);
        writeContent(type, box, value);
        var id = Classes.method(type, Ast.string(), "get_id", Keyword.PUBLIC);
        Classes.override(id);
        id.setBody(Ast.block(Ast.returning(Ast.call("id"))));
        generation.add(name, "Helper", type, box);
    }

    private void readContent(ClassOrInterfaceDeclaration type, ValueBoxDef box) {
        SourceLocation location = box.declaration().location();
        var method = Classes.method(type, Ast.type("java.io.Serializable"), "read_value", Keyword.PUBLIC);
        Classes.override(method);
        method.addParameter(Classes.parameter(Ast.portable("InputStream"), "in"));
        Body body = HelperGenerator.body();
        Expression content = generation.marshalling().read(body, box.type(), "in", "result", location);
        boolean primitive = generation.mapping().basic(box.type()).isPresent();
        body.add(Ast.returning(
                primitive
                        ? Ast.construct(Ast.type(generation.name(box)), content)
                        : Ast.cast(Ast.type("java.io.Serializable"), content)));
        method.setBody(body.block());
    }

    private void writeContent(ClassOrInterfaceDeclaration type, ValueBoxDef box, Type value) {
        var method = Classes.method(type, Ast.voidType(), "write_value", Keyword.PUBLIC);
        Classes.override(method);
        method.addParameter(Classes.parameter(Ast.portable("OutputStream"), "out"));
        method.addParameter(Classes.parameter(Ast.type("java.io.Serializable"), "value"));
        Body body = HelperGenerator.body();
        Expression fits =
                Ast.enclosed(Ast.instanceOf(Ast.name("value"), value.clone().asReferenceType()));
        body.add(Ast.when(
                Ast.not(fits),
                Ast.throwing(Ast.construct(
                        Ast.corba("MARSHAL"),
                        Ast.text("the value does not fit a "
                                + String.join("::", box.name().parts()))))));
        String content = body.declare(value.clone(), "content", Ast.cast(value.clone(), Ast.name("value")));
        boolean primitive = generation.mapping().basic(box.type()).isPresent();
        Expression inside = primitive ? Ast.field(Ast.name(content), "value") : Ast.name(content);
        generation
                .marshalling()
                .write(body, box.type(), "out", inside, box.declaration().location());
        method.setBody(body.block());
    }
}

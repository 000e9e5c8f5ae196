package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.type.Type;
import java.util.List;
import java.util.Set;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.AliasDef;
import org.pleiad.idl.model.Definition.EnumDef;
import org.pleiad.idl.model.Definition.ExceptionDef;
import org.pleiad.idl.model.Definition.Field;
import org.pleiad.idl.model.Definition.StructDef;

/**
 * The helper of a type: its repository id, its type code, and its way into and out of streams and Anys. Mapping 1.3,
 * section 1.4.4. The bodies of {@code read} and {@code write} are made here for data types; those of unions and
 * interfaces come from their own generators.
 */
final class HelperGenerator {

    private final Generation generation;

    HelperGenerator(Generation generation) {
        this.generation = generation;
    }

    /** Generates the helper of a struct. */
    void generate(StructDef struct) {
        Type value = valueType(struct);
        generate(
                struct,
                value,
                readFields(value, generation.mapping().fields(struct), null),
                writeFields(generation.mapping().fields(struct), null));
    }

    /** Generates the helper of an exception, whose repository id goes before its fields. */
    void generate(ExceptionDef exception) {
        Type value = valueType(exception);
        generate(
                exception,
                value,
                readFields(value, exception.fields(), Ast.call(Ast.name("in"), "read_string")),
                writeFields(exception.fields(), Ast.call(Ast.name("out"), "write_string", Ast.call("id"))));
    }

    /** Generates the helper of an enum. */
    void generate(EnumDef enumeration) {
        Body read = body();
        String ordinal = read.declare(Ast.intType(), "ordinal", Ast.call(Ast.name("in"), "read_ulong"));
        var below = Ast.binary(Ast.name(ordinal), BinaryExpr.Operator.LESS, Ast.number(0));
        var above = Ast.binary(
                Ast.name(ordinal),
                BinaryExpr.Operator.GREATER_EQUALS,
                Ast.number(enumeration.enumerators().size()));
        read.add(Ast.when(
                Ast.binary(below, BinaryExpr.Operator.OR, above),
                Ast.throwing(Ast.systemException(
                        "MARSHAL",
                        Ast.binary(
                                Ast.text(
                                        "no enumerator of " + enumeration.name().identifier() + " has the value "),
                                BinaryExpr.Operator.PLUS,
                                Ast.name(ordinal)),
                        "0",
                        "MAYBE"))));
        read.add(Ast.returning(Ast.staticCall(Ast.type(generation.name(enumeration)), "from_int", Ast.name(ordinal))));
        Body write = body();
        write.add(Ast.statement(Ast.call(Ast.name("out"), "write_ulong", Ast.call(Ast.name("value"), "value"))));
        generate(enumeration, valueType(enumeration), read, write);
    }

    /** Generates the helper of an alias. */
    void generate(AliasDef alias) {
        var location = alias.declaration().location();
        Body read = body();
        Expression result = generation.marshalling().read(read, alias.type(), "in", "result", location);
        read.add(Ast.returning(result));
        Body write = body();
        generation.marshalling().write(write, alias.type(), "out", Ast.name("value"), location);
        generate(alias, generation.mapping().javaType(alias.type(), location), read, write);
    }

    /** Generates the helper of a data type with given bodies. */
    void generate(Definition definition, Type value, Body read, Body write) {
        JavaName name = generation.name(definition).with("Helper");
        ClassOrInterfaceDeclaration type = begin(name);
        MethodDeclaration insert = insertMethod(type, value);
        insert.setBody(insertByStream());
        MethodDeclaration extract = extractMethod(type, value);
        extract.setBody(extractByStream(definition));
        addTypeAndId(type, definition);
        readMethod(type, value, read.block());
        writeMethod(type, value, write.block());
        generation.add(name, "Helper", type, definition);
    }

    /** The class with its constructor, which nobody is to call. */
    ClassOrInterfaceDeclaration begin(JavaName name) {
        ClassOrInterfaceDeclaration type = Classes.publicClass(name, Keyword.ABSTRACT);
        typeField(type);
        Classes.constructor(type, Keyword.PRIVATE);
        return type;
    }

    /** Declares where {@code type()} keeps the type code. */
    static void typeField(ClassOrInterfaceDeclaration type) {
        // volatile: type codes are immutable, and making one twice does no harm
        Classes.field(type, Ast.corba("TypeCode"), "type", null, Keyword.PRIVATE, Keyword.STATIC, Keyword.VOLATILE);
    }

    /** Adds {@code type()} and {@code id()}. */
    void addTypeAndId(ClassOrInterfaceDeclaration type, Definition definition) {
        var typeMethod = Classes.method(type, Ast.corba("TypeCode"), "type", Keyword.PUBLIC, Keyword.STATIC);
        Body body = new Body(Set.of("type", TypeCodes.ORB));
        String known = body.declare(Ast.corba("TypeCode"), "known", Ast.name("type"));
        Body make = body.nested();
        make.declareAs(Ast.corba("ORB"), TypeCodes.ORB, Ast.staticCall(Ast.corba("ORB"), "init"));
        Expression made = generation.typeCodes().of(make, definition);
        make.add(Ast.assign(Ast.name(known), made));
        make.add(Ast.assign(Ast.name("type"), Ast.name(known)));
        body.add(new IfStmt(Ast.isNull(Ast.name(known)), make.block(), null));
        body.add(Ast.returning(Ast.name(known)));
        typeMethod.setBody(body.block());

        Classes.method(type, Ast.string(), "id", Keyword.PUBLIC, Keyword.STATIC)
                .setBody(Ast.block(
                        Ast.returning(Ast.text(definition.declaration().repositoryId()))));
    }

    MethodDeclaration insertMethod(ClassOrInterfaceDeclaration type, Type value) {
        var insert = Classes.method(type, Ast.voidType(), "insert", Keyword.PUBLIC, Keyword.STATIC);
        insert.addParameter(Classes.parameter(Ast.corba("Any"), "any"));
        insert.addParameter(Classes.parameter(value.clone(), "value"));
        return insert;
    }

    MethodDeclaration extractMethod(ClassOrInterfaceDeclaration type, Type value) {
        var extract = Classes.method(type, value.clone(), "extract", Keyword.PUBLIC, Keyword.STATIC);
        extract.addParameter(Classes.parameter(Ast.corba("Any"), "any"));
        return extract;
    }

    void readMethod(ClassOrInterfaceDeclaration type, Type value, BlockStmt body) {
        var read = Classes.method(type, value.clone(), "read", Keyword.PUBLIC, Keyword.STATIC);
        read.addParameter(Classes.parameter(Ast.portable("InputStream"), "in"));
        read.setBody(body);
    }

    void writeMethod(ClassOrInterfaceDeclaration type, Type value, BlockStmt body) {
        var write = Classes.method(type, Ast.voidType(), "write", Keyword.PUBLIC, Keyword.STATIC);
        write.addParameter(Classes.parameter(Ast.portable("OutputStream"), "out"));
        write.addParameter(Classes.parameter(value.clone(), "value"));
        write.setBody(body);
    }

    /** An empty body of {@code read} or {@code write}. */
    static Body body() {
        return new Body(Set.of("in", "out", "value", "type"));
    }

    static BlockStmt insertByStream() {
        Body body = new Body(Set.of("any", "value", "type"));
        String out =
                body.declare(Ast.portable("OutputStream"), "out", Ast.call(Ast.name("any"), "create_output_stream"));
        body.add(Ast.statement(Ast.call(Ast.name("any"), "type", Ast.call("type"))));
        body.add(Ast.statement(Ast.call("write", Ast.name(out), Ast.name("value"))));
        body.add(Ast.statement(Ast.call(
                Ast.name("any"), "read_value", Ast.call(Ast.name(out), "create_input_stream"), Ast.call("type"))));
        return body.block();
    }

    static BlockStmt extractByStream(Definition definition) {
        Expression same = Ast.call(Ast.call(Ast.name("any"), "type"), "equivalent", Ast.call("type"));
        Expression message = Ast.text(
                "the Any does not hold a " + String.join("::", definition.name().parts()));
        return Ast.block(
                Ast.when(Ast.not(same), Ast.throwing(Ast.construct(Ast.corba("BAD_OPERATION"), message))),
                Ast.returning(Ast.call("read", Ast.call(Ast.name("any"), "create_input_stream"))));
    }

    private Body readFields(Type value, List<Field> fields, Expression first) {
        Body body = new Body(Set.of("in", "type"));
        if (first != null) {
            body.add(Ast.statement(first));
        }
        String result =
                body.declare(value, "result", Ast.construct(value.clone().asClassOrInterfaceType()));
        for (Field field : fields) {
            String name = JavaNames.member(field.identifier());
            Expression read = generation.marshalling().read(body, field.type(), "in", name, field.location());
            body.add(Ast.assign(Ast.field(Ast.name(result), name), read));
        }
        body.add(Ast.returning(Ast.name(result)));
        return body;
    }

    private Body writeFields(List<Field> fields, Expression first) {
        Body body = body();
        if (first != null) {
            body.add(Ast.statement(first));
        }
        for (Field field : fields) {
            Expression value = Ast.field(Ast.name("value"), JavaNames.member(field.identifier()));
            generation.marshalling().write(body, field.type(), "out", value, field.location());
        }
        return body;
    }

    private Type valueType(Definition definition) {
        return Ast.type(generation.name(definition));
    }
}

package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayList;
import java.util.List;
import org.pleiad.idl.model.Definition.ValueDef;

/**
 * The helper of a value type. Streams read and write the value with its type; an Any keeps the very object. Each {@code
 * factory} becomes a static method that asks the factory registered with an ORB. Mapping 1.3, section 1.17.
 */
final class ValueHelperGenerator {

    private final Generation generation;
    private final HelperGenerator helpers;

    ValueHelperGenerator(Generation generation) {
        this.generation = generation;
        this.helpers = new HelperGenerator(generation);
    }

    /** Generates the helper. */
    void generate(ValueDef value) {
        JavaName name = generation.name(value);
        ClassOrInterfaceType type = Ast.type(name);
        ClassOrInterfaceDeclaration helper = helpers.begin(name.with("Helper"));
        insert(helpers.insertMethod(helper, type));
        extract(helpers.extractMethod(helper, type), value);
        helpers.addTypeAndId(helper, value);
        Expression in = ValueStreams.input("in");
        helpers.readMethod(
                helper,
                type,
                Ast.block(Ast.returning(Ast.cast(type.clone(), Ast.call(in, "read_value", Ast.call("id"))))));
        Expression out = ValueStreams.output("out");
        helpers.writeMethod(
                helper,
                type,
                Ast.block(Ast.statement(Ast.call(out, "write_value", Ast.name("value"), Ast.call("id")))));
        ValueFactoryGenerator.calls(value).forEach(call -> create(helper, value, call));
        generation.add(name.with("Helper"), "Helper", helper, value);
    }

    private static void insert(MethodDeclaration insert) {
        insert.setBody(Ast.block(
                Ast.statement(Ast.call(Ast.name("any"), "insert_Value", Ast.name("value"), Ast.call("type")))));
    }

    private void extract(MethodDeclaration extract, ValueDef value) {
        ClassOrInterfaceType type = Ast.type(generation.name(value));
        Body body = new Body(List.of("any", "type"));
        String found =
                body.declare(Ast.type("java.io.Serializable"), "value", Ast.call(Ast.name("any"), "extract_Value"));
        Expression fits = Ast.enclosed(Ast.binary(
                Ast.isNull(Ast.name(found)), BinaryExpr.Operator.OR, Ast.instanceOf(Ast.name(found), type.clone())));
        body.add(Ast.when(
                Ast.not(fits),
                Ast.throwing(Ast.construct(
                        Ast.corba("BAD_OPERATION"),
                        Ast.text("the Any does not hold a "
                                + String.join("::", value.name().parts()))))));
        body.add(Ast.returning(Ast.cast(type, Ast.name(found))));
        extract.setBody(body.block());
    }

    private void create(ClassOrInterfaceDeclaration helper, ValueDef value, Call call) {
        JavaName factory = generation.name(value).with("ValueFactory");
        MethodDeclaration method = generation.signatures().declare(helper, call, Keyword.PUBLIC, Keyword.STATIC);
        var names = new ArrayList<>(Signatures.parameterNames(call));
        names.add("type");
        Body body = new Body(names);
        String orb = body.fresh("orb");
        method.getParameters().add(0, Classes.parameter(Ast.corba("ORB"), orb));
        Expression lookup = Ast.call(
                Ast.enclosed(Ast.cast(Ast.type("org.omg.CORBA_2_3.ORB"), Ast.name(orb))),
                "lookup_value_factory",
                Ast.call("id"));
        String found = body.declare(Ast.portable("ValueFactory"), "factory", lookup);
        // minor code 1 of BAD_PARAM: failure to look up a value factory
        body.add(Ast.when(
                Ast.not(Ast.enclosed(Ast.instanceOf(Ast.name(found), Ast.type(factory)))),
                Ast.throwing(Ast.systemException(
                        "BAD_PARAM",
                        Ast.text("no " + factory.simpleName() + " is registered with the ORB"),
                        "0x4f4d0001",
                        "NO"))));
        Expression cast = Ast.enclosed(Ast.cast(Ast.type(factory), Ast.name(found)));
        body.add(Ast.returning(Ast.call(cast, call.javaName(), Signatures.arguments(call))));
        method.setBody(body.block());
        Comments.describe(method, call.documentation());
    }
}

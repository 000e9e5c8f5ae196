package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayList;
import java.util.List;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceKind;

/**
 * The helper of an interface: narrowing besides what every helper does. Local interfaces never leave the process, so
 * their helpers refuse streams. Mapping 1.3, sections 1.4.4 and 1.13.
 */
final class InterfaceHelperGenerator {

    private final Generation generation;
    private final HelperGenerator helpers;

    InterfaceHelperGenerator(Generation generation) {
        this.generation = generation;
        this.helpers = new HelperGenerator(generation);
    }

    /** Generates the helper. */
    void generate(InterfaceDef face) {
        JavaName name = generation.name(face);
        ClassOrInterfaceDeclaration type = helpers.begin(name.with("Helper"));
        ClassOrInterfaceType value = Ast.type(name);
        MethodDeclaration insert = helpers.insertMethod(type, value);
        MethodDeclaration extract = helpers.extractMethod(type, value);
        helpers.addTypeAndId(type, face);
        switch (face.kind()) {
            case ORDINARY -> ordinary(type, face, value, insert, extract);
            case ABSTRACT -> abstractInterface(type, face, value, insert, extract);
            case LOCAL -> local(type, value, insert, extract);
        }
        narrow(type, face, "narrow", face.kind() != InterfaceKind.LOCAL);
        narrow(type, face, "unchecked_narrow", false);
        ReadOnlyOperations.addTo(type, face);
        generation.add(name.with("Helper"), "Helper", type, face);
    }

    private void ordinary(
            ClassOrInterfaceDeclaration type,
            InterfaceDef face,
            ClassOrInterfaceType value,
            MethodDeclaration insert,
            MethodDeclaration extract) {
        insertObject(insert);
        extract.setBody(Ast.block(Ast.returning(Ast.call("narrow", Ast.call(Ast.name("any"), "extract_Object")))));
        helpers.readMethod(
                type,
                value,
                Ast.block(Ast.returning(Ast.call(
                        "unchecked_narrow",
                        Ast.call(
                                Ast.name("in"),
                                "read_Object",
                                Ast.classOf(Ast.type(generation.name(face).stub())))))));
        helpers.writeMethod(
                type, value, Ast.block(Ast.statement(Ast.call(Ast.name("out"), "write_Object", Ast.name("value")))));
    }

    private static void insertObject(MethodDeclaration insert) {
        insert.setBody(Ast.block(
                Ast.statement(Ast.call(Ast.name("any"), "insert_Object", Ast.name("value"), Ast.call("type")))));
    }

    private void local(
            ClassOrInterfaceDeclaration type,
            ClassOrInterfaceType value,
            MethodDeclaration insert,
            MethodDeclaration extract) {
        insertObject(insert);
        extract.setBody(Ast.block(Ast.returning(Ast.call("narrow", Ast.call(Ast.name("any"), "extract_Object")))));
        // minor code 4 of MARSHAL: an attempt to marshal a local object
        helpers.readMethod(type, value, Ast.block(refuseLocal()));
        helpers.writeMethod(type, value, Ast.block(refuseLocal()));
    }

    static Statement refuseLocal() {
        return Ast.throwing(Ast.systemException(
                "MARSHAL", Ast.text("a local or native object cannot be sent or received"), "0x4f4d0004", "NO"));
    }

    private void abstractInterface(
            ClassOrInterfaceDeclaration type,
            InterfaceDef face,
            ClassOrInterfaceType value,
            MethodDeclaration insert,
            MethodDeclaration extract) {
        insert.setBody(Ast.block(Ast.when(
                        Ast.instanceOf(Ast.name("value"), Ast.corba("Object")),
                        Ast.statement(Ast.call(
                                Ast.name("any"), "insert_Object", Ast.cast(Ast.corba("Object"), Ast.name("value")))))
                .setElseStmt(Ast.block(Ast.statement(Ast.call(Ast.name("any"), "insert_Value", Ast.name("value")))))));
        extract.setBody(Ast.block(Ast.returning(Ast.call("read", Ast.call(Ast.name("any"), "create_input_stream")))));
        helpers.readMethod(
                type,
                value,
                Ast.block(Ast.returning(Ast.call(
                        "unchecked_narrow",
                        Ast.call(
                                Ast.enclosed(
                                        Ast.cast(Ast.type("org.omg.CORBA_2_3.portable.InputStream"), Ast.name("in"))),
                                "read_abstract_interface",
                                Ast.classOf(Ast.type(generation.name(face).stub())))))));
        helpers.writeMethod(
                type,
                value,
                Ast.block(Ast.statement(Ast.call(
                        Ast.enclosed(Ast.cast(Ast.type("org.omg.CORBA_2_3.portable.OutputStream"), Ast.name("out"))),
                        "write_abstract_interface",
                        Ast.name("value")))));
    }

    /** @param checked whether an object of unknown type is asked what it is, which may be a remote call */
    private void narrow(ClassOrInterfaceDeclaration type, InterfaceDef face, String method, boolean checked) {
        JavaName name = generation.name(face);
        boolean isAbstract = face.kind() == InterfaceKind.ABSTRACT;
        ClassOrInterfaceType from = isAbstract ? Ast.type("java.lang.Object") : Ast.corba("Object");
        var narrow = Classes.method(type, Ast.type(name), method, Keyword.PUBLIC, Keyword.STATIC);
        narrow.addParameter(Classes.parameter(from, "object"));

        List<Statement> body = new ArrayList<>();
        Expression alreadyTyped = Ast.binary(
                Ast.isNull(Ast.name("object")),
                BinaryExpr.Operator.OR,
                Ast.instanceOf(Ast.name("object"), Ast.type(name)));
        body.add(Ast.when(alreadyTyped, Ast.returning(Ast.cast(Ast.type(name), Ast.name("object")))));
        if (face.kind() == InterfaceKind.LOCAL) {
            body.add(refuse(face));
        } else {
            if (checked || isAbstract) {
                body.add(Ast.when(isOther(isAbstract, checked), refuse(face)));
            }
            body.addAll(wrap(name));
        }
        narrow.setBody(Ast.block(body.toArray(Statement[]::new)));
    }

    private static Expression isOther(boolean isAbstract, boolean checked) {
        Expression reference = Ast.name("object");
        Expression asks = Ast.not(Ast.call(
                isAbstract ? Ast.enclosed(Ast.cast(Ast.corba("Object"), reference)) : reference,
                "_is_a",
                Ast.call("id")));
        if (!isAbstract) {
            return asks;
        }
        Expression isValue = Ast.not(Ast.enclosed(Ast.instanceOf(Ast.name("object"), Ast.corba("Object"))));
        return checked ? Ast.binary(isValue, BinaryExpr.Operator.OR, asks) : isValue;
    }

    private static Statement refuse(InterfaceDef face) {
        return Ast.throwing(Ast.construct(
                Ast.corba("BAD_PARAM"),
                Ast.text("the object is not a " + String.join("::", face.name().parts()))));
    }

    /** Makes a stub that shares the delegate of the object. */
    private static List<Statement> wrap(JavaName name) {
        Body body = new Body(List.of("object", "type"));
        String stub = body.declare(Ast.type(name.stub()), "stub", Ast.construct(Ast.type(name.stub())));
        Expression delegate =
                Ast.call(Ast.enclosed(Ast.cast(Ast.portable("ObjectImpl"), Ast.name("object"))), "_get_delegate");
        body.add(Ast.statement(Ast.call(Ast.name(stub), "_set_delegate", delegate)));
        body.add(Ast.returning(Ast.name(stub)));
        return List.copyOf(body.block().getStatements());
    }
}

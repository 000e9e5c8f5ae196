package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceKind;

/**
 * Ties: a skeleton, or a local object, that hands every call to an object which need not extend anything. Mapping 1.3,
 * sections 1.20 and 1.22.
 */
final class TieGenerator {

    private static final String DELEGATE = "_impl";
    private static final String POA = "_poa";

    private final Generation generation;

    TieGenerator(Generation generation) {
        this.generation = generation;
    }

    /** Generates {@code FooPOATie}, or {@code FooLocalTie} for a local interface. */
    void generate(InterfaceDef face) {
        boolean local = face.kind() == InterfaceKind.LOCAL;
        JavaName base = generation.name(face);
        JavaName name = base.with(local ? "LocalTie" : "POATie");
        ClassOrInterfaceType operations = Ast.type(base.with("Operations"));
        ClassOrInterfaceDeclaration type = Classes.publicClass(name);
        type.addExtendedType(Ast.type(local ? base.localBase() : base.with("POA")));
        boolean serializable = local || PoaGenerator.inheritsAbstract(face, generation.specification());
        if (serializable) {
            Classes.serialVersion(type);
        }
        var delegate = Classes.field(type, operations, DELEGATE, null, Keyword.PRIVATE);
        if (serializable) {
            Classes.suppress(delegate, "serial");
        }
        if (!local) {
            Classes.field(type, Ast.type("org.omg.PortableServer.POA"), POA, null, Keyword.PRIVATE);
        }
        constructor(type, operations, false);
        if (!local) {
            constructor(type, operations, true);
            defaultPoa(type);
        }
        accessors(type, operations);
        for (Call call : Call.understoodBy(face, generation.specification())) {
            MethodDeclaration method = generation.signatures().declare(type, call, Keyword.PUBLIC);
            Classes.override(method);
            Expression forwarded = Ast.call(Ast.name(DELEGATE), call.javaName(), Signatures.arguments(call));
            method.setBody(Ast.block(call.returns() ? Ast.returning(forwarded) : Ast.statement(forwarded)));
        }
        generation.add(name, "Tie", type, face);
    }

    private static void constructor(ClassOrInterfaceDeclaration type, ClassOrInterfaceType operations, boolean poa) {
        var constructor = Classes.constructor(type, Keyword.PUBLIC);
        constructor.addParameter(Classes.parameter(operations.clone(), "delegate"));
        var body = Ast.block(Ast.assign(Ast.name(DELEGATE), Ast.name("delegate")));
        if (poa) {
            constructor.addParameter(Classes.parameter(Ast.type("org.omg.PortableServer.POA"), "poa"));
            body.addStatement(Ast.assign(Ast.name(POA), Ast.name("poa")));
        }
        constructor.setBody(body);
    }

    private static void accessors(ClassOrInterfaceDeclaration type, ClassOrInterfaceType operations) {
        Classes.method(type, operations.clone(), "_delegate", Keyword.PUBLIC)
                .setBody(Ast.block(Ast.returning(Ast.name(DELEGATE))));
        var setter = Classes.method(type, Ast.voidType(), "_delegate", Keyword.PUBLIC);
        setter.addParameter(Classes.parameter(operations.clone(), "delegate"));
        setter.setBody(Ast.block(Ast.assign(Ast.name(DELEGATE), Ast.name("delegate"))));
    }

    private static void defaultPoa(ClassOrInterfaceDeclaration type) {
        var method = Classes.method(type, Ast.type("org.omg.PortableServer.POA"), "_default_POA", Keyword.PUBLIC);
        Classes.override(method);
        method.setBody(Ast.block(
                Ast.when(Ast.isNull(Ast.name(POA)), Ast.returning(Ast.call(new SuperExpr(), "_default_POA"))),
                Ast.returning(Ast.name(POA))));
    }
}

package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.pleiad.idl.model.Definition.Direction;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.Definition.Parameter;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.model.Specification;

/**
 * The skeleton of an interface: the base class of its servants, which finds the method of a request by a switch on its
 * name. Each request has a method of its own, so that the compiler of the virtual machine sees small methods. Mapping
 * 1.3, section 1.22.
 */
final class PoaGenerator {

    private static final String DISPATCH = "_dispatch_";

    private final Generation generation;

    PoaGenerator(Generation generation) {
        this.generation = generation;
    }

    /** Generates the class. */
    void generate(InterfaceDef face) {
        JavaName name = generation.name(face).with("POA");
        ClassOrInterfaceDeclaration type = Classes.publicClass(name, Keyword.ABSTRACT);
        type.addExtendedType(Ast.type("org.omg.PortableServer.Servant"));
        type.addImplementedType(Ast.type(generation.name(face).with("Operations")));
        type.addImplementedType(Ast.portable("InvokeHandler"));
        if (inheritsAbstract(face, generation.specification())) {
            Classes.serialVersion(type);
        }
        RepositoryIds.declare(type, face, generation.specification());
        Classes.constructor(type, Keyword.PUBLIC);
        allInterfaces(type);
        narrowedThis(type, face, false);
        narrowedThis(type, face, true);
        List<Call> calls = Call.understoodBy(face, generation.specification());
        invoke(type, calls, face);
        calls.forEach(call -> dispatch(type, call));
        generation.add(name, "Skeleton", type, face);
    }

    /** Abstract interfaces are serializable in Java, and what implements one is too. */
    static boolean inheritsAbstract(InterfaceDef face, Specification specification) {
        return Call.lineage(face, specification).stream().anyMatch(each -> each.kind() == InterfaceKind.ABSTRACT);
    }

    private static void allInterfaces(ClassOrInterfaceDeclaration type) {
        var method = Classes.method(type, Ast.arrayOf(Ast.string()), "_all_interfaces", Keyword.PUBLIC);
        Classes.override(method);
        method.addParameter(Classes.parameter(Ast.type("org.omg.PortableServer.POA"), "poa"));
        method.addParameter(Classes.parameter(Ast.arrayOf(PrimitiveType.byteType()), "objectId"));
        method.setBody(RepositoryIds.copy());
    }

    private void narrowedThis(ClassOrInterfaceDeclaration type, InterfaceDef face, boolean withOrb) {
        var method = Classes.method(type, Ast.type(generation.name(face)), "_this", Keyword.PUBLIC);
        var object = Ast.call(new SuperExpr(), "_this_object");
        if (withOrb) {
            method.addParameter(Classes.parameter(Ast.corba("ORB"), "orb"));
            object.addArgument(Ast.name("orb"));
        }
        method.setBody(
                Ast.block(Ast.returning(Ast.staticCall(generation.mapping().helper(face.name()), "narrow", object))));
    }

    private static void invoke(ClassOrInterfaceDeclaration type, List<Call> calls, InterfaceDef face) {
        var method = Classes.method(type, Ast.portable("OutputStream"), "_invoke", Keyword.PUBLIC);
        Classes.override(method);
        method.addParameter(Classes.parameter(Ast.string(), "operation"));
        method.addParameter(Classes.parameter(Ast.portable("InputStream"), "in"));
        method.addParameter(Classes.parameter(Ast.portable("ResponseHandler"), "handler"));
        var entries = new NodeList<SwitchEntry>();
        for (Call call : calls) {
            entries.add(entry(
                    NodeList.nodeList(Ast.text(call.wireName())),
                    Ast.returning(Ast.call(DISPATCH + call.wireName(), Ast.name("in"), Ast.name("handler")))));
        }
        Expression message = Ast.binary(
                Ast.text(String.join("::", face.name().parts()) + " has no operation "),
                BinaryExpr.Operator.PLUS,
                Ast.name("operation"));
        // minor code 2 of BAD_OPERATION: the operation is not known to the target
        entries.add(entry(
                new NodeList<>(), Ast.throwing(Ast.systemException("BAD_OPERATION", message, "0x4f4d0002", "NO"))));
        method.setBody(Ast.block(new SwitchStmt(Ast.name("operation"), entries)));
    }

    private static SwitchEntry entry(NodeList<Expression> labels, Statement statement) {
        return new SwitchEntry(labels, SwitchEntry.Type.STATEMENT_GROUP, NodeList.nodeList(statement), false, null);
    }

    private void dispatch(ClassOrInterfaceDeclaration type, Call call) {
        MethodDeclaration method =
                Classes.method(type, Ast.portable("OutputStream"), DISPATCH + call.wireName(), Keyword.PRIVATE);
        Body body = new Body(List.of());
        String in = body.fresh("in");
        String handler = body.fresh("handler");
        method.addParameter(Classes.parameter(Ast.portable("InputStream"), in));
        method.addParameter(Classes.parameter(Ast.portable("ResponseHandler"), handler));
        List<String> arguments = readArguments(body, call, in);
        if (call.raises().isEmpty()) {
            answer(body, call, arguments, handler);
        } else {
            Body guarded = body.nested();
            answer(guarded, call, arguments, handler);
            body.add(new TryStmt(guarded.block(), exceptions(body, call, handler), null));
        }
        method.setBody(body.block());
    }

    /** Declares one local for each argument of the servant's method. */
    private List<String> readArguments(Body body, Call call, String in) {
        var arguments = new ArrayList<String>();
        List<String> names = Signatures.parameterNames(call);
        for (int i = 0; i < call.parameters().size(); i++) {
            Parameter parameter = call.parameters().get(i);
            String wish = names.get(i);
            Type type = generation.signatures().parameterType(parameter);
            if (parameter.direction() == Direction.IN) {
                Expression value = read(body, parameter, in, wish);
                arguments.add(
                        value.isNameExpr() ? value.asNameExpr().getNameAsString() : body.declare(type, wish, value));
            } else {
                String holder =
                        body.declare(type, wish, Ast.construct(type.clone().asClassOrInterfaceType()));
                if (parameter.direction() == Direction.INOUT) {
                    body.add(Ast.assign(Ast.field(Ast.name(holder), "value"), read(body, parameter, in, "received")));
                }
                arguments.add(holder);
            }
        }
        if (!call.context().isEmpty()) {
            arguments.add(body.declare(Ast.corba("Context"), "context", Ast.call(Ast.name(in), "read_Context")));
        }
        return arguments;
    }

    private Expression read(Body body, Parameter parameter, String in, String wish) {
        return generation.marshalling().read(body, parameter.type(), in, wish, parameter.location());
    }

    private void answer(Body body, Call call, List<String> arguments, String handler) {
        Expression[] names = arguments.stream().map(Ast::name).toArray(Expression[]::new);
        Expression invoked = Ast.call(call.javaName(), names);
        String result = null;
        if (call.returns()) {
            result = body.declare(generation.signatures().resultType(call), "result", invoked);
        } else {
            body.add(Ast.statement(invoked));
        }
        String out = body.declare(Ast.portable("OutputStream"), "out", Ast.call(Ast.name(handler), "createReply"));
        if (result != null) {
            generation.marshalling().write(body, call.result(), out, Ast.name(result), call.location());
        }
        for (int i = 0; i < call.parameters().size(); i++) {
            Parameter parameter = call.parameters().get(i);
            if (parameter.direction() != Direction.IN) {
                Expression value = Ast.field(Ast.name(arguments.get(i)), "value");
                generation.marshalling().write(body, parameter.type(), out, value, parameter.location());
            }
        }
        body.add(Ast.returning(Ast.name(out)));
    }

    private NodeList<CatchClause> exceptions(Body outer, Call call, String handler) {
        var clauses = new NodeList<CatchClause>();
        String raised = outer.fresh("raised");
        for (ScopedName exception : call.raises()) {
            Body body = outer.nested();
            String out = body.declare(
                    Ast.portable("OutputStream"), "out", Ast.call(Ast.name(handler), "createExceptionReply"));
            body.add(Ast.statement(
                    Ast.staticCall(generation.mapping().helper(exception), "write", Ast.name(out), Ast.name(raised))));
            body.add(Ast.returning(Ast.name(out)));
            clauses.add(new CatchClause(
                    Classes.parameter(Ast.type(generation.mapping().name(exception)), raised), body.block()));
        }
        return clauses;
    }
}

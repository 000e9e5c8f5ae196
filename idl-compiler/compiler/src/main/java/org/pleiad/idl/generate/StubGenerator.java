package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import java.util.ArrayList;
import java.util.List;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.Direction;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.ScopedName;

/**
 * The stub of an interface: calls a servant in this process directly where no argument would have to be copied for that,
 * else marshals to the portable streams, again and again as long as the ORB says so. Mapping 1.3, section 1.21.
 */
final class StubGenerator {

    private final Generation generation;

    StubGenerator(Generation generation) {
        this.generation = generation;
    }

    /** Generates the class. */
    void generate(InterfaceDef face) {
        JavaName name = generation.name(face).stub();
        ClassOrInterfaceDeclaration type = Classes.publicClass(name);
        type.addExtendedType(Ast.portable("ObjectImpl"));
        type.addImplementedType(Ast.type(generation.name(face)));
        Classes.serialVersion(type);
        RepositoryIds.declare(type, face, generation.specification());
        Classes.constructor(type, Keyword.PUBLIC);
        var ids = Classes.method(type, Ast.arrayOf(Ast.string()), "_ids", Keyword.PUBLIC);
        Classes.override(ids);
        ids.setBody(RepositoryIds.copy());
        for (Call call : Call.understoodBy(face, generation.specification())) {
            MethodDeclaration method = generation.signatures().declare(type, call, Keyword.PUBLIC);
            Classes.override(method);
            Body loop = new Body(Signatures.parameterNames(call));
            if (passesNothingToCopy(call)) {
                loop.add(callServant(loop, call, operations(face)));
            }
            callRemote(loop, call);
            method.setBody(Ast.block(new WhileStmt(new BooleanLiteralExpr(true), loop.block())));
        }
        generation.add(name, "Stub", type, face);
    }

    /** Whether all that a call passes is immutable, so that caller and servant cannot see each other's changes. */
    private boolean passesNothingToCopy(Call call) {
        return isImmutable(call.result())
                && call.context().isEmpty()
                && call.parameters().stream().allMatch(parameter -> isImmutable(parameter.type()));
    }

    private boolean isImmutable(IdlType type) {
        IdlType plain = generation.specification().unaliased(type);
        if (plain instanceof IdlType.NamedType named) {
            Definition definition = generation.specification().definition(named.name());
            return definition instanceof Definition.EnumDef
                    || definition instanceof InterfaceDef face && face.kind() == InterfaceKind.ORDINARY;
        }
        return plain instanceof IdlType.Primitive primitive
                        && primitive != IdlType.Primitive.ANY
                        && primitive != IdlType.Primitive.VALUE_BASE
                || plain instanceof IdlType.StringType text && text.bound().isEmpty()
                || plain instanceof IdlType.WideStringType wide && wide.bound().isEmpty();
    }

    private ClassOrInterfaceType operations(InterfaceDef face) {
        JavaName name = generation.name(face);
        return Ast.type(face.kind() == InterfaceKind.ABSTRACT ? name : name.with("Operations"));
    }

    private Statement callServant(Body outer, Call call, ClassOrInterfaceType operations) {
        Body local = outer.nested();
        String servant = local.declare(
                Ast.portable("ServantObject"),
                "servant",
                Ast.call("_servant_preinvoke", Ast.text(call.wireName()), Ast.classOf(operations)));
        Body body = local.nested();
        Expression direct = Ast.call(
                Ast.enclosed(Ast.cast(operations.clone(), Ast.field(Ast.name(servant), "servant"))),
                call.javaName(),
                Signatures.arguments(call));
        body.add(call.returns() ? Ast.returning(direct) : Ast.statement(direct));
        if (!call.returns()) {
            body.add(new ReturnStmt());
        }

        String failure = local.fresh("failure");
        var failed = new CatchClause(
                Classes.parameter(failures(), failure),
                Ast.block(tell(servant, failure), Ast.throwing(Ast.name(failure))));
        local.add(Ast.when(
                Ast.isNotNull(Ast.name(servant)),
                new TryStmt(
                        body.block(),
                        NodeList.nodeList(failed),
                        Ast.block(Ast.statement(Ast.call("_servant_postinvoke", Ast.name(servant)))))));
        return Ast.when(Ast.call("_is_local")).setThenStmt(local.block());
    }

    private static Type failures() {
        return new UnionType(NodeList.nodeList(Ast.type("java.lang.RuntimeException"), Ast.type("java.lang.Error")));
    }

    /**
     * Tells the ORB that a direct call has failed, if it wants to know. The mapping has {@code ServantObjectExt} for this,
     * which the APIs of other ORBs lack; an interface of the JDK's is there everywhere.
     */
    private static Statement tell(String servant, String failure) {
        ClassOrInterfaceType listener = Ast.type("java.lang.Thread.UncaughtExceptionHandler");
        return Ast.when(
                Ast.instanceOf(Ast.name(servant), listener),
                Ast.statement(Ast.call(
                        Ast.enclosed(Ast.cast(listener.clone(), Ast.name(servant))),
                        "uncaughtException",
                        Ast.staticCall(Ast.type("java.lang.Thread"), "currentThread"),
                        Ast.name(failure))));
    }

    private void callRemote(Body loop, Call call) {
        String in = loop.declare(Ast.portable("InputStream"), "in", Ast.nullValue());
        Body body = loop.nested();
        String out = body.declare(
                Ast.portable("OutputStream"),
                "out",
                Ast.call("_request", Ast.text(call.wireName()), Ast.bool(!call.oneway())));
        writeArguments(body, call, out);
        body.add(Ast.assign(Ast.name(in), Ast.call("_invoke", Ast.name(out))));
        readResults(body, call, in);

        var catches = new NodeList<CatchClause>();
        String failure = loop.fresh("failure");
        catches.add(new CatchClause(
                Classes.parameter(Ast.portable("ApplicationException"), failure),
                Ast.block(raise(loop, call, in, failure).toArray(Statement[]::new))));
        String again = loop.fresh("again");
        catches.add(new CatchClause(
                Classes.parameter(Ast.portable("RemarshalException"), again), Ast.block(new ContinueStmt())));
        loop.add(new TryStmt(body.block(), catches, Ast.block(Ast.statement(Ast.call("_releaseReply", Ast.name(in))))));
    }

    private void writeArguments(Body body, Call call, String out) {
        List<String> names = Signatures.parameterNames(call);
        for (int i = 0; i < call.parameters().size(); i++) {
            var parameter = call.parameters().get(i);
            if (parameter.direction() != Direction.OUT) {
                Expression value = Ast.name(names.get(i));
                Expression sent = parameter.direction() == Direction.IN ? value : Ast.field(value, "value");
                generation.marshalling().write(body, parameter.type(), out, sent, parameter.location());
            }
        }
        if (!call.context().isEmpty()) {
            String contexts = body.declare(
                    Ast.corba("ContextList"), "contexts", Ast.call(Ast.call("_orb"), "create_context_list"));
            for (String each : call.context()) {
                body.add(Ast.statement(Ast.call(Ast.name(contexts), "add", Ast.text(each))));
            }
            body.add(Ast.statement(Ast.call(
                    Ast.name(out), "write_Context", Ast.name(names.get(names.size() - 1)), Ast.name(contexts))));
        }
    }

    private void readResults(Body body, Call call, String in) {
        String result = null;
        if (call.returns()) {
            Expression read = generation.marshalling().read(body, call.result(), in, "result", call.location());
            result = read.isNameExpr()
                    ? read.asNameExpr().getNameAsString()
                    : body.declare(generation.signatures().resultType(call), "result", read);
        }
        List<String> names = Signatures.parameterNames(call);
        for (int i = 0; i < call.parameters().size(); i++) {
            var parameter = call.parameters().get(i);
            if (parameter.direction() != Direction.IN) {
                Expression read =
                        generation.marshalling().read(body, parameter.type(), in, "received", parameter.location());
                body.add(Ast.assign(Ast.field(Ast.name(names.get(i)), "value"), read));
            }
        }
        body.add(result == null ? new ReturnStmt() : Ast.returning(Ast.name(result)));
    }

    private List<Statement> raise(Body loop, Call call, String in, String failure) {
        var statements = new ArrayList<Statement>();
        statements.add(Ast.assign(Ast.name(in), Ast.call(Ast.name(failure), "getInputStream")));
        Body body = loop.nested();
        String id = body.declare(Ast.string(), "id", Ast.call(Ast.name(failure), "getId"));
        statements.addAll(body.block().getStatements());
        for (ScopedName raised : call.raises()) {
            ClassOrInterfaceType helper = generation.mapping().helper(raised);
            statements.add(Ast.when(
                    Ast.call(Ast.staticCall(helper, "id"), "equals", Ast.name(id)),
                    Ast.throwing(Ast.staticCall(helper.clone(), "read", Ast.name(in)))));
        }
        // minor code 1 of UNKNOWN: the server raised a user exception that the operation does not declare
        statements.add(Ast.throwing(Ast.systemException("UNKNOWN", Ast.name(id), "0x4f4d0001", "YES")));
        return statements;
    }
}

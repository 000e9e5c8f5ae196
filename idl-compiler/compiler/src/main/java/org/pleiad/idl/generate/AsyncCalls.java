package org.pleiad.idl.generate;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayList;
import java.util.List;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.Definition.Direction;
import org.pleiad.idl.model.Definition.Parameter;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.ScopedName;

/**
 * Expressions that make an asynchronous call with the ORB's {@code AsyncCall}: its target, its arguments and its exceptions,
 * and how its results are read. Arguments that come back are passed as values, not as holders.
 */
final class AsyncCalls {

    private static final ClassOrInterfaceType ASYNC_CALL = Ast.type("org.pleiad.orb.async.AsyncCall");

    private final Generation generation;

    AsyncCalls(Generation generation) {
        this.generation = generation;
    }

    /** The parameters that are sent. */
    static List<Parameter> sent(Call call) {
        return call.parameters().stream()
                .filter(parameter -> parameter.direction() != Direction.OUT)
                .toList();
    }

    /** The parameters that come back. */
    static List<Parameter> received(Call call) {
        return call.parameters().stream()
                .filter(parameter -> parameter.direction() != Direction.IN)
                .toList();
    }

    /**
     * Appends what makes the call, up to what sends it.
     *
     * @param names of the parameters that are sent, and last of the context if there is one
     * @return the call
     */
    Expression begun(Body body, Call call, Expression target, List<String> names, LocalNames locals) {
        MethodCallExpr made =
                Ast.staticCall(ASYNC_CALL.clone(), call.oneway() ? "oneWay" : "to", target, Ast.text(call.wireName()));
        if (names.isEmpty() && call.raises().isEmpty()) {
            return made;
        }
        String local = body.declare(ASYNC_CALL.clone(), locals.fresh("call"), made);
        if (!names.isEmpty()) {
            body.add(Ast.statement(Ast.call(Ast.name(local), "arguments", arguments(call, names, locals.copy()))));
        }
        for (ScopedName raised : call.raises()) {
            ClassOrInterfaceType helper = generation.mapping().helper(raised);
            body.add(Ast.statement(Ast.call(
                    Ast.name(local),
                    "raises",
                    Ast.staticCall(helper, "id"),
                    Ast.reference(helper.clone(), "read"),
                    Ast.reference(helper.clone(), "write"))));
        }
        return Ast.name(local);
    }

    private Expression arguments(Call call, List<String> names, LocalNames locals) {
        String out = locals.fresh("out");
        Body body = new Body(locals);
        List<Parameter> sent = sent(call);
        for (int i = 0; i < sent.size(); i++) {
            Parameter parameter = sent.get(i);
            generation.marshalling().write(body, parameter.type(), out, Ast.name(names.get(i)), parameter.location());
        }
        if (!call.context().isEmpty()) {
            String contexts = body.declare(
                    Ast.corba("ContextList"),
                    "contexts",
                    Ast.call(Ast.call(Ast.name(out), "orb"), "create_context_list"));
            call.context()
                    .forEach(each -> body.add(Ast.statement(Ast.call(Ast.name(contexts), "add", Ast.text(each)))));
            body.add(Ast.statement(Ast.call(
                    Ast.name(out), "write_Context", Ast.name(names.get(names.size() - 1)), Ast.name(contexts))));
        }
        return Ast.lambda(out, body.block());
    }

    /** How the results are used once they are read. */
    interface Use {
        /** The last statement of the block, given the results in order. */
        Statement of(Expression[] results);
    }

    /** {@code in -> { ... }}, which reads the result and what comes back, and does something with them. */
    Expression reading(Call call, LocalNames locals, Use use) {
        LocalNames names = locals.copy();
        String in = names.fresh("in");
        Body body = new Body(names);
        List<Expression> results = new ArrayList<>();
        List<Parameter> received = received(call);
        boolean alone = received.size() + (call.returns() ? 1 : 0) == 1;
        if (call.returns()) {
            results.add(read(body, call.result(), in, "result", alone, call.location()));
        }
        for (Parameter parameter : received) {
            results.add(read(
                    body, parameter.type(), in, JavaNames.member(parameter.identifier()), alone, parameter.location()));
        }
        body.add(use.of(results.toArray(Expression[]::new)));
        return Ast.lambda(in, body.block());
    }

    /** Results are read in order, so that all but a lone one need a variable. */
    private Expression read(Body body, IdlType type, String in, String wish, boolean alone, SourceLocation location) {
        Expression read = generation.marshalling().read(body, type, in, wish, location);
        return alone || read.isNameExpr()
                ? read
                : Ast.name(body.declare(generation.mapping().javaType(type, location), wish, read));
    }
}

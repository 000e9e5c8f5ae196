package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayList;
import java.util.List;
import org.pleiad.idl.messaging.ReplyNames;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.Parameter;
import org.pleiad.idl.model.ScopedName;

/**
 * The {@code sendc_} methods of an interface, one for each operation and for reading and writing each attribute: they send a
 * request, and a reply handler gets what comes of it. They are default methods of the signature interface, so that stubs
 * inherit them, those of derived interfaces too, and servants know nothing of them. CORBA 3.3 part 1, 17.14.1.
 */
final class SendingGenerator {

    private static final String HANDLER = "ami_handler";

    private final Generation generation;
    private final AsyncCalls calls;

    SendingGenerator(Generation generation) {
        this.generation = generation;
        this.calls = new AsyncCalls(generation);
    }

    /** Adds the methods to the signature interface, if the interface has a handler. */
    void addTo(ClassOrInterfaceDeclaration type, InterfaceDef face) {
        ScopedName handler = generation.handlers().get(face.name());
        if (handler == null) {
            return;
        }
        var names = ReplyNames.of(face);
        for (Call call : Call.declaredIn(face)) {
            ReplyNames found = names.get(call.wireName());
            if (found != null) {
                add(type, call, found, Ast.type(generation.mapping().name(handler)));
            }
        }
    }

    private void add(ClassOrInterfaceDeclaration type, Call call, ReplyNames names, ClassOrInterfaceType handlerType) {
        MethodDeclaration method =
                Classes.method(type, Ast.voidType(), JavaNames.member(names.send()), Keyword.DEFAULT);
        method.addParameter(Classes.parameter(handlerType, HANDLER));
        List<String> arguments = new ArrayList<>();
        var locals = new LocalNames(List.of(HANDLER));
        for (Parameter parameter : AsyncCalls.sent(call)) {
            String name = locals.fresh(JavaNames.member(parameter.identifier()));
            arguments.add(name);
            method.addParameter(
                    Classes.parameter(generation.mapping().javaType(parameter.type(), parameter.location()), name));
        }
        if (!call.context().isEmpty()) {
            String name = locals.fresh("context");
            arguments.add(name);
            method.addParameter(Classes.parameter(Ast.corba("Context"), name));
        }
        Body body = new Body(List.of());
        Expression begun = calls.begun(body, call, Ast.self(), arguments, locals);
        Expression replied = calls.reading(
                call,
                locals,
                results -> Ast.statement(Ast.call(Ast.name(HANDLER), JavaNames.member(names.reply()), results)));
        String holder = locals.copy().fresh("holder");
        Expression failed = Ast.lambda(
                holder,
                Ast.block(Ast.statement(
                        Ast.call(Ast.name(HANDLER), JavaNames.member(names.failure()), Ast.name(holder)))));
        body.add(Ast.statement(Ast.call(begun, "delivering", Ast.name(HANDLER), replied, failed)));
        method.setBody(body.block());
        Comments.describe(
                method, "Sends " + call.wireName() + "; the handler gets what comes of it, unless it is null.");
    }
}

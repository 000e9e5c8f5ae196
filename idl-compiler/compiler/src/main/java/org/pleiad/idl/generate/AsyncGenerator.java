package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.Parameter;

/**
 * {@code FooAsync}: every operation of an interface as a method that returns a {@code CompletionStage} of its result. More
 * than one thing that comes back makes a record. It needs the Pleiad ORB at run time.
 */
final class AsyncGenerator {

    private static final String TARGET = "_target";

    private final Generation generation;
    private final AsyncCalls calls;

    AsyncGenerator(Generation generation) {
        this.generation = generation;
        this.calls = new AsyncCalls(generation);
    }

    /** Generates the class. */
    void generate(InterfaceDef face) {
        JavaName name = generation.name(face).with("Async");
        ClassOrInterfaceType target = Ast.type(generation.name(face));
        ClassOrInterfaceDeclaration type = Classes.publicClass(name, Keyword.FINAL);
        Classes.field(type, target, TARGET, null, Keyword.PRIVATE, Keyword.FINAL);
        var constructor = Classes.constructor(type, Keyword.PRIVATE);
        constructor.addParameter(Classes.parameter(target.clone(), "target"));
        constructor.setBody(Ast.block(Ast.assign(Ast.name(TARGET), Ast.name("target"))));
        MethodDeclaration of = Classes.method(type, Ast.type(name), "of", Keyword.PUBLIC, Keyword.STATIC);
        of.addParameter(Classes.parameter(target.clone(), "target"));
        of.setBody(Ast.block(Ast.returning(Ast.construct(Ast.type(name), Ast.name("target")))));
        Comments.describe(of, "Asynchronous calls of an object, with the policies of the reference.");
        var records = new LocalNames(List.of(name.simpleName()));
        for (Call call : Call.understoodBy(face, generation.specification())) {
            add(type, name, call, records);
        }
        generation.add(name, "Asynchronous calls", type, face);
    }

    private void add(ClassOrInterfaceDeclaration type, JavaName owner, Call call, LocalNames records) {
        Type result = resultType(type, owner, call, records);
        MethodDeclaration method = Classes.method(
                type,
                Ast.generic("java.util.concurrent.CompletionStage", result.clone()),
                call.javaName(),
                Keyword.PUBLIC);
        List<String> arguments = new ArrayList<>();
        var locals = new LocalNames(List.of(TARGET));
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
        Expression begun = calls.begun(body, call, Ast.name(TARGET), arguments, locals);
        body.add(Ast.returning(sent(call, begun, result, locals)));
        method.setBody(body.block());
        Comments.describe(method, call.documentation());
    }

    private Expression sent(Call call, Expression begun, Type result, LocalNames locals) {
        List<Parameter> received = AsyncCalls.received(call);
        if (!call.returns() && received.isEmpty()) {
            return Ast.call(begun, "returningNothing");
        }
        return Ast.call(
                begun,
                "returning",
                calls.reading(
                        call,
                        locals,
                        results -> Ast.returning(
                                results.length == 1
                                        ? results[0]
                                        : Ast.construct((ClassOrInterfaceType) result.clone(), results))));
    }

    /** The type that a stage completes with; a record is declared where there is more than the result. */
    private Type resultType(ClassOrInterfaceDeclaration type, JavaName owner, Call call, LocalNames records) {
        List<Parameter> received = AsyncCalls.received(call);
        if (received.isEmpty()) {
            return boxed(call.returns() ? generation.signatures().resultType(call) : null);
        }
        if (!call.returns() && received.size() == 1) {
            Parameter only = received.get(0);
            return boxed(generation.mapping().javaType(only.type(), only.location()));
        }
        String wireName = call.wireName();
        String name =
                records.fresh(wireName.substring(0, 1).toUpperCase(Locale.ROOT) + wireName.substring(1) + "Result");
        var components = new NodeList<com.github.javaparser.ast.body.Parameter>();
        var names = new LocalNames(List.of());
        if (call.returns()) {
            components.add(Classes.parameter(generation.signatures().resultType(call), names.fresh("result")));
        }
        for (Parameter parameter : received) {
            components.add(Classes.parameter(
                    generation.mapping().javaType(parameter.type(), parameter.location()),
                    names.fresh(JavaNames.member(parameter.identifier()))));
        }
        var declared = new RecordDeclaration(Ast.modifiers(Keyword.PUBLIC), name);
        declared.setParameters(components);
        Comments.describe(declared, "What " + wireName + " returns.");
        type.addMember(declared);
        return Ast.type(owner.qualified() + "." + name);
    }

    private static Type boxed(Type type) {
        if (type == null) {
            return Ast.type("java.lang.Void");
        }
        return type instanceof PrimitiveType primitive
                ? Ast.type("java.lang." + primitive.toBoxedType().getNameAsString())
                : type;
    }
}

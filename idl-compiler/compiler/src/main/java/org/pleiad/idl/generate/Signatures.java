package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.pleiad.idl.model.Definition.Direction;
import org.pleiad.idl.model.Definition.Parameter;
import org.pleiad.idl.model.ScopedName;

/** Java methods of calls, as Operations, stubs and ties declare them. Mapping 1.3, section 1.13. */
final class Signatures {

    private final TypeMapping mapping;

    Signatures(TypeMapping mapping) {
        this.mapping = mapping;
    }

    /** Adds the method with result, parameters and exceptions; its body is empty. */
    MethodDeclaration declare(ClassOrInterfaceDeclaration type, Call call, Keyword... modifiers) {
        MethodDeclaration method = Classes.method(type, resultType(call), call.javaName(), modifiers);
        List<String> names = parameterNames(call);
        for (int i = 0; i < call.parameters().size(); i++) {
            method.addParameter(
                    Classes.parameter(parameterType(call.parameters().get(i)), names.get(i)));
        }
        if (!call.context().isEmpty()) {
            method.addParameter(Classes.parameter(Ast.corba("Context"), names.get(names.size() - 1)));
        }
        for (ScopedName raised : call.raises()) {
            method.addThrownException(Ast.type(mapping.name(raised)));
        }
        return method;
    }

    /** What the method returns. */
    Type resultType(Call call) {
        return mapping.javaType(call.result(), call.location());
    }

    /** The type of a value of the parameter on the Java side: the holder if it comes back. */
    Type parameterType(Parameter parameter) {
        return parameter.direction() == Direction.IN
                ? mapping.javaType(parameter.type(), parameter.location())
                : mapping.holder(parameter.type(), parameter.location());
    }

    /** Java names of the parameters in order, the context last if there is one. */
    static List<String> parameterNames(Call call) {
        var names = new ArrayList<String>();
        for (Parameter parameter : call.parameters()) {
            names.add(JavaNames.member(parameter.identifier()));
        }
        if (!call.context().isEmpty()) {
            names.add(new LocalNames(names).fresh("context"));
        }
        return names;
    }

    /** The parameters as arguments of a call to a method of the same shape. */
    static Expression[] arguments(Call call) {
        return parameterNames(call).stream().map(Ast::name).toArray(Expression[]::new);
    }
}

package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import java.util.List;
import org.pleiad.idl.model.Definition.ExceptionDef;
import org.pleiad.idl.model.Definition.Field;

/** The class of a user exception. Mapping 1.3, section 1.15. */
final class ExceptionGenerator {

    private final Generation generation;
    private final FieldDeclarations fields;

    ExceptionGenerator(Generation generation) {
        this.generation = generation;
        this.fields = new FieldDeclarations(generation.mapping());
    }

    /** Generates the class with its constructors: without fields, with all, and with a reason before them. */
    void generate(ExceptionDef exception) {
        JavaName name = generation.name(exception);
        ClassOrInterfaceDeclaration type = Classes.publicClass(name, Keyword.FINAL);
        type.addExtendedType(Ast.corba("UserException"));
        Classes.serialVersion(type);
        List<Field> all = exception.fields();
        fields.declare(type, all);

        Expression id = Ast.staticCall(generation.mapping().helper(exception.name()), "id");
        addConstructor(type, id, List.of(), null);
        if (!all.isEmpty() && fields.fitOneConstructor(all, 0)) {
            addConstructor(type, id.clone(), all, null);
        }
        if (fields.fitOneConstructor(all, 1)) {
            var taken = all.stream()
                    .map(field -> JavaNames.member(field.identifier()))
                    .toList();
            String reason = new LocalNames(taken).fresh("reason");
            Expression message = Ast.binary(
                    Ast.binary(id.clone(), BinaryExpr.Operator.PLUS, Ast.text(" ")),
                    BinaryExpr.Operator.PLUS,
                    Ast.name(reason));
            addConstructor(type, message, all, reason);
        }
        generation.add(name, "Exception", type, exception);
    }

    /** @param reason name of a first parameter of type String, or null */
    private void addConstructor(ClassOrInterfaceDeclaration type, Expression message, List<Field> set, String reason) {
        ConstructorDeclaration constructor = Classes.constructor(type, Keyword.PUBLIC);
        if (reason != null) {
            constructor.addParameter(Classes.parameter(Ast.string(), reason));
        }
        BlockStmt block = fields.assignAll(constructor, set).block();
        block.addStatement(0, new ExplicitConstructorInvocationStmt(null, false, null, NodeList.nodeList(message)));
        constructor.setBody(block);
    }
}

package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MarkerAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;

/** Declarations that the generators build: types, members, and the annotations they carry. */
final class Classes {

    private Classes() {}

    static ClassOrInterfaceDeclaration publicClass(JavaName name, Keyword... more) {
        var modifiers = Ast.modifiers(Keyword.PUBLIC);
        modifiers.addAll(Ast.modifiers(more));
        return new ClassOrInterfaceDeclaration(modifiers, false, name.simpleName());
    }

    static ClassOrInterfaceDeclaration publicInterface(JavaName name) {
        return new ClassOrInterfaceDeclaration(Ast.modifiers(Keyword.PUBLIC), true, name.simpleName());
    }

    /** A method with an empty body, which the caller fills or removes. */
    static MethodDeclaration method(ClassOrInterfaceDeclaration type, Type result, String name, Keyword... modifiers) {
        MethodDeclaration method = type.addMethod(name, modifiers);
        method.setType(result);
        return method;
    }

    static ConstructorDeclaration constructor(ClassOrInterfaceDeclaration type, Keyword... modifiers) {
        return type.addConstructor(modifiers);
    }

    static Parameter parameter(Type type, String name) {
        return new Parameter(type, name);
    }

    /** A field; without a value if {@code value} is null. */
    static FieldDeclaration field(
            ClassOrInterfaceDeclaration owner, Type type, String name, Expression value, Keyword... modifiers) {
        var variable = value == null ? new VariableDeclarator(type, name) : new VariableDeclarator(type, name, value);
        var field = new FieldDeclaration(Ast.modifiers(modifiers), NodeList.nodeList(variable));
        owner.addMember(field);
        return field;
    }

    /** A serialVersionUID: generated classes keep their serial form as long as the fields do. */
    static void serialVersion(ClassOrInterfaceDeclaration type) {
        field(
                type,
                PrimitiveType.longType(),
                "serialVersionUID",
                new LongLiteralExpr("1L"),
                Keyword.PRIVATE,
                Keyword.STATIC,
                Keyword.FINAL);
    }

    static void override(NodeWithAnnotations<?> method) {
        method.addAnnotation(new MarkerAnnotationExpr(Ast.qualified("java.lang.Override")));
    }

    /** Suppresses lint warnings that cannot be avoided. */
    static void suppress(NodeWithAnnotations<?> node, String... warnings) {
        var texts = new NodeList<Expression>();
        for (String warning : warnings) {
            texts.add(Ast.text(warning));
        }
        Expression value = texts.size() == 1 ? texts.get(0) : new ArrayInitializerExpr(texts);
        node.addAnnotation(new SingleMemberAnnotationExpr(Ast.qualified("java.lang.SuppressWarnings"), value));
    }
}

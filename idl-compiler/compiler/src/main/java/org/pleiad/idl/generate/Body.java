package org.pleiad.idl.generate;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.type.Type;
import java.util.Collection;

/** A block under construction, with the names of its locals. */
final class Body {

    private final NodeList<Statement> statements = new NodeList<>();
    private final LocalNames names;

    /** @param taken names of parameters and of fields that the block refers to */
    Body(Collection<String> taken) {
        this(new LocalNames(taken));
    }

    /** @param names that are taken; those that the block takes are added to them */
    Body(LocalNames names) {
        this.names = names;
    }

    /** An inner block; its locals differ from those that this one has so far. */
    Body nested() {
        return new Body(names.copy());
    }

    void add(Statement statement) {
        statements.add(statement);
    }

    /** Reserves a name of a local. */
    String fresh(String wish) {
        return names.fresh(wish);
    }

    /** Declares a local and returns its name. */
    String declare(Type type, String wish, Expression value) {
        String name = fresh(wish);
        declareAs(type, name, value);
        return name;
    }

    /** Declares a local under a name that is already reserved. */
    void declareAs(Type type, String name, Expression value) {
        var declaration = new VariableDeclarationExpr(new VariableDeclarator(type, name, value));
        if (value.isArrayCreationExpr() && isGeneric(type.getElementType())) {
            Classes.suppress(declaration, "unchecked", "rawtypes");
        }
        add(Ast.statement(declaration));
    }

    private static boolean isGeneric(Type type) {
        return type.isClassOrInterfaceType()
                && type.asClassOrInterfaceType().getTypeArguments().isPresent();
    }

    /** Appends {@code for (type name : values) body}. */
    void forEach(Type type, String name, Expression values, Body body) {
        add(new ForEachStmt(new VariableDeclarationExpr(new VariableDeclarator(type, name)), values, body.block()));
    }

    /** Appends {@code for (int index = 0; index < limit; index++) body}. */
    void countTo(Expression limit, String index, Body body) {
        add(new ForStmt(
                NodeList.nodeList(
                        new VariableDeclarationExpr(new VariableDeclarator(Ast.intType(), index, Ast.number(0)))),
                Ast.binary(Ast.name(index), BinaryExpr.Operator.LESS, limit),
                NodeList.nodeList(new UnaryExpr(Ast.name(index), UnaryExpr.Operator.POSTFIX_INCREMENT)),
                body.block()));
    }

    /** Appends {@code while (condition) body}. */
    void loopWhile(Expression condition, Body body) {
        add(new WhileStmt(condition, body.block()));
    }

    /** The finished block. */
    BlockStmt block() {
        return new BlockStmt(statements);
    }
}

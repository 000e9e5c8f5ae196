package org.pleiad.idl.generate;

import com.github.javaparser.ast.ArrayCreationLevel;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.ReferenceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnknownType;
import com.github.javaparser.ast.type.VoidType;
import java.util.List;

/**
 * Short names for the JavaParser nodes that the generators build. Every call makes new nodes, since a node has one
 * parent; an expression that is needed twice is cloned by the caller.
 */
final class Ast {

    private Ast() {}

    /** A class or interface by its qualified name; {@link Imports} shortens it where that is unambiguous. */
    static ClassOrInterfaceType type(String qualifiedName) {
        ClassOrInterfaceType type = null;
        for (String part : qualifiedName.split("\\.")) {
            type = new ClassOrInterfaceType(type, part);
        }
        return type;
    }

    /** A generic type with arguments; without any, those that javac infers: {@code LinkedHashMap<>}. */
    static ClassOrInterfaceType generic(String qualifiedName, Type... arguments) {
        ClassOrInterfaceType type = type(qualifiedName);
        type.setTypeArguments(NodeList.nodeList(arguments));
        return type;
    }

    /** A qualified name, as annotations have it. */
    static Name qualified(String dotted) {
        Name name = null;
        for (String part : dotted.split("\\.")) {
            name = new Name(name, part);
        }
        return name;
    }

    static ClassOrInterfaceType type(JavaName name) {
        return type(name.qualified());
    }

    /** A generic type with one argument. */
    static ClassOrInterfaceType generic(String qualifiedName, Type argument) {
        return type(qualifiedName).setTypeArguments(argument);
    }

    /** A type of the package {@code org.omg.CORBA}. */
    static ClassOrInterfaceType corba(String name) {
        return type("org.omg.CORBA." + name);
    }

    /** A type of the package {@code org.omg.CORBA.portable}. */
    static ClassOrInterfaceType portable(String name) {
        return type("org.omg.CORBA.portable." + name);
    }

    static ClassOrInterfaceType string() {
        return type("java.lang.String");
    }

    static PrimitiveType intType() {
        return PrimitiveType.intType();
    }

    static Type voidType() {
        return new VoidType();
    }

    static ArrayType arrayOf(Type element) {
        return new ArrayType(element);
    }

    static NodeList<Modifier> modifiers(Modifier.Keyword... keywords) {
        return Modifier.createModifierList(keywords);
    }

    static NameExpr name(String name) {
        return new NameExpr(name);
    }

    static FieldAccessExpr thisField(String name) {
        return new FieldAccessExpr(new ThisExpr(), name);
    }

    static FieldAccessExpr field(Expression scope, String name) {
        return new FieldAccessExpr(scope, name);
    }

    static FieldAccessExpr staticField(ClassOrInterfaceType type, String name) {
        return new FieldAccessExpr(new TypeExpr(type), name);
    }

    static ArrayAccessExpr at(Expression array, String index) {
        return new ArrayAccessExpr(array, name(index));
    }

    static MethodCallExpr call(Expression scope, String method, Expression... arguments) {
        return new MethodCallExpr(scope, method, NodeList.nodeList(arguments));
    }

    /** A call of a method of this class. */
    static MethodCallExpr call(String method, Expression... arguments) {
        return new MethodCallExpr(null, method, NodeList.nodeList(arguments));
    }

    static MethodCallExpr staticCall(ClassOrInterfaceType type, String method, Expression... arguments) {
        return new MethodCallExpr(new TypeExpr(type), method, NodeList.nodeList(arguments));
    }

    static ObjectCreationExpr construct(ClassOrInterfaceType type, Expression... arguments) {
        return new ObjectCreationExpr(null, type, NodeList.nodeList(arguments));
    }

    /** {@code new element[length]}, where the element may itself be an array; raw if it is generic, as Java demands. */
    static ArrayCreationExpr newArray(Type element, Expression length) {
        var levels = new NodeList<ArrayCreationLevel>();
        levels.add(new ArrayCreationLevel(length));
        Type innermost = element;
        while (innermost instanceof ArrayType array) {
            levels.add(new ArrayCreationLevel());
            innermost = array.getComponentType();
        }
        Type erased = innermost.clone();
        erased.ifClassOrInterfaceType(ClassOrInterfaceType::removeTypeArguments);
        return new ArrayCreationExpr(erased, levels, null);
    }

    /** {@code new element[] {...}}. */
    static ArrayCreationExpr arrayWith(Type element, List<? extends Expression> values) {
        var levels = new NodeList<ArrayCreationLevel>();
        levels.add(new ArrayCreationLevel());
        return new ArrayCreationExpr(element, levels, new ArrayInitializerExpr(new NodeList<>(List.copyOf(values))));
    }

    static CastExpr cast(Type type, Expression value) {
        return new CastExpr(type, value);
    }

    static EnclosedExpr enclosed(Expression value) {
        return new EnclosedExpr(value);
    }

    static BinaryExpr binary(Expression left, BinaryExpr.Operator operator, Expression right) {
        return new BinaryExpr(left, right, operator);
    }

    static Expression isNull(Expression value) {
        return binary(value, BinaryExpr.Operator.EQUALS, nullValue());
    }

    static Expression isNotNull(Expression value) {
        return binary(value, BinaryExpr.Operator.NOT_EQUALS, nullValue());
    }

    static Expression not(Expression value) {
        return new UnaryExpr(value, UnaryExpr.Operator.LOGICAL_COMPLEMENT);
    }

    static Expression instanceOf(Expression value, ReferenceType type) {
        return new InstanceOfExpr(value, type);
    }

    static ClassExpr classOf(Type type) {
        return new ClassExpr(type);
    }

    static Expression nullValue() {
        return new NullLiteralExpr();
    }

    static Expression bool(boolean value) {
        return new BooleanLiteralExpr(value);
    }

    static StringLiteralExpr text(String value) {
        return new StringLiteralExpr(Literals.escaped(value));
    }

    static Expression number(long value) {
        String digits = Long.toString(Math.abs(value));
        boolean isInt = value == (int) value;
        Expression magnitude = isInt
                ? new IntegerLiteralExpr(Long.toString(Math.abs(value)))
                : new LongLiteralExpr((value == Long.MIN_VALUE ? digits.substring(1) : digits) + "L");
        return value < 0 ? new UnaryExpr(magnitude, UnaryExpr.Operator.MINUS) : magnitude;
    }

    /** {@code Type::method}. */
    static Expression reference(ClassOrInterfaceType type, String method) {
        return new MethodReferenceExpr(new TypeExpr(type), null, method);
    }

    /** A function of one parameter; of an expression alone, if that is all that the block has. */
    static Expression lambda(String parameter, BlockStmt block) {
        Statement body = block;
        if (block.getStatements().size() == 1) {
            Statement only = block.getStatement(0);
            if (only instanceof ReturnStmt result && result.getExpression().isPresent()) {
                body = statement(result.getExpression().get());
            } else if (only instanceof ExpressionStmt) {
                body = only.clone();
            }
        }
        return new LambdaExpr(NodeList.nodeList(new Parameter(new UnknownType(), parameter)), body, false);
    }

    static Expression self() {
        return new ThisExpr();
    }

    static Statement statement(Expression expression) {
        return new ExpressionStmt(expression);
    }

    static Statement assign(Expression target, Expression value) {
        return statement(new AssignExpr(target, value, AssignExpr.Operator.ASSIGN));
    }

    static Statement returning(Expression value) {
        return new ReturnStmt(value);
    }

    static Statement throwing(Expression exception) {
        return new ThrowStmt(exception);
    }

    static BlockStmt block(Statement... statements) {
        return new BlockStmt(NodeList.nodeList(statements));
    }

    static IfStmt when(Expression condition, Statement... then) {
        return new IfStmt(condition, block(then), null);
    }

    /** {@code new org.omg.CORBA.EXCEPTION(message, minor, CompletionStatus.status)}. */
    static ObjectCreationExpr systemException(String exception, Expression message, String minor, String status) {
        return construct(
                corba(exception),
                message,
                new IntegerLiteralExpr(minor),
                staticField(corba("CompletionStatus"), "COMPLETED_" + status));
    }
}

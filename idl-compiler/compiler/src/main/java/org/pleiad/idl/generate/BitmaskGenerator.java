package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import java.util.List;
import org.pleiad.idl.model.Definition.BitFlag;
import org.pleiad.idl.model.Definition.BitmaskDef;

/**
 * A bit mask: {@code java.util.BitSet} is its type, and an enum names the bits. IDL4-to-Java mapping 1.0
 * (formal/21-08-01), section 7.14.3.3.
 */
final class BitmaskGenerator {

    private final Generation generation;

    BitmaskGenerator(Generation generation) {
        this.generation = generation;
    }

    /** Generates the enum, the helper and the holder. */
    void generate(BitmaskDef mask) {
        generation.mapping().requireIdl4(mask, mask.declaration().location());
        JavaName name = generation.name(mask).with("Flags");
        generation.add(name, "Flags", flags(name, mask), mask);
        Type value = Ast.type("java.util.BitSet");
        new HelperGenerator(generation).generate(mask, value, read(mask), write(mask));
        new HolderGenerator(generation).generate(mask, value.clone());
    }

    private static EnumDeclaration flags(JavaName name, BitmaskDef mask) {
        var type = new EnumDeclaration(Ast.modifiers(Keyword.PUBLIC), name.simpleName());
        for (BitFlag flag : mask.flags()) {
            var constant = new EnumConstantDeclaration(label(flag));
            constant.setArguments(NodeList.nodeList(Ast.number(flag.position())));
            type.addEntry(constant);
        }
        String field = new LocalNames(
                        mask.flags().stream().map(BitmaskGenerator::label).toList())
                .fresh("position");
        type.addMember(new FieldDeclaration(
                Ast.modifiers(Keyword.PRIVATE, Keyword.FINAL), new VariableDeclarator(Ast.intType(), field)));
        var constructor = new ConstructorDeclaration(Ast.modifiers(), name.simpleName());
        constructor.addParameter(Classes.parameter(Ast.intType(), "position"));
        constructor.setBody(Ast.block(Ast.assign(Ast.thisField(field), Ast.name("position"))));
        type.addMember(constructor);
        type.addMember(getter(Ast.intType(), "getPosition", Ast.name(field), "The index of the flag in the bit set."));
        type.addMember(getter(
                PrimitiveType.longType(),
                "getValue",
                Ast.binary(new LongLiteralExpr("1L"), BinaryExpr.Operator.LEFT_SHIFT, Ast.name(field)),
                "The bit of the flag in an integer."));
        return type;
    }

    private static String label(BitFlag flag) {
        return JavaNames.member(flag.name().identifier());
    }

    private static MethodDeclaration getter(Type type, String name, Expression value, String documentation) {
        var method = new MethodDeclaration(Ast.modifiers(Keyword.PUBLIC), type, name);
        method.setBody(Ast.block(Ast.returning(value)));
        Comments.describe(method, documentation);
        return method;
    }

    private static String what(BitmaskDef mask) {
        return "bit mask " + mask.name().identifier();
    }

    private static Body read(BitmaskDef mask) {
        Body body = HelperGenerator.body();
        String bits = BitStorage.of(mask).read(body, what(mask));
        Expression words = Ast.arrayWith(PrimitiveType.longType(), List.of(Ast.name(bits)));
        body.add(Ast.returning(Ast.staticCall(Ast.type("java.util.BitSet"), "valueOf", words)));
        return body;
    }

    private static Body write(BitmaskDef mask) {
        Body body = HelperGenerator.body();
        Expression length = Ast.call(Ast.name("value"), "length");
        body.add(Ast.when(
                Ast.binary(length, BinaryExpr.Operator.GREATER, Ast.number(mask.bitBound())),
                Ast.throwing(Ast.systemException(
                        "BAD_PARAM",
                        Ast.binary(
                                Ast.text(what(mask) + " has " + mask.bitBound() + " bits, found "),
                                BinaryExpr.Operator.PLUS,
                                Ast.name("value")),
                        "0",
                        "MAYBE"))));
        String words = body.declare(
                Ast.arrayOf(PrimitiveType.longType()), "words", Ast.call(Ast.name("value"), "toLongArray"));
        Expression none = Ast.binary(Ast.field(Ast.name(words), "length"), BinaryExpr.Operator.EQUALS, Ast.number(0));
        Expression first = new ArrayAccessExpr(Ast.name(words), Ast.number(0));
        BitStorage.of(mask).write(body, Ast.enclosed(new ConditionalExpr(none, new LongLiteralExpr("0L"), first)));
        return body;
    }
}

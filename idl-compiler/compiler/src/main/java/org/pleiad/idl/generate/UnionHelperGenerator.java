package org.pleiad.idl.generate;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.pleiad.idl.model.ConstantValue;
import org.pleiad.idl.model.ConstantValue.EnumValue;
import org.pleiad.idl.model.Definition.EnumDef;
import org.pleiad.idl.model.Definition.UnionCase;
import org.pleiad.idl.model.Definition.UnionDef;

/** The helper of a union. Mapping 1.3, sections 1.4.4 and 1.10. */
final class UnionHelperGenerator {

    private final Generation generation;

    UnionHelperGenerator(Generation generation) {
        this.generation = generation;
    }

    /** Generates the class. */
    void generate(UnionDef union) {
        var shape = new UnionShape(generation, union);
        ClassOrInterfaceType value = Ast.type(generation.name(union));
        new HelperGenerator(generation).generate(union, value, reading(union, shape), writing(union, shape));
    }

    private Body reading(UnionDef union, UnionShape shape) {
        var location = union.declaration().location();
        Body body = HelperGenerator.body();
        Expression received = generation.marshalling().read(body, union.discriminator(), "in", "selector", location);
        String selector = body.declare(shape.discriminatorType(), "selector", received);
        ClassOrInterfaceType value = Ast.type(generation.name(union));
        String result = body.declare(value, "result", Ast.construct(value.clone()));
        Statement otherwise = shape.hasImplicitDefault()
                ? Ast.statement(Ast.call(Ast.name(result), "__default", Ast.name(selector)))
                : null;
        select(body, union, shape, selector, otherwise, (branch, inner) -> {
            var field = branch.field();
            Expression read = generation.marshalling().read(inner, field.type(), "in", "branch", field.location());
            inner.add(Ast.statement(
                    UnionShape.isSelectedByMany(branch)
                            ? Ast.call(Ast.name(result), UnionShape.name(branch), Ast.name(selector), read)
                            : Ast.call(Ast.name(result), UnionShape.name(branch), read)));
        });
        body.add(Ast.returning(Ast.name(result)));
        return body;
    }

    private Body writing(UnionDef union, UnionShape shape) {
        Body body = HelperGenerator.body();
        String selector = body.declare(
                shape.discriminatorType(), "selector", Ast.call(Ast.name("value"), shape.discriminatorMethod()));
        generation
                .marshalling()
                .write(
                        body,
                        union.discriminator(),
                        "out",
                        Ast.name(selector),
                        union.declaration().location());
        select(body, union, shape, selector, null, (branch, inner) -> {
            var field = branch.field();
            String local = inner.declare(
                    generation.mapping().javaType(field.type(), field.location()),
                    "branch",
                    Ast.call(Ast.name("value"), UnionShape.name(branch)));
            generation.marshalling().write(inner, field.type(), "out", Ast.name(local), field.location());
        });
        return body;
    }

    /** @param otherwise what to do if no label fits and there is no default branch, or null for nothing */
    private void select(
            Body body,
            UnionDef union,
            UnionShape shape,
            String selector,
            Statement otherwise,
            BiConsumer<UnionCase, Body> action) {
        boolean switchable = shape.discriminatorType()
                .toPrimitiveType()
                .map(type -> !type.equals(PrimitiveType.booleanType()) && !type.equals(PrimitiveType.longType()))
                .orElse(true);
        List<BlockStmt> blocks = new ArrayList<>();
        for (UnionCase branch : union.cases()) {
            Body inner = body.nested();
            action.accept(branch, inner);
            blocks.add(inner.block());
        }
        if (switchable) {
            bySwitch(body, union, shape, selector, otherwise, blocks);
        } else {
            byConditions(body, union, shape, selector, otherwise, blocks);
        }
    }

    private static void bySwitch(
            Body body, UnionDef union, UnionShape shape, String selector, Statement otherwise, List<BlockStmt> blocks) {
        var entries = new NodeList<SwitchEntry>();
        SwitchEntry last = otherwise == null ? null : entry(new NodeList<>(), Ast.block(otherwise));
        for (int i = 0; i < blocks.size(); i++) {
            UnionCase branch = union.cases().get(i);
            if (branch.isDefault()) {
                // its own labels are among all the others that the default label takes in
                last = entry(new NodeList<>(), blocks.get(i));
                continue;
            }
            int count = branch.labels().size();
            for (ConstantValue label : branch.labels().subList(0, count - 1)) {
                entries.add(entry(NodeList.nodeList(caseLabel(shape, label)), new NodeList<>()));
            }
            ConstantValue lastLabel = branch.labels().get(count - 1);
            entries.add(entry(NodeList.nodeList(caseLabel(shape, lastLabel)), blocks.get(i)));
        }
        entries.add(last != null ? last : entry(new NodeList<>(), new BlockStmt()));
        Expression tested =
                shape.enumeration().isPresent() ? Ast.call(Ast.name(selector), "value") : Ast.name(selector);
        body.add(new SwitchStmt(tested, entries));
    }

    private static Expression caseLabel(UnionShape shape, ConstantValue label) {
        if (label instanceof EnumValue enumerator) {
            EnumDef enumeration = shape.enumeration().orElseThrow();
            ClassOrInterfaceType type = shape.discriminatorType().asClassOrInterfaceType();
            return Ast.staticField(
                    type,
                    "_"
                            + JavaNames.member(enumeration
                                    .enumerators()
                                    .get(enumerator.ordinal())
                                    .name()
                                    .identifier()));
        }
        return shape.literal(label);
    }

    private static SwitchEntry entry(NodeList<Expression> labels, BlockStmt block) {
        block.addStatement(new BreakStmt());
        return entry(labels, NodeList.nodeList(block.getStatements().size() == 1 ? new BreakStmt() : block));
    }

    private static SwitchEntry entry(NodeList<Expression> labels, NodeList<Statement> statements) {
        return new SwitchEntry(labels, SwitchEntry.Type.STATEMENT_GROUP, statements, false, null);
    }

    private static void byConditions(
            Body body, UnionDef union, UnionShape shape, String selector, Statement otherwise, List<BlockStmt> blocks) {
        Statement chain = otherwise == null ? null : Ast.block(otherwise);
        for (int i = blocks.size() - 1; i >= 0; i--) {
            UnionCase branch = union.cases().get(i);
            chain = new IfStmt(shape.selects(branch, selector), blocks.get(i), chain);
        }
        body.add(chain);
    }
}

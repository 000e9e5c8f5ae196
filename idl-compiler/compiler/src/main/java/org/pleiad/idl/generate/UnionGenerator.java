package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import org.pleiad.idl.model.Definition.Field;
import org.pleiad.idl.model.Definition.UnionCase;
import org.pleiad.idl.model.Definition.UnionDef;

/**
 * The class of a union: an accessor and modifiers for each branch, which keep the discriminator right. Mapping 1.3,
 * section 1.10.
 */
final class UnionGenerator {

    private static final String SELECTS = "_selects_";

    private final Generation generation;

    UnionGenerator(Generation generation) {
        this.generation = generation;
    }

    /** Generates the class. */
    void generate(UnionDef union) {
        new OneUnion(union, new UnionShape(generation, union)).generate();
    }

    /** One union under construction. */
    private final class OneUnion {
        private final UnionDef union;
        private final UnionShape shape;
        private final JavaName name;
        private final ClassOrInterfaceDeclaration type;
        private final String discriminator;
        private final String initialized;

        OneUnion(UnionDef union, UnionShape shape) {
            this.union = union;
            this.shape = shape;
            name = generation.name(union);
            type = Classes.publicClass(name, Keyword.FINAL);
            var taken = new ArrayList<String>();
            union.cases().forEach(branch -> taken.add(UnionShape.name(branch)));
            var names = new LocalNames(taken);
            discriminator = names.fresh("discriminator");
            initialized = names.fresh("initialized");
        }

        void generate() {
            type.addImplementedType(Ast.portable("IDLEntity"));
            Classes.serialVersion(type);
            fields();
            Classes.constructor(type, Keyword.PUBLIC);
            discriminatorAccessor();
            for (UnionCase branch : union.cases()) {
                accessor(branch);
                modifier(branch);
                if (UnionShape.isSelectedByMany(branch)) {
                    modifierWithDiscriminator(branch);
                }
                selection(branch);
            }
            if (shape.hasImplicitDefault()) {
                defaultModifiers();
            }
            generation.add(name, "Union", type, union);
        }

        private void fields() {
            var declarations = new FieldDeclarations(generation.mapping());
            Classes.field(type, shape.discriminatorType(), discriminator, null, Keyword.PRIVATE);
            Classes.field(type, PrimitiveType.booleanType(), initialized, null, Keyword.PRIVATE);
            for (UnionCase branch : union.cases()) {
                var field = Classes.field(type, valueType(branch), UnionShape.name(branch), null, Keyword.PRIVATE);
                if (declarations.isNotSerializable(branch.field().type())) {
                    Classes.suppress(field, "serial");
                }
            }
        }

        private void discriminatorAccessor() {
            Classes.method(type, shape.discriminatorType(), shape.discriminatorMethod(), Keyword.PUBLIC)
                    .setBody(Ast.block(
                            Ast.when(
                                    Ast.not(Ast.name(initialized)),
                                    Ast.throwing(badOperation("the union has no value yet"))),
                            Ast.returning(Ast.name(discriminator))));
        }

        private void accessor(UnionCase branch) {
            Field field = branch.field();
            MethodDeclaration method = Classes.method(type, valueType(branch), UnionShape.name(branch), Keyword.PUBLIC);
            Comments.describe(method, field.documentation());
            Expression holds = Ast.binary(
                    Ast.not(Ast.name(initialized)),
                    BinaryExpr.Operator.OR,
                    Ast.not(Ast.call(selectsMethod(branch), Ast.name(discriminator))));
            method.setBody(Ast.block(
                    Ast.when(
                            holds,
                            Ast.throwing(badOperation("the union does not hold the branch " + field.identifier()))),
                    Ast.returning(Ast.name(UnionShape.name(branch)))));
        }

        private void modifier(UnionCase branch) {
            MethodDeclaration method = Classes.method(type, Ast.voidType(), UnionShape.name(branch), Keyword.PUBLIC);
            method.addParameter(Classes.parameter(valueType(branch), "value"));
            method.setBody(Ast.block(
                    Ast.assign(Ast.thisField(discriminator), shape.firstValue(branch)),
                    Ast.assign(Ast.thisField(UnionShape.name(branch)), Ast.name("value")),
                    Ast.assign(Ast.thisField(initialized), Ast.bool(true))));
        }

        private void modifierWithDiscriminator(UnionCase branch) {
            MethodDeclaration method = Classes.method(type, Ast.voidType(), UnionShape.name(branch), Keyword.PUBLIC);
            method.addParameter(Classes.parameter(shape.discriminatorType(), "selector"));
            method.addParameter(Classes.parameter(valueType(branch), "value"));
            String problem = "the discriminator does not select the branch "
                    + branch.field().identifier();
            method.setBody(Ast.block(
                    Ast.when(
                            Ast.not(Ast.call(selectsMethod(branch), Ast.name("selector"))),
                            Ast.throwing(badOperation(problem))),
                    Ast.assign(Ast.thisField(discriminator), Ast.name("selector")),
                    Ast.assign(Ast.thisField(UnionShape.name(branch)), Ast.name("value")),
                    Ast.assign(Ast.thisField(initialized), Ast.bool(true))));
        }

        private void selection(UnionCase branch) {
            MethodDeclaration method = Classes.method(
                    type, PrimitiveType.booleanType(), selectsMethod(branch), Keyword.PRIVATE, Keyword.STATIC);
            method.addParameter(Classes.parameter(shape.discriminatorType(), "selector"));
            method.setBody(Ast.block(Ast.returning(shape.selects(branch, "selector"))));
        }

        private void defaultModifiers() {
            Classes.method(type, Ast.voidType(), "__default", Keyword.PUBLIC)
                    .setBody(Ast.block(
                            Ast.assign(
                                    Ast.thisField(discriminator),
                                    shape.literal(shape.freeValue().orElseThrow())),
                            Ast.assign(Ast.thisField(initialized), Ast.bool(true))));
            MethodDeclaration method = Classes.method(type, Ast.voidType(), "__default", Keyword.PUBLIC);
            method.addParameter(Classes.parameter(shape.discriminatorType(), "selector"));
            // minor code 34 of BAD_PARAM: an invalid value of the discriminator
            method.setBody(Ast.block(
                    Ast.when(
                            shape.isLabel("selector"),
                            Ast.throwing(Ast.systemException(
                                    "BAD_PARAM", Ast.text("the discriminator selects a branch"), "0x4f4d0022", "NO"))),
                    Ast.assign(Ast.thisField(discriminator), Ast.name("selector")),
                    Ast.assign(Ast.thisField(initialized), Ast.bool(true))));
        }

        private Type valueType(UnionCase branch) {
            return generation
                    .mapping()
                    .javaType(branch.field().type(), branch.field().location());
        }

        private static String selectsMethod(UnionCase branch) {
            return SELECTS + branch.field().identifier();
        }

        private static Expression badOperation(String message) {
            return Ast.construct(Ast.corba("BAD_OPERATION"), Ast.text(message));
        }
    }
}

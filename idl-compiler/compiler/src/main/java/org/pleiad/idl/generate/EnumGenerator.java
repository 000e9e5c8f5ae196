package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import java.util.ArrayList;
import java.util.function.Function;
import org.pleiad.idl.model.Definition.EnumDef;
import org.pleiad.idl.model.Definition.Enumerator;

/** The class of an enum: one instance and one int constant for each enumerator. Mapping 1.3, section 1.8. */
final class EnumGenerator {

    private final Generation generation;

    EnumGenerator(Generation generation) {
        this.generation = generation;
    }

    /** Generates the class. */
    void generate(EnumDef enumeration) {
        JavaName name = generation.name(enumeration);
        ClassOrInterfaceDeclaration type = Classes.publicClass(name);
        type.addImplementedType(Ast.portable("IDLEntity"));
        Classes.serialVersion(type);

        var taken = new ArrayList<String>();
        for (Enumerator enumerator : enumeration.enumerators()) {
            taken.add(label(enumerator));
            taken.add("_" + label(enumerator));
        }
        String ordinal = new LocalNames(taken).fresh("ordinal");
        constants(type, name, enumeration);
        Classes.field(type, Ast.intType(), ordinal, null, Keyword.PRIVATE, Keyword.FINAL);

        var constructor = Classes.constructor(type, Keyword.PROTECTED);
        constructor.addParameter(Classes.parameter(Ast.intType(), "value"));
        constructor.setBody(Ast.block(Ast.assign(Ast.thisField(ordinal), Ast.name("value"))));

        Classes.method(type, Ast.intType(), "value", Keyword.PUBLIC)
                .setBody(Ast.block(Ast.returning(Ast.name(ordinal))));
        fromInt(type, name, enumeration);
        toText(type, ordinal, enumeration);
        readResolve(type, ordinal);
        generation.add(name, "Enum", type, enumeration);
    }

    private static void constants(ClassOrInterfaceDeclaration type, JavaName name, EnumDef enumeration) {
        int next = 0;
        for (Enumerator enumerator : enumeration.enumerators()) {
            String label = label(enumerator);
            Classes.field(
                    type,
                    Ast.intType(),
                    "_" + label,
                    Ast.number(next++),
                    Keyword.PUBLIC,
                    Keyword.STATIC,
                    Keyword.FINAL);
            var instance = Classes.field(
                    type,
                    Ast.type(name),
                    label,
                    Ast.construct(Ast.type(name), Ast.name("_" + label)),
                    Keyword.PUBLIC,
                    Keyword.STATIC,
                    Keyword.FINAL);
            Comments.describe(instance, enumerator.documentation());
        }
    }

    private static void fromInt(ClassOrInterfaceDeclaration type, JavaName name, EnumDef enumeration) {
        var method = Classes.method(type, Ast.type(name), "from_int", Keyword.PUBLIC, Keyword.STATIC);
        String value = new LocalNames(enumeration.enumerators().stream()
                        .map(EnumGenerator::label)
                        .toList())
                .fresh("value");
        method.addParameter(Classes.parameter(Ast.intType(), value));
        Expression message = Ast.binary(
                Ast.text("no enumerator of " + enumeration.name().identifier() + " has the value "),
                BinaryExpr.Operator.PLUS,
                Ast.name(value));
        method.setBody(Ast.block(choose(
                Ast.name(value),
                enumeration,
                enumerator -> Ast.name(label(enumerator)),
                Ast.throwing(Ast.construct(Ast.corba("BAD_PARAM"), message)))));
    }

    private static void toText(ClassOrInterfaceDeclaration type, String ordinal, EnumDef enumeration) {
        var method = Classes.method(type, Ast.string(), "toString", Keyword.PUBLIC);
        Classes.override(method);
        method.setBody(Ast.block(choose(
                Ast.name(ordinal),
                enumeration,
                enumerator -> Ast.text(enumerator.name().identifier()),
                Ast.returning(Ast.staticCall(Ast.string(), "valueOf", Ast.name(ordinal))))));
    }

    private static Statement choose(
            Expression selector, EnumDef enumeration, Function<Enumerator, Expression> result, Statement otherwise) {
        var entries = new NodeList<SwitchEntry>();
        for (Enumerator enumerator : enumeration.enumerators()) {
            entries.add(entry(
                    NodeList.nodeList(Ast.name("_" + label(enumerator))), Ast.returning(result.apply(enumerator))));
        }
        entries.add(entry(new NodeList<>(), otherwise));
        return new SwitchStmt(selector, entries);
    }

    private static SwitchEntry entry(NodeList<Expression> labels, Statement statement) {
        return new SwitchEntry(labels, SwitchEntry.Type.STATEMENT_GROUP, NodeList.nodeList(statement), false, null);
    }

    /** Java serialization must give back the one instance, since users compare with {@code ==}. */
    private static void readResolve(ClassOrInterfaceDeclaration type, String ordinal) {
        Classes.method(type, Ast.type("java.lang.Object"), "readResolve", Keyword.PROTECTED)
                .setBody(Ast.block(Ast.returning(Ast.call("from_int", Ast.name(ordinal)))));
    }

    private static String label(Enumerator enumerator) {
        return JavaNames.member(enumerator.name().identifier());
    }
}

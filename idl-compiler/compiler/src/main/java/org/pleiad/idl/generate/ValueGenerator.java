package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.pleiad.idl.model.Definition.Field;
import org.pleiad.idl.model.Definition.StateMember;
import org.pleiad.idl.model.Definition.ValueDef;
import org.pleiad.idl.model.ScopedName;

/**
 * The abstract class of a value type with state: public and protected fields, the methods that the user writes, and the
 * marshalling of the state unless that is custom. Mapping 1.3, section 1.17.
 */
final class ValueGenerator {

    private static final String IDS = "_TRUNCATABLE_IDS";

    private final Generation generation;
    private final ValueLineage lineage;

    ValueGenerator(Generation generation) {
        this.generation = generation;
        this.lineage = new ValueLineage(generation.specification());
    }

    /** Generates the class. */
    void generate(ValueDef value) {
        JavaName name = generation.name(value);
        ClassOrInterfaceDeclaration type = Classes.publicClass(name, Keyword.ABSTRACT);
        Optional<ValueDef> base = lineage.concreteBase(value);
        base.ifPresent(parent -> type.addExtendedType(Ast.type(generation.name(parent))));
        interfaces(value).forEach(parent -> type.addImplementedType(Ast.type(parent)));
        Classes.serialVersion(type);
        truncatableIds(type, value);
        var fields = new FieldDeclarations(generation.mapping());
        new ValueConstants(generation).declare(type, value);
        for (StateMember member : value.state()) {
            fields.declare(type, member.field(), member.isPublic() ? Keyword.PUBLIC : Keyword.PROTECTED);
        }
        Classes.constructor(type, Keyword.PROTECTED);
        idsMethod(type);
        for (Call call : Call.of(value.members())) {
            MethodDeclaration method = generation.signatures().declare(type, call, Keyword.PUBLIC, Keyword.ABSTRACT);
            method.removeBody();
            Comments.describe(method, call.documentation());
        }
        if (!lineage.isCustom(value)) {
            marshalling(type, value, base.isPresent());
        }
        typeMethod(type, value);
        generation.add(name, "Value type", type, value);
    }

    private List<String> interfaces(ValueDef value) {
        var parents = new LinkedHashSet<String>();
        parents.add("org.omg.CORBA.portable." + (lineage.isCustom(value) ? "CustomValue" : "StreamableValue"));
        for (ValueDef base : lineage.bases(value)) {
            if (base.isAbstract()) {
                parents.add(generation.name(base).qualified());
            }
        }
        for (ScopedName supported : value.supports()) {
            parents.add(generation.mapping().operations(supported).qualified());
        }
        return new ArrayList<>(parents);
    }

    private void truncatableIds(ClassOrInterfaceDeclaration type, ValueDef value) {
        List<Expression> ids = lineage.truncatableIds(value).stream()
                .map(id -> (Expression) Ast.text(id))
                .toList();
        Classes.field(
                type,
                Ast.arrayOf(Ast.string()),
                IDS,
                Ast.arrayWith(Ast.string(), ids),
                Keyword.PRIVATE,
                Keyword.STATIC,
                Keyword.FINAL);
    }

    /** A copy, since the caller may write to it. */
    private static void idsMethod(ClassOrInterfaceDeclaration type) {
        var ids = Classes.method(type, Ast.arrayOf(Ast.string()), "_truncatable_ids", Keyword.PUBLIC);
        Classes.override(ids);
        ids.setBody(Ast.block(Ast.returning(Ast.call(Ast.name(IDS), "clone"))));
    }

    /** State of the base first, then that of this type in the order of the IDL. */
    private void marshalling(ClassOrInterfaceDeclaration type, ValueDef value, boolean derived) {
        Body readBody = new Body(List.of("_in"));
        Body writeBody = new Body(List.of("_out"));
        if (derived) {
            readBody.add(Ast.statement(Ast.call(new SuperExpr(), "_read", Ast.name("_in"))));
            writeBody.add(Ast.statement(Ast.call(new SuperExpr(), "_write", Ast.name("_out"))));
        }
        for (StateMember member : value.state()) {
            Field field = member.field();
            String name = JavaNames.member(field.identifier());
            Expression read =
                    generation.marshalling().read(readBody, field.type(), "_in", "_" + name, field.location());
            readBody.add(Ast.assign(Ast.thisField(name), read));
            generation.marshalling().write(writeBody, field.type(), "_out", Ast.thisField(name), field.location());
        }
        stream(type, "_read", Ast.portable("InputStream"), "_in", readBody);
        stream(type, "_write", Ast.portable("OutputStream"), "_out", writeBody);
    }

    private static void stream(
            ClassOrInterfaceDeclaration type, String method, Type stream, String parameter, Body body) {
        var declared = Classes.method(type, Ast.voidType(), method, Keyword.PUBLIC);
        Classes.override(declared);
        declared.addParameter(Classes.parameter(stream, parameter));
        declared.setBody(body.block());
    }

    /** No override where the marshalling is custom, but wanted by JacORB's streams all the same. */
    private void typeMethod(ClassOrInterfaceDeclaration type, ValueDef value) {
        var method = Classes.method(type, Ast.corba("TypeCode"), "_type", Keyword.PUBLIC);
        if (!lineage.isCustom(value)) {
            Classes.override(method);
        }
        method.setBody(
                Ast.block(Ast.returning(Ast.staticCall(generation.mapping().helper(value.name()), "type"))));
    }
}

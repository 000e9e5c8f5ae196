package org.pleiad.idl.generate;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import java.util.LinkedHashSet;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.ConstDef;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.ScopedName;

/**
 * The Java interfaces of an IDL interface: the signature interface that clients hold, and the Operations interface that
 * servants implement; an abstract interface has both in one. Mapping 1.3, section 1.13.
 */
final class InterfaceGenerator {

    private final Generation generation;

    InterfaceGenerator(Generation generation) {
        this.generation = generation;
    }

    /** Generates the one or two interfaces. */
    void generate(InterfaceDef face) {
        if (face.kind() == InterfaceKind.ABSTRACT) {
            abstractInterface(face);
        } else {
            signature(face);
            operations(face);
        }
    }

    private void signature(InterfaceDef face) {
        JavaName name = generation.name(face);
        ClassOrInterfaceDeclaration type = Classes.publicInterface(name);
        var parents = new LinkedHashSet<String>();
        parents.add(name.with("Operations").qualified());
        face.bases().forEach(base -> parents.add(generation.mapping().name(base).qualified()));
        if (face.kind() == InterfaceKind.LOCAL) {
            parents.add("org.omg.CORBA.LocalInterface");
        } else {
            parents.add("org.omg.CORBA.Object");
        }
        parents.add("org.omg.CORBA.portable.IDLEntity");
        parents.forEach(parent -> type.addExtendedType(Ast.type(parent)));
        new SendingGenerator(generation).addTo(type, face);
        generation.add(name, "Interface", type, face);
    }

    private void operations(InterfaceDef face) {
        JavaName name = generation.name(face).with("Operations");
        ClassOrInterfaceDeclaration type = Classes.publicInterface(name);
        for (ScopedName base : face.bases()) {
            type.addExtendedType(Ast.type(generation.mapping().operations(base)));
        }
        declareContents(type, face);
        generation.add(name, "Operations", type, face);
    }

    private void abstractInterface(InterfaceDef face) {
        JavaName name = generation.name(face);
        ClassOrInterfaceDeclaration type = Classes.publicInterface(name);
        face.bases()
                .forEach(base ->
                        type.addExtendedType(Ast.type(generation.mapping().name(base))));
        type.addExtendedType(Ast.portable("IDLEntity"));
        declareContents(type, face);
        generation.add(name, "Abstract interface", type, face);
    }

    /** Constants stand in the Operations interface, so that servants see them as clients do. */
    private void declareContents(ClassOrInterfaceDeclaration type, InterfaceDef face) {
        for (Definition inner : face.contents()) {
            if (inner instanceof ConstDef constant) {
                var field = Classes.field(
                        type,
                        generation
                                .mapping()
                                .javaType(
                                        constant.type(), constant.declaration().location()),
                        JavaNames.member(constant.name().identifier()),
                        generation.literals().of(constant.value(), constant.type()));
                Comments.describe(field, constant.declaration().documentation());
            }
        }
        for (Call call : Call.declaredIn(face)) {
            MethodDeclaration method = generation.signatures().declare(type, call);
            method.removeBody();
            Comments.describe(method, call.documentation());
        }
    }
}

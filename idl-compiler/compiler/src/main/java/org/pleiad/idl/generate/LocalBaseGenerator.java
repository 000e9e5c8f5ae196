package org.pleiad.idl.generate;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import org.pleiad.idl.model.Definition.InterfaceDef;

/** The base class of implementations of a local interface, {@code _FooLocalBase}. Mapping 1.3, section 1.20. */
final class LocalBaseGenerator {

    private final Generation generation;

    LocalBaseGenerator(Generation generation) {
        this.generation = generation;
    }

    /** Generates the class. */
    void generate(InterfaceDef face) {
        JavaName name = generation.name(face).localBase();
        ClassOrInterfaceDeclaration type = Classes.publicClass(name, Keyword.ABSTRACT);
        type.addExtendedType(Ast.corba("LocalObject"));
        type.addImplementedType(Ast.type(generation.name(face)));
        Classes.serialVersion(type);
        RepositoryIds.declare(type, face, generation.specification());
        Classes.constructor(type, Keyword.PROTECTED);
        // not an override: the LocalObject of some APIs declares it, that of others does not
        Classes.method(type, Ast.arrayOf(Ast.string()), "_ids", Keyword.PUBLIC).setBody(RepositoryIds.copy());
        generation.add(name, "Base of implementations", type, face);
    }
}

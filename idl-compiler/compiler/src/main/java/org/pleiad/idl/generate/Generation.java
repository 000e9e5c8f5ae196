package org.pleiad.idl.generate;

import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.Map;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.model.Specification;

/**
 * What the generators of one specification share.
 *
 * @param files where the results go
 * @param handlers from interfaces to those of the handlers of their replies; empty unless the options ask for them
 */
record Generation(
        Specification specification,
        CompilerOptions options,
        TypeMapping mapping,
        Literals literals,
        Signatures signatures,
        Marshalling marshalling,
        TypeCodes typeCodes,
        JavaFiles files,
        Map<ScopedName, ScopedName> handlers) {

    /** The class or interface of a definition. */
    JavaName name(Definition definition) {
        return mapping.name(definition.name());
    }

    /** Adds a finished type. */
    void add(JavaName name, String role, TypeDeclaration<?> type, Definition origin) {
        files.add(name, role, type, origin.declaration());
    }
}

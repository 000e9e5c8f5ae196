package org.pleiad.idl.model;

import java.util.List;
import org.pleiad.idl.diagnostic.SourceLocation;

/**
 * What all definitions have in common.
 *
 * @param name absolute name
 * @param repositoryId with pragmas applied, for example {@code IDL:omg.org/CosNaming/NamingContext:1.0}
 * @param location of the identifier
 * @param documentation the comment before the definition, without comment marks, or the empty string
 * @param annotations in order of appearance
 * @param included whether it stands in an included file, so that no code is generated for it by default
 */
public record Declaration(
        ScopedName name,
        String repositoryId,
        SourceLocation location,
        String documentation,
        List<Annotation> annotations,
        boolean included) {

    public Declaration {
        annotations = List.copyOf(annotations);
    }
}

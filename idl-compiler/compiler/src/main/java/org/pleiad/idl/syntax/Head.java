package org.pleiad.idl.syntax;

import java.util.List;

/**
 * What all declarations have in common.
 *
 * @param name the declared identifier
 * @param documentation the comment before it, without comment marks, or the empty string
 * @param start position of its first character in the preprocessed text
 * @param end position after its last character
 * @param included whether it stands in an included file
 */
public record Head(
        Identifier name, String documentation, List<Annotation> annotations, int start, int end, boolean included) {

    public Head {
        annotations = List.copyOf(annotations);
    }

    /** The same place and comment for another identifier: declarators that share a type. */
    public Head named(Identifier other) {
        return new Head(other, documentation, annotations, start, end, included);
    }
}

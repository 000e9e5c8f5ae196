package org.pleiad.idl.generate;

import java.util.Set;

/** Identifiers that Java or its mapping keeps for itself. Mapping 1.3, section 1.2.1. */
final class ReservedWords {

    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "try",
            "void",
            "volatile",
            "while",
            "true",
            "false",
            "null");

    /** Methods of {@code java.lang.Object}: an operation of that name would override or collide. */
    private static final Set<String> OBJECT_METHODS =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** Restricted identifiers that cannot name a type (Java 17 language specification, section 3.9). */
    private static final Set<String> NOT_FOR_TYPES = Set.of("var", "yield", "record", "sealed", "permits");

    private ReservedWords() {}

    /** The identifier, with an underscore before it if it is reserved. */
    static String escape(String identifier) {
        return KEYWORDS.contains(identifier) || OBJECT_METHODS.contains(identifier) ? "_" + identifier : identifier;
    }

    /** As {@link #escape}, for the name of a class. */
    static String escapeType(String identifier) {
        return NOT_FOR_TYPES.contains(identifier) ? "_" + identifier : escape(identifier);
    }
}

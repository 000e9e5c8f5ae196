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

    /** Members that every class, or every serializable one, has already. */
    private static final Set<String> MEMBERS = Set.of(
            "clone",
            "equals",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait",
            "serialVersionUID");

    /**
     * Names that no class may have: restricted identifiers (Java 17 language specification, section 3.9), and the
     * packages that all generated code refers to, which a class of that name would hide.
     */
    private static final Set<String> NOT_FOR_TYPES =
            Set.of("var", "yield", "record", "sealed", "permits", "java", "javax", "org");

    private ReservedWords() {}

    /** The identifier, with an underscore before it if it is reserved. */
    static String escape(String identifier) {
        return KEYWORDS.contains(identifier) || MEMBERS.contains(identifier) ? "_" + identifier : identifier;
    }

    /** As {@link #escape}, for the name of a class. */
    static String escapeType(String identifier) {
        return NOT_FOR_TYPES.contains(identifier) ? "_" + identifier : escape(identifier);
    }
}

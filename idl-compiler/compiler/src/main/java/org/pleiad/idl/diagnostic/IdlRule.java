package org.pleiad.idl.diagnostic;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which rule of IDL a class checks. The catalogue of all rules, {@code idl-compiler/docs/rules.md}, is made of these
 * annotations, and each needs a folder {@code rules/<id>} of test files. A class that finds several things wrong which
 * users tell apart, such as a stage that reads text, has several.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(IdlRules.class)
public @interface IdlRule {

    /** The stable id that diagnostics show, for example {@code union-label-duplicate}. */
    String id();

    /** The heading of the catalogue under which it stands. */
    Area area();

    /** What is refused or warned of, a phrase that begins in lower case. */
    String refuses();

    /** Where the standard says so; by default a section of part 1 of CORBA 3.3, and otherwise with the document's name. */
    String section();

    /** What a rule is about. */
    enum Area {
        /** Declaring and finding names. */
        NAMES,
        /** Structs, enums, sequences, arrays and their kin. */
        TYPES,
        /** Unions. */
        UNIONS,
        /** Constants and literals. */
        CONSTANTS,
        /** Interfaces, operations, attributes. */
        INTERFACES,
        /** Value types and boxes. */
        VALUES,
        /** Components and homes. */
        COMPONENTS,
        /** Repository ids. */
        IDS,
        /** Grammar and preprocessor. */
        TEXT
    }
}

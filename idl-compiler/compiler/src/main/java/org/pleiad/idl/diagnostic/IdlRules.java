package org.pleiad.idl.diagnostic;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Holds the rules of a class that has several; the compiler writes it, nobody else does. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface IdlRules {
    /** The rules. */
    IdlRule[] value();
}

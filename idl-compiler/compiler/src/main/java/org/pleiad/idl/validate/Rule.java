package org.pleiad.idl.validate;

import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.model.Definition;

/**
 * One semantic rule. It sees each definition of a specification once, outer ones before inner ones, and must expect
 * specifications in which names are unknown or members missing.
 */
interface Rule {

    /** The stable id of its annotation, under which findings are reported, for example {@code union-label-duplicate}. */
    default String id() {
        return getClass().getAnnotation(IdlRule.class).id();
    }

    /** Looks at one definition. */
    void check(Definition definition, Findings findings);
}

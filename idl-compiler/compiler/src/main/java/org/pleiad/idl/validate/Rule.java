package org.pleiad.idl.validate;

import org.pleiad.idl.model.Definition;

/**
 * One semantic rule. It sees each definition of a specification once, outer ones before inner ones, and must expect
 * specifications in which names are unknown or members missing.
 */
interface Rule {

    /** The stable id under which findings are reported, for example {@code union-label-duplicate}. */
    String id();

    /** Looks at one definition. */
    void check(Definition definition, Findings findings);
}

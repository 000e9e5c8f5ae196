package org.pleiad.maven;

/**
 * Places one top-level IDL module or type in a package:
 * {@code <packagePrefix><type>Bank</type><prefix>com.acme</prefix></packagePrefix>}.
 */
public class PackagePrefix {

    /** The top-level module or type. */
    private String type;

    /** The package it is placed in. */
    private String prefix;

    String type() {
        return type;
    }

    String prefix() {
        return prefix;
    }
}

package org.pleiad.maven;

/**
 * Replaces the package of one IDL module:
 * {@code <packageTranslation><type>Bank/Loans</type><replacementPackage>com.acme.loans</replacementPackage>}.
 */
public class PackageTranslation {

    /** The module, with its parents, separated by a slash or two colons. */
    private String type;

    /** The package that takes the place of the module's own. */
    private String replacementPackage;

    String type() {
        return type;
    }

    String replacementPackage() {
        return replacementPackage;
    }
}

package org.pleiad.maven;

/** A preprocessor macro: {@code <define><symbol>DEBUG</symbol><value>1</value></define>}. */
public class Define {

    /** The macro's name. */
    private String symbol;

    /** Its value; 1 if there is none. */
    private String value = "";

    String symbol() {
        return symbol;
    }

    String value() {
        return value == null ? "" : value;
    }
}

package org.pleiad.idl.format;

/**
 * What people differ in.
 *
 * @param indent spaces for each level, 1 to 8
 * @param width columns that a line may have, 40 to 400; what cannot be broken may be longer
 */
public record Style(int indent, int width) {

    /** Four spaces, a hundred columns. */
    public static final Style DEFAULT = new Style(4, 100);

    public Style {
        if (indent < 1 || indent > 8) {
            throw new IllegalArgumentException("an indent of " + indent + " is not between 1 and 8");
        }
        if (width < 40 || width > 400) {
            throw new IllegalArgumentException("a width of " + width + " is not between 40 and 400");
        }
    }
}

package org.pleiad.idl.preprocess;

/**
 * What one translation unit may cost.
 *
 * @param fileBytes size of one file
 * @param includeDepth files open at once
 * @param sourceTokens tokens read from files and macros together: bounds time
 * @param textCharacters size of the preprocessed text: bounds memory
 * @param expansionDepth macros in expansion at once
 */
public record Limits(int fileBytes, int includeDepth, int sourceTokens, int textCharacters, int expansionDepth) {

    /** Far beyond any real specification: all the OMG's files together have about 1 % of it. */
    public static final Limits DEFAULT = new Limits(8 << 20, 1_100, 20_000_000, 16 << 20, 200);
}

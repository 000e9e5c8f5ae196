package org.pleiad.idl.syntax;

/**
 * A word, mark, comment or directive of a file as it is written.
 *
 * @param text as written
 * @param line counted from 1
 * @param column of its first character, counted from 0
 * @param start offset of the first character in the file
 * @param spaceBefore whether white space stands before it
 * @param linesBefore line ends between the token before and this one
 */
public record SourceToken(
        Kind kind, String text, int line, int column, int start, boolean spaceBefore, int linesBefore) {

    /** What it is. */
    public enum Kind {
        /** A preprocessor directive, with its continued lines. */
        DIRECTIVE,
        /** A comment between slashes and stars. */
        BLOCK_COMMENT,
        /** A comment up to the end of the line. */
        LINE_COMMENT,
        /** An identifier or keyword. */
        WORD,
        /** A number, string or character literal. */
        LITERAL,
        /** Any other mark. */
        MARK
    }

    /** Whether it is this word or mark. */
    public boolean is(String wanted) {
        return (kind == Kind.WORD || kind == Kind.MARK) && text.equals(wanted);
    }

    /** Whether the compiler does not see it. */
    public boolean isComment() {
        return kind == Kind.BLOCK_COMMENT || kind == Kind.LINE_COMMENT;
    }
}

package org.pleiad.idl.diagnostic;

/**
 * A place in an IDL file.
 *
 * @param file the path as the user wrote it, or as the include path found it
 * @param line from 1
 * @param column from 1
 * @param length number of characters to underline, at least 1
 */
public record SourceLocation(String file, int line, int column, int length) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}

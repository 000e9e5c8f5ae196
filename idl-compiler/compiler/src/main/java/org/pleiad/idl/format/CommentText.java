package org.pleiad.idl.format;

import org.pleiad.idl.syntax.SourceToken;

/** Comments: their words stay, their lines move with what they stand before. */
final class CommentText {

    private CommentText() {}

    /** A comment whose first line will stand at a column: the lines below keep their places relative to it. */
    static String at(SourceToken comment, int column) {
        String[] lines = comment.text().split("\r?\n", -1);
        var text = new StringBuilder(lines[0].stripTrailing());
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i].stripTrailing();
            text.append('\n');
            if (!line.isEmpty()) {
                int indent = indent(line);
                text.append(" ".repeat(Math.max(0, indent - comment.column() + column)))
                        .append(line.strip());
            }
        }
        return text.toString();
    }

    /** A comment that stands behind or amid something: its further lines stay where they are. */
    static String unmoved(SourceToken comment) {
        return comment.text().replaceAll("[ \t]*\r?\n", "\n").stripTrailing();
    }

    private static int indent(String line) {
        int columns = 0;
        while (columns < line.length() && Character.isWhitespace(line.charAt(columns))) {
            columns++;
        }
        return columns;
    }
}

package org.pleiad.idl.format;

/** The text that is being laid out, line by line. */
final class Lines {

    private final Style style;
    private final StringBuilder text = new StringBuilder();

    /** Nothing has been written in the present block yet. */
    private boolean atBlockStart = true;

    private boolean blankWanted;

    Lines(Style style) {
        this.style = style;
    }

    /** One blank line before the next line, unless a block begins or ends there. */
    void wantBlank() {
        blankWanted = true;
    }

    /** Writes a line, or several, at a level. */
    void line(int level, String content) {
        separate();
        text.append(" ".repeat(level * style.indent())).append(content).append('\n');
        atBlockStart = false;
    }

    /** The last line opens a block. */
    void blockBegins() {
        atBlockStart = true;
    }

    /** A line that ends a block: no blank line stands before it. */
    void closing(int level, String content) {
        blankWanted = false;
        line(level, content);
    }

    /** Adds to the last line. */
    void append(String content) {
        text.setLength(text.length() - 1);
        text.append(content).append('\n');
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    private void separate() {
        if (blankWanted && !atBlockStart) {
            text.append('\n');
        }
        blankWanted = false;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

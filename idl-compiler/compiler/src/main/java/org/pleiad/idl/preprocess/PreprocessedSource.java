package org.pleiad.idl.preprocess;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pleiad.idl.diagnostic.SourceLocation;

/** The text of one translation unit after preprocessing, and where each piece of it came from. Immutable. */
public final class PreprocessedSource {

    private final String text;
    private final List<Directive> directives;
    private final SortedSet<Path> inputs;
    private final Map<String, String> files;
    private final List<String> order;
    private final Map<String, List<String>> lines = new HashMap<>();

    /** Pieces in order of {@code offset}: from there on the text runs along one line of one file. */
    private final int[] offsets;

    private final Origin[] origins;

    /**
     * Where a piece of text came from.
     *
     * @param depth 0 in the source file itself, more in included files
     * @param moves whether columns advance with the text; not so within the expansion of a macro
     */
    record Origin(String file, int line, int column, int depth, boolean moves, int length) {}

    PreprocessedSource(
            String text,
            List<Directive> directives,
            SortedSet<Path> inputs,
            Map<String, String> files,
            List<Integer> offsets,
            List<Origin> origins) {
        this.text = text;
        this.directives = List.copyOf(directives);
        this.inputs = new TreeSet<>(inputs);
        this.files = new LinkedHashMap<>(files);
        this.order = new ArrayList<>(this.files.keySet());
        this.offsets = offsets.stream().mapToInt(Integer::intValue).toArray();
        this.origins = origins.toArray(Origin[]::new);
    }

    /** What the parser reads. */
    public String text() {
        return text;
    }

    /** Pragmas and borders of included files, by rising offset. */
    public List<Directive> directives() {
        return directives;
    }

    /** Every file read, as absolute paths; an archive stands for the files in it. */
    public SortedSet<Path> inputs() {
        return inputs;
    }

    /** The place of a piece of the text in the file it came from. */
    public SourceLocation locate(int offset, int length) {
        if (origins.length == 0) {
            return new SourceLocation("", 1, 1, 1);
        }
        int index = index(offset);
        Origin origin = origins[index];
        if (!origin.moves()) {
            return new SourceLocation(origin.file(), origin.line(), origin.column(), origin.length());
        }
        int column = origin.column() + Math.max(0, offset - offsets[index]);
        return new SourceLocation(origin.file(), origin.line(), column, Math.max(1, length));
    }

    /** Whether a position of the text lies in an included file. */
    public boolean included(int offset) {
        return origins.length > 0 && origins[index(offset)].depth() > 0;
    }

    private int index(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    /** Where a file stands in the order of first reading; for sorting. */
    public int order(String file) {
        return order.indexOf(file);
    }

    /** A line of a file that was read, without its end; empty if unknown. */
    public String line(String file, int number) {
        if (!files.containsKey(file)) {
            return "";
        }
        List<String> all =
                lines.computeIfAbsent(file, name -> files.get(name).lines().toList());
        return number >= 1 && number <= all.size() ? all.get(number - 1) : "";
    }
}

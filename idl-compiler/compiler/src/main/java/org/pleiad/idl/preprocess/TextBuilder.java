package org.pleiad.idl.preprocess;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.preprocess.PreprocessedSource.Origin;

/** Grows the preprocessed text and its table of origins. */
final class TextBuilder {

    private final Limits limits;
    private final StringBuilder text = new StringBuilder();
    private final List<Directive> directives = new ArrayList<>();
    private final SortedSet<Path> inputs = new TreeSet<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<Integer> offsets = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private SourceLocation here = new SourceLocation("", 1, 1, 1);

    TextBuilder(Limits limits) {
        this.limits = limits;
    }

    void opened(SourceFile file) {
        files.put(file.name(), file.text());
        file.path().ifPresent(inputs::add);
        here = new SourceLocation(file.name(), 1, 1, 1);
    }

    void directive(Directive directive) {
        directives.add(directive);
    }

    int length() {
        return text.length();
    }

    SourceLocation here() {
        return here;
    }

    void append(String piece, Origin origin) {
        if (text.length() + piece.length() > limits.textCharacters()) {
            throw new LimitExceeded("the preprocessed text has more than " + limits.textCharacters() + " characters");
        }
        here = new SourceLocation(origin.file(), origin.line(), origin.column(), 1);
        if (!continues(origin)) {
            offsets.add(text.length());
            origins.add(origin);
        }
        text.append(piece);
    }

    /** Whether the table's last entry already says where the next character comes from. */
    private boolean continues(Origin next) {
        if (origins.isEmpty()) {
            return false;
        }
        Origin last = origins.get(origins.size() - 1);
        if (!last.moves() || !next.moves()) {
            return last.equals(next);
        }
        int distance = text.length() - offsets.get(offsets.size() - 1);
        return last.file().equals(next.file())
                && last.depth() == next.depth()
                && last.line() == next.line()
                && last.column() + distance == next.column();
    }

    PreprocessedSource build() {
        return new PreprocessedSource(text.toString(), directives, inputs, files, offsets, origins);
    }
}

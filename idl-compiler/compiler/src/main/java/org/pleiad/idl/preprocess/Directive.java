package org.pleiad.idl.preprocess;

import java.util.List;
import org.pleiad.idl.diagnostic.SourceLocation;

/** Something that is not text but happens at a position of the text. */
public sealed interface Directive {

    /** Position in the preprocessed text before which it happens. */
    int offset();

    /**
     * {@code #pragma}.
     *
     * @param words the words after {@code #pragma}; scoped names are one word, strings keep their quotes
     * @param location of the first word
     */
    record Pragma(int offset, List<String> words, SourceLocation location) implements Directive {
        public Pragma {
            words = List.copyOf(words);
        }
    }

    /** An included file begins. */
    record FileBegins(int offset) implements Directive {}

    /** An included file ends. */
    record FileEnds(int offset) implements Directive {}
}

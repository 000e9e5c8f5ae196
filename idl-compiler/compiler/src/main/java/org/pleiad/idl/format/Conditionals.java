package org.pleiad.idl.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps the nesting of blocks right where {@code #if} chooses among several openings of the same block: each branch begins
 * with the blocks that were open before the first.
 */
final class Conditionals {

    private static final Pattern WORD = Pattern.compile("#\\s*([a-z]+)");

    private final Deque<Deque<Block>> before = new ArrayDeque<>();

    /** Takes a directive in; the blocks that are open behind it. */
    Deque<Block> pass(String directive, Deque<Block> open) {
        Matcher word = WORD.matcher(directive);
        switch (word.lookingAt() ? word.group(1) : "") {
            case "if", "ifdef", "ifndef" -> before.push(new ArrayDeque<>(open));
            case "elif", "else" -> {
                if (!before.isEmpty()) {
                    return new ArrayDeque<>(before.peek());
                }
            }
            case "endif" -> before.poll();
            default -> {}
        }
        return open;
    }
}

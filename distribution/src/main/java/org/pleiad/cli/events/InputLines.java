package org.pleiad.cli.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Lines of an input for a thread that can be interrupted while it waits for one, as it cannot in a read. A daemon thread
 * reads; it ends with the input or the process. For one thread.
 */
final class InputLines implements Iterator<String> {
    private static final int AHEAD = 64;
    private static final Optional<String> END = Optional.empty();

    private final BlockingQueue<Optional<String>> lines = new ArrayBlockingQueue<>(AHEAD);

    /** Written before the end is put into the queue. */
    private volatile IOException failure;

    private Optional<String> next;

    InputLines(BufferedReader input) {
        var reader = new Thread(() -> read(input), "pleiad-events-input");
        reader.setDaemon(true);
        reader.start();
    }

    private void read(BufferedReader input) {
        try {
            try {
                for (String line = input.readLine(); line != null; line = input.readLine()) {
                    lines.put(Optional.of(line));
                }
            } catch (IOException broken) {
                failure = broken;
            }
            lines.put(END);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** {@code false} at the end, and when the thread is interrupted, whose interrupted status is then set. */
    @Override
    public boolean hasNext() {
        try {
            if (next == null) {
                next = lines.take();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
        if (next.isEmpty() && failure != null) {
            throw new UncheckedIOException(failure);
        }
        return next.isPresent();
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the input has ended");
        }
        String line = next.get();
        next = null;
        return line;
    }
}

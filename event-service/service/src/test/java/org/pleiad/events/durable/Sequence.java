package org.pleiad.events.durable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.pleiad.events.PleiadEvents.OffsetEvent;

/** What one consumer has handled: offsets without gap or repetition, or the test fails. Thread-safe. */
final class Sequence {
    private final String consumer;
    private long first;
    private final List<String> texts = new ArrayList<>();
    private String wrong;

    Sequence(String consumer) {
        this.consumer = consumer;
    }

    synchronized void handled(OffsetEvent event) {
        if (texts.isEmpty()) {
            first = event.position;
        } else if (event.position != first + texts.size() && wrong == null) {
            wrong = consumer + " got offset " + event.position + " after " + (first + texts.size() - 1);
        }
        texts.add(TestEvents.text(event));
    }

    synchronized long first() {
        return first;
    }

    /** The offset of the newest event; 0 before the first. */
    synchronized long last() {
        return texts.isEmpty() ? 0 : first + texts.size() - 1;
    }

    synchronized void wrong(String what) {
        wrong = consumer + ": " + what;
    }

    synchronized List<String> texts() {
        assertThat(wrong).isNull();
        return List.copyOf(texts);
    }
}

package org.pleiad.orb.transport.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SuspectsTest {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final Suspects suspects = new Suspects(now::get);

    @Test
    void areForgottenAfterAWhile() {
        suspects.add("a");
        assertThat(suspects.contains("a")).isTrue();
        assertThat(suspects.contains("b")).isFalse();
        now.addAndGet(Suspects.SUSPECT_NANOS);
        assertThat(suspects.contains("a")).isFalse();
        assertThat(suspects.size()).isZero();
    }

    @Test
    void areForgottenWhenTheyAnswer() {
        suspects.add("a");
        suspects.clear("a");
        assertThat(suspects.contains("a")).isFalse();
    }

    @Test
    void areBoundedInNumber() {
        for (int i = 0; i < 5000; i++) {
            suspects.add(i);
        }
        assertThat(suspects.size()).isEqualTo(1024);
        now.addAndGet(Suspects.SUSPECT_NANOS);
        suspects.add("new");
        assertThat(suspects.size()).as("room is made by forgetting").isEqualTo(1);
    }
}

package org.pleiad.groups.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pleiad.groups.core.HostInfo;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;

class LivesTest {
    private final Lives lives = new Lives();

    @Test
    void aHostThatNobodyHasMetIsTheFirstOfItsName() {
        assertThat(lives.greeted("a", 1, List.of())).isZero();
        assertThat(lives.greeted("a", 1, List.of()))
                .as("the same life asks again")
                .isZero();
    }

    @Test
    void aHostThatCameBackIsAnotherOne() {
        lives.greeted("a", 1, List.of());
        assertThat(lives.greeted("a", 2, List.of())).isEqualTo(1);
        assertThat(lives.greeted("a", 2, List.of())).isEqualTo(1);
        assertThat(lives.greeted("a", 3, List.of())).isEqualTo(2);
    }

    @Test
    void aNumberThatWasFoundElsewhereCounts() {
        assertThat(lives.greeted("a", 7, List.of())).isZero();
        lives.greeted("a#5", 7, List.of());
        assertThat(lives.greeted("a", 8, List.of())).isEqualTo(5);
    }

    @Test
    void aHostThatTheLogKnowsHasLived() {
        HostInfo known = new HostInfo(new HostAddress(new HostId("a#4"), "h:1"), 17, false, false);
        HostInfo founder = new HostInfo(new HostAddress(new HostId("b"), "h:2"), 0, false, false);
        assertThat(lives.greeted("a", 1, List.of(known, founder))).isEqualTo(4);
        assertThat(lives.greeted("b", 2, List.of(known, founder))).isZero();
    }

    @Test
    void numbersAreTakenApartFromNames() {
        assertThat(Lives.base("a#12")).isEqualTo("a");
        assertThat(Lives.number("a#12")).isEqualTo(12);
        assertThat(Lives.base("a#x")).isEqualTo("a#x");
        assertThat(Lives.number("a")).isEqualTo(1);
        assertThat(Lives.named("a", 1)).isEqualTo(new HostId("a"));
        assertThat(Lives.named("a", 3)).isEqualTo(new HostId("a#3"));
    }
}

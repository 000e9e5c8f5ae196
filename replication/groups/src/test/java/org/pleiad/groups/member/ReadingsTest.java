package org.pleiad.groups.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pleiad.groups.core.Reading;
import org.pleiad.groups.test.Reads.Bottom;
import org.pleiad.groups.test.Reads.Deepest;
import org.pleiad.groups.test.Reads.Left;
import org.pleiad.groups.test.Trial.Ledger;
import org.pleiad.groups.test.Trial.Target;

class ReadingsTest {
    @Test
    void areKeptAsText() {
        Readings readings = new Readings(Map.of("get", Reading.LEASED, "_get_width", Reading.LOCAL));
        assertThat(readings.text()).isEqualTo("_get_width=LOCAL,get=LEASED");
        assertThat(Readings.parse(readings.text())).isEqualTo(readings);
        assertThat(Readings.parse("")).isEqualTo(Readings.NONE);
        assertThat(readings.of("set")).isNull();
    }

    @Test
    void anOperationAloneIsLeased() {
        assertThat(Readings.parse(" get , all=ordered").operations())
                .containsOnly(Map.entry("get", Reading.LEASED), Map.entry("all", Reading.ORDERED));
    }

    @Test
    void anUnknownReadingIsRefused() {
        assertThatThrownBy(() -> Readings.parse("get=SOMETIMES"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("get=SOMETIMES")
                .hasMessageContaining("LEASED");
    }

    @Test
    void theIdlMayDeclareThem() {
        assertThat(Readings.declared(Ledger.class).operations()).containsOnly(Map.entry("sum", Reading.LOCAL));
        assertThat(Readings.declared(Target.class)).isEqualTo(Readings.NONE);
        assertThat(Readings.declared(Ledger.class)
                        .with(Map.of("sum", Reading.ORDERED))
                        .of("sum"))
                .isEqualTo(Reading.ORDERED);
    }

    @Test
    void whatIsInheritedCountsAsWell() {
        assertThat(Readings.declared(Left.class).operations())
                .containsOnly(Map.entry("size", Reading.LEASED), Map.entry("_get_name", Reading.LOCAL));
        assertThat(Readings.declared(Bottom.class).operations())
                .as("by two ways, and without one of its own")
                .containsOnly(
                        Map.entry("size", Reading.LEASED),
                        Map.entry("_get_name", Reading.LOCAL),
                        Map.entry("last", Reading.ORDERED));
        assertThat(Readings.declared(Deepest.class).operations())
                .containsOnlyKeys("size", "_get_name", "last", "weight", "depth");
    }
}

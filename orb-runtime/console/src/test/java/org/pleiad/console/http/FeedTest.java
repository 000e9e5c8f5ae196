package org.pleiad.console.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeedTest {

    @Test
    void onlyWhatChangedIsTold() {
        Map<String, Object> before = Map.of(
                "total",
                2,
                "same",
                "x",
                "gone",
                1,
                "rows",
                List.of(Map.of("id", "a", "n", 1), Map.of("id", "b", "n", 1)));
        Map<String, Object> after =
                Map.of("total", 3, "same", "x", "rows", List.of(Map.of("id", "b", "n", 2), Map.of("id", "c", "n", 1)));

        Map<String, Object> delta = Feed.delta(before, after);

        assertThat(delta)
                .containsOnlyKeys("total", "gone", "rows", "removed")
                .containsEntry("total", 3)
                .containsEntry("gone", null)
                .containsEntry("rows", List.of(Map.of("id", "b", "n", 2), Map.of("id", "c", "n", 1)))
                .containsEntry("removed", List.of("a"));
        assertThat(Feed.delta(after, after)).isEmpty();
    }

    @Test
    void jsonIsOneLineWhateverItSays() {
        assertThat(Json.of(Map.of("text", "a\nb\"</script>", "number", Double.POSITIVE_INFINITY)))
                .doesNotContain("\n")
                .contains("a\\nb\\\"", "\"number\":0");
    }
}

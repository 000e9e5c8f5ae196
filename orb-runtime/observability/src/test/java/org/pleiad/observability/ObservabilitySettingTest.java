package org.pleiad.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide's table says what the code says. */
class ObservabilitySettingTest {

    @ParameterizedTest
    @EnumSource
    void isInTheGuide(ObservabilitySetting setting) throws IOException {
        assertThat(Files.readString(Path.of("docs/observability.md")))
                .contains(
                        "| `" + setting.property() + "` | " + setting.defaultText() + " | " + setting.meaning() + " |");
    }
}

package org.pleiad.groups.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void changesTheShortFormByWhatIsSaid() {
        Options options = Options.of("--short", "--kills", "3", "--contenders", "raw,orb");
        assertThat(options.kills()).isEqualTo(3);
        assertThat(options.rounds()).isEqualTo(1);
        assertThat(options.contenders()).containsExactly("raw", "orb");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> Options.of("--round", "1")).hasMessageContaining("no option --round;");
        assertThatThrownBy(() -> Options.of("--rounds")).hasMessageContaining("--rounds needs a value");
        assertThatThrownBy(() -> Contender.of("bare-radis-disk")).hasMessageContaining("no contender bare-radis-disk");
    }
}

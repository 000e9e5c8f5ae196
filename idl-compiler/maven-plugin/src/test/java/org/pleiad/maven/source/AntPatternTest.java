package org.pleiad.maven.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntPatternTest {

    @ParameterizedTest
    @CsvSource({
        "**/*.idl, a.idl, true",
        "**/*.idl, x/y/a.idl, true",
        "**/*.idl, a.idlx, false",
        "*.idl, x/a.idl, false",
        "x/**, x/y/a.idl, true",
        "x/, x/y/a.idl, true",
        "x/**/a.idl, x/a.idl, true",
        "x/**/a.idl, x/y/z/a.idl, true",
        "x/**/a.idl, xa.idl, false",
        "?.idl, a.idl, true",
        "?.idl, ab.idl, false",
        "a+b.idl, a+b.idl, true",
        "a.idl, aXidl, false"
    })
    void matchesAsAntDoes(String pattern, String path, boolean expected) {
        assertThat(new AntPattern(pattern).matches(Path.of(path))).isEqualTo(expected);
    }
}

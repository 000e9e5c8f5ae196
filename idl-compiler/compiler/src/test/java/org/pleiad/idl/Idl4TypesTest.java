package org.pleiad.idl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pleiad.idl.diagnostic.Diagnostic;

/** The classic mapping has no Java for what only IDL 4 has, and says what to do. */
class Idl4TypesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "typedef map<long, string> M;",
                "struct S { map<long, string> m; };",
                "bitset B { bitfield<3> a; };",
                "bitmask Mask { a, b };",
                "interface I { void op(in int8 small); };",
                "const uint8 SMALL = 5;",
                "union U switch (int8) { case 1: long a; };",
            })
    void isRefusedUnlessItIsAskedFor(String text) {
        Compilation refused = Idl.compile(text);
        assertThat(refused.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.severity()).isEqualTo(Diagnostic.Severity.ERROR);
            assertThat(diagnostic.rule()).isEqualTo("no-java-mapping");
            assertThat(diagnostic.remedy()).contains("--idl4");
        });
        assertThat(refused.files()).isEmpty();

        Compilation made = Idl.compile(text, builder -> builder.idl4(true));
        assertThat(made.diagnostics()).isEmpty();
        assertThat(made.files()).isNotEmpty();
    }
}

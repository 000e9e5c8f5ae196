package org.pleiad.orb.cdr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.CODESET_INCOMPATIBLE;
import org.omg.CORBA.MARSHAL;

class CodeSetNegotiationTest {
    private static final int LATIN_1 = 0x00010001;
    private static final int UTF_8 = 0x05010001;
    private static final int ASCII = 0x00010020;
    private static final int UTF_16 = 0x00010109;
    private static final int UCS_2 = 0x00010100;

    private static CodeSetComponent server(int nativeForChar, List<Integer> conversion) {
        return new CodeSetComponent(nativeForChar, conversion, UTF_16, List.of());
    }

    @Test
    void takesTheServersNativeCodeSetIfTheClientKnowsIt() {
        assertThat(CodeSetNegotiation.choose(CodeSetComponent.PREFERRING_LATIN_1, server(UTF_8, List.of(LATIN_1)))
                        .forChar())
                .isEqualTo(CharCodeSet.UTF_8);
        assertThat(CodeSetNegotiation.choose(CodeSetComponent.PREFERRING_UTF_8, server(LATIN_1, List.of(UTF_8)))
                        .forChar())
                .isEqualTo(CharCodeSet.ISO_8859_1);
    }

    @Test
    void elseTakesWhatTheServerConvertsToTheClientsNativeFirst() {
        assertThat(CodeSetNegotiation.choose(
                                CodeSetComponent.PREFERRING_LATIN_1, server(ASCII, List.of(UTF_8, LATIN_1)))
                        .forChar())
                .isEqualTo(CharCodeSet.ISO_8859_1);
        assertThat(CodeSetNegotiation.choose(CodeSetComponent.PREFERRING_LATIN_1, server(ASCII, List.of(UTF_8)))
                        .forChar())
                .isEqualTo(CharCodeSet.UTF_8);
    }

    @Test
    void refusesAServerThatSpeaksAsciiOnly() {
        assertThatThrownBy(
                        () -> CodeSetNegotiation.choose(CodeSetComponent.PREFERRING_LATIN_1, server(ASCII, List.of())))
                .isInstanceOf(CODESET_INCOMPATIBLE.class);
    }

    @Test
    void goesOnWithoutWideCharactersIfTheServerLacksUtf16() {
        CodeSetComponent server = new CodeSetComponent(LATIN_1, List.of(), UCS_2, List.of());
        assertThat(CodeSetNegotiation.choose(CodeSetComponent.PREFERRING_LATIN_1, server)
                        .forWchar())
                .isEqualTo(WcharCodeSet.NONE);
    }

    @Test
    void readsWhatOmniOrbPublishes() {
        // little-endian; native ISO 8859-1, conversion UTF-8; native UTF-16, no conversion
        byte[] component = HexFormat.ofDelimiter(" ")
                .parseHex("01 00 00 00 01 00 01 00 01 00 00 00 01 00 01 05 09 01 01 00 00 00 00 00");
        assertThat(CodeSetComponent.decode(component)).isEqualTo(CodeSetComponent.PREFERRING_LATIN_1);
    }

    @Test
    void componentAndContextComeBack() {
        CodeSetComponent component = new CodeSetComponent(1, List.of(2, 3), 4, List.of(5));
        assertThat(CodeSetComponent.decode(component.encode())).isEqualTo(component);
        for (CodeSets sets : List.of(CodeSets.DEFAULT, CodeSetNegotiation.withoutComponent(false))) {
            assertThat(CodeSetNegotiation.decodeContext(CodeSetNegotiation.encodeContext(sets)))
                    .isEqualTo(sets);
        }
    }

    @Test
    void refusesAContextWithCodeSetsThatWeDidNotOffer() {
        byte[] context = Encapsulation.write(out -> {
            out.writeLong(ASCII);
            out.writeLong(UTF_16);
        });
        assertThatThrownBy(() -> CodeSetNegotiation.decodeContext(context)).isInstanceOf(CODESET_INCOMPATIBLE.class);
    }

    @Test
    void everyPrefixOfAComponentIsRefused() {
        byte[] whole = CodeSetComponent.PREFERRING_UTF_8.encode();
        for (int length = 0; length < whole.length; length++) {
            byte[] prefix = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> CodeSetComponent.decode(prefix)).isInstanceOf(MARSHAL.class);
        }
    }
}

package org.pleiad.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContextPackage.InvalidName;

class StringNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"a a|", "a.b a|b", "a/b.c a|,b|c", ".b |b", ". |", "a/./b a|,|,b|", "a\\.b\\/c\\\\d.e a.b/c\\d|e"})
    void readsTheForms(String text, String components) throws InvalidName {
        String seen = String.join(
                ",",
                Arrays.stream(StringNames.toName(text))
                        .map(c -> c.id + "|" + c.kind)
                        .toList());
        assertThat(seen).isEqualTo(components);
        assertThat(StringNames.toString(StringNames.toName(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "a/", "/a", "a//b", "a.", "a.b.c", "a\\", "a\\b", "..", "a/b\\"})
    void refusesWhatIsNoName(String text) {
        assertThatThrownBy(() -> StringNames.toName(text)).isInstanceOf(InvalidName.class);
    }

    @Test
    void everyNameComesBackFromItsText() throws InvalidName {
        long seed = System.nanoTime();
        var random = new Random(seed);
        String alphabet = "ab./\\ \u00e9#";
        for (int round = 0; round < 5_000; round++) {
            var name = new NameComponent[1 + random.nextInt(4)];
            for (int i = 0; i < name.length; i++) {
                name[i] = new NameComponent(text(random, alphabet), text(random, alphabet));
            }
            NameComponent[] again = StringNames.toName(StringNames.toString(name));
            assertThat(parts(again)).as("seed %d", seed).isEqualTo(parts(name));
        }
    }

    private static List<List<String>> parts(NameComponent[] name) {
        return Arrays.stream(name).map(c -> List.of(c.id, c.kind)).toList();
    }

    private static String text(Random random, String alphabet) {
        var text = new StringBuilder();
        for (int left = random.nextInt(5); left > 0; left--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        ":host:2809,a/b.c,corbaname::host:2809#a/b.c",
        "rir:,x y,corbaname:rir:#x%20y",
        ":h,\u00e9,corbaname::h#%c3%a9"
    })
    void makesUrls(String address, String name, String url) throws Exception {
        assertThat(NameUrls.make(address, name)).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "host", "::", ":host:port", ":host:123456", ":a b"})
    void refusesWhatIsNoAddress(String address) {
        assertThatThrownBy(() -> NameUrls.make(address, "a"))
                .isInstanceOf(org.omg.CosNaming.NamingContextExtPackage.InvalidAddress.class);
    }
}

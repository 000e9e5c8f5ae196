package org.pleiad.jndi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import javax.naming.CompositeName;
import org.junit.jupiter.api.Test;
import org.omg.CosNaming.NameComponent;

class CosNamesTest {
    private static final String CHARACTERS = "ab./\\\"' ä";

    private static String part(RandomGenerator random) {
        var part = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            part.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return part.toString();
    }

    @Test
    void everyNameComesBackFromItsTexts() throws Exception {
        for (int seed = 0; seed < 20_000; seed++) {
            var random = new java.util.SplittableRandom(seed);
            var path = new NameComponent[1 + random.nextInt(3)];
            for (int i = 0; i < path.length; i++) {
                path[i] = new NameComponent(part(random), part(random));
            }
            String text = CosNames.text(path);
            assertThat(CosNames.fromText(text))
                    .as("seed %d", seed)
                    .usingRecursiveComparison()
                    .isEqualTo(path);
            // what a listing shows can be looked up, as a text and as a name
            CompositeName name = CosNames.composite(path);
            assertThat(CosNames.of(name))
                    .as("seed %d", seed)
                    .usingRecursiveComparison()
                    .isEqualTo(path);
            assertThat(CosNames.of(new CompositeName(CosNames.compositeText(path))))
                    .as("seed %d: %s", seed, text)
                    .usingRecursiveComparison()
                    .isEqualTo(path);
            assertThat(CosNames.of(CosNameParser.INSTANCE.parse(text)))
                    .as("seed %d", seed)
                    .usingRecursiveComparison()
                    .isEqualTo(path);
        }
    }
}

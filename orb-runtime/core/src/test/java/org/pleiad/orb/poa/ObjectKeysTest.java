package org.pleiad.orb.poa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.BAD_PARAM;

class ObjectKeysTest {
    private final ObjectKeys keys = new ObjectKeys(PoaConfig.named("bänk"));

    @Test
    void persistentPathComesBackWhateverItsNames() {
        List<String> path = List.of("", "grids", "a/b", "ünïcode \u20ac", "x".repeat(65535));
        byte[] key = ObjectKeys.join(keys.persistentPrefix(path), new byte[] {1, 2, 3});

        assertThat(keys.persistentPath(key)).isEqualTo(path);
        assertThat(key.length - ObjectKeys.prefixLength(key)).isEqualTo(3);
        assertThat(keys.owns(key)).isTrue();
    }

    @Test
    void transientKeyOfAnotherRunIsNotOwned() {
        ObjectKeys otherRun = new ObjectKeys(PoaConfig.named("bänk"));

        assertThat(keys.owns(keys.transientPrefix(7))).isTrue();
        assertThat(keys.owns(otherRun.transientPrefix(7))).isFalse();
    }

    @Test
    void persistentKeyOfAnotherServerIsNotOwned() {
        ObjectKeys otherServer = new ObjectKeys(PoaConfig.named("shop"));

        assertThat(keys.owns(otherServer.persistentPrefix(List.of("grids")))).isFalse();
        assertThat(keys.persistentPath(otherServer.persistentPrefix(List.of("grids"))))
                .isNull();
    }

    @Test
    void everyPrefixAndMutationOfAKeyIsLookedAtSafely() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        byte[][] whole = {keys.persistentPrefix(List.of("one", "two")), keys.transientPrefix(-1)};
        for (byte[] key : whole) {
            for (int length = 0; length < key.length; length++) {
                byte[] part = Arrays.copyOf(key, length);
                assertThat(ObjectKeys.prefixLength(part))
                        .as("first %d octets", length)
                        .isEqualTo(-1);
                assertThat(keys.owns(part)).isFalse();
            }
            for (int i = 0; i < 20_000; i++) {
                byte[] changed = key.clone();
                changed[random.nextInt(key.length)] = (byte) random.nextInt();
                changed[random.nextInt(key.length)] = (byte) random.nextInt();
                assertThat(ObjectKeys.prefixLength(changed)).as("seed %d", seed).isBetween(-1, changed.length);
                keys.owns(changed);
                keys.persistentPath(changed);
            }
        }
    }

    @Test
    void namesThatCannotBeWrittenAreRefused() {
        assertThatThrownBy(() -> keys.persistentPrefix(List.of("x".repeat(65536))))
                .isInstanceOf(BAD_PARAM.class)
                .hasMessageContaining("65536");
        assertThatThrownBy(() -> new ObjectKeys(PoaConfig.named("x".repeat(256))))
                .isInstanceOf(BAD_PARAM.class);
        assertThatThrownBy(() -> keys.persistentPrefix(java.util.Collections.nCopies(256, "x")))
                .isInstanceOf(BAD_PARAM.class);
    }
}

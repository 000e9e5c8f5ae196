package org.pleiad.orb.ior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.ior.description.IorDescription;

/**
 * Damaged texts of references raise BAD_PARAM, damaged profiles a system exception, and nothing else.
 * {@code -Dpleiad.fuzz.seconds} makes it run longer, {@code -Dpleiad.seed} repeats a run.
 */
class ReferenceFuzzTest {
    private static final long SEED = Long.getLong("pleiad.seed", System.nanoTime());
    private static final long NANOS = 1_000_000_000L * Integer.getInteger("pleiad.fuzz.seconds", 1);
    private static final List<String> URLS = List.of(
            "corbaloc:iiop:1.2@host.example:2809/NameService",
            "corbaloc::1.1@[fe80::1]:99,:10.0.0.1,iiop:b:1/a%20b/c",
            "corbaloc:rir:/NameService",
            "corbaname::host:1/Key#a.k/b%5c.c/d");
    private static final String PIECES = ":/,@#%.[]0129aZ \\iopr-_~\u00e4\u2028\0";

    private final Random random = new Random(SEED);

    @Test
    void damagedUrlsRaiseBadParamOrMeanSomething() {
        long deadline = System.nanoTime() + NANOS;
        int round = 0;
        do {
            String url = damage(URLS.get(random.nextInt(URLS.size())), PIECES);
            try {
                read(ObjectUrl.parse(url), url);
            } catch (BAD_PARAM refused) {
                assertThat(refused.minor & 0xfffff000).isEqualTo(0x4f4d0000);
            } catch (RuntimeException escaped) {
                fail("seed " + SEED + ", round " + round + ": " + url, escaped);
            }
            round++;
        } while (System.nanoTime() < deadline);
    }

    private static void read(ObjectUrl url, String text) {
        if (url instanceof ObjectUrl.Location location) {
            assertThat(location.addresses()).isNotEmpty();
            IiopProfile.decode(location.toIor().profiles().get(0));
        } else if (url instanceof ObjectUrl.Named named && !named.name().isEmpty()) {
            assertThat(StringName.parse(named.name(), text)).isNotEmpty();
        }
    }

    @Test
    void damagedReferencesRaiseSystemExceptionsOrCanBeReadAndDescribed() {
        IiopProfile profile = new IiopProfile(
                GiopVersion.V1_2,
                "host",
                2809,
                new byte[] {1, 2, 3},
                List.of(TaggedComponent.orbType(), new AlternateAddress("b", 2).encode()));
        String whole = new Ior("IDL:Grid:1.0", List.of(profile.encode(), new TaggedProfile(1, new byte[4]))).toText();
        long deadline = System.nanoTime() + NANOS;
        int round = 0;
        do {
            String text = damage(whole, "0123456789abcdefF");
            try {
                Ior ior = Ior.parse(text);
                assertThat(Ior.parse(ior.toText())).isEqualTo(ior);
                assertThat(IorDescription.of(ior)).isNotEmpty();
                for (TaggedProfile one : ior.profiles()) {
                    IiopProfile decoded = IiopProfile.decode(one);
                    assertThat(IiopProfile.decode(decoded.encode())).isEqualTo(decoded);
                }
            } catch (SystemException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            } catch (RuntimeException escaped) {
                fail("seed " + SEED + ", round " + round + ": " + text, escaped);
            }
            round++;
        } while (System.nanoTime() < deadline);
    }

    private String damage(String text, String pieces) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 1 + random.nextInt(4); i > 0 && damaged.length() > 0; i--) {
            int at = random.nextInt(damaged.length());
            char piece = pieces.charAt(random.nextInt(pieces.length()));
            switch (random.nextInt(4)) {
                case 0 -> damaged.setCharAt(at, piece);
                case 1 -> damaged.insert(at, piece);
                case 2 -> damaged.deleteCharAt(at);
                default -> damaged.setLength(at + 1);
            }
        }
        return damaged.toString();
    }
}

package org.pleiad.orb.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CharCodeSet;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.cdr.WcharCodeSet;

/**
 * Random types with random values: what is valid comes back the same, what is damaged raises a system exception and
 * nothing else. {@code -Dpleiad.fuzz.seconds} makes it run longer, {@code -Dpleiad.seed} repeats a run.
 */
class DynamicFuzzTest {
    private static final long SEED = Long.getLong("pleiad.seed", System.nanoTime());
    private static final long NANOS = 1_000_000_000L * Integer.getInteger("pleiad.fuzz.seconds", 1);
    private static final int MUTATIONS = 40;

    /** No value can grow to more than this many octets for each octet that it came in: what guards the heap. */
    private static final int GREATEST_GROWTH = 16;

    private final Random random = new Random(SEED);

    private ByteOrder order() {
        return random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    private CdrWriter writer() {
        GiopVersion version = random.nextBoolean() ? GiopVersion.V1_1 : GiopVersion.V1_2;
        CharCodeSet forChar = random.nextBoolean() ? CharCodeSet.ISO_8859_1 : CharCodeSet.UTF_8;
        CdrWriter out = new CdrWriter(Unpooled.buffer(), order(), version, new CodeSets(forChar, WcharCodeSet.UTF_16));
        for (int i = random.nextInt(8); i > 0; i--) {
            out.writeOctet((byte) 0);
        }
        return out;
    }

    @Test
    void randomValuesComeBackAndDamagedOnesRaiseSystemExceptions() {
        long deadline = System.nanoTime() + NANOS;
        RandomValues values = new RandomValues(random);
        int rounds = 0;
        do {
            Any any = values.next();
            CdrWriter out = writer();
            int start = out.position();
            new CdrOutputStream(null, out, new DetachedReferences()).write_any(any);
            byte[] octets = ByteBufUtil.getBytes(out.buffer());
            Any back = read(out, octets, start);
            assertThat(back.equal(any)).as("seed %d, round %d", SEED, rounds).isTrue();
            damage(out, octets, start, rounds);
            rounds++;
        } while (System.nanoTime() < deadline);
        assertThat(rounds).isPositive();
    }

    private static Any read(CdrWriter like, byte[] octets, int start) {
        CdrReader in = new CdrReader(Unpooled.wrappedBuffer(octets), like.order(), like.version(), like.codeSets());
        in.skip(start);
        return new CdrInputStream(null, in, new DetachedReferences()).read_any();
    }

    private void damage(CdrWriter like, byte[] octets, int start, int round) {
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] damaged = octets.clone();
            if (random.nextInt(4) == 0) {
                damaged = Arrays.copyOf(damaged, start + random.nextInt(octets.length - start));
            } else {
                for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
                    hit(damaged, start);
                }
            }
            try {
                Any any = read(like, damaged, start);
                use(any, damaged.length);
            } catch (SystemException expected) {
                assertThat(expected.minor).isNotZero();
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError escaped) {
                fail(
                        "seed %d, round %d, %s %s, start %d: %s",
                        escaped,
                        SEED,
                        round,
                        like.order(),
                        like.version(),
                        start,
                        HexFormat.of().formatHex(damaged));
            }
        }
    }

    private void hit(byte[] octets, int start) {
        int at = start + random.nextInt(octets.length - start);
        List<Integer> favourites = List.of(0, 1, 4, 0x7f, 0x80, 0xff, 0x13, 0x0f, 0x10, 0x15, 0x14, 0x0b);
        octets[at] =
                (byte) (random.nextBoolean() ? favourites.get(random.nextInt(favourites.size())) : random.nextInt(256));
        if (random.nextInt(4) == 0 && at % 4 == 0 && at + 4 <= octets.length) {
            Arrays.fill(octets, at, at + 4, (byte) 0xff);
        }
    }

    /** Walks over all that came through. */
    private void use(Any any, int octets) {
        CdrWriter out = writer();
        new CdrOutputStream(null, out, new DetachedReferences()).write_any(any);
        assertThat(out.position()).isLessThan(GREATEST_GROWTH * octets + 64);
        any.equal(any);
        assertThat(any.type().equal(any.type())).isTrue();
        any.type().get_compact_typecode().equivalent(any.type());
    }
}

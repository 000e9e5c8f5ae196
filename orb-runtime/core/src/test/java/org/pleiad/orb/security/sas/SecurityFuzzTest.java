package org.pleiad.orb.security.sas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.ior.SecureTransport;
import org.pleiad.orb.ior.SecurityMechanisms;
import org.pleiad.orb.ior.TaggedComponent;

/**
 * Damaged components, contexts and tokens raise system exceptions and nothing else. {@code -Dpleiad.fuzz.seconds} makes it run
 * longer, {@code -Dpleiad.seed} repeats a run.
 */
class SecurityFuzzTest {
    private static final long SEED = Long.getLong("pleiad.seed", System.nanoTime());
    private static final long NANOS = 1_000_000_000L * Integer.getInteger("pleiad.fuzz.seconds", 1);

    private static final Map<String, Consumer<byte[]>> DECODERS = Map.of(
            "ssl",
                    octets -> SecureTransport.findAll(
                            List.of(new TaggedComponent(TaggedComponent.TAG_SSL_SEC_TRANS, octets))),
            "csi",
                    octets -> {
                        SecurityMechanisms read = SecurityMechanisms.decode(
                                new TaggedComponent(TaggedComponent.TAG_CSI_SEC_MECH_LIST, octets));
                        assertThat(SecurityMechanisms.decode(read.encode())).isNotNull();
                    },
            "sas",
                    octets -> {
                        SasMessage read = SasMessage.decode(new ServiceContext(SasMessage.CONTEXT_ID, octets));
                        assertThat(SasMessage.decode(read.encode())).isEqualTo(read);
                    },
            "gssup",
                    octets -> {
                        GssUp read = GssUp.decode(octets);
                        assertThat(read.user()).isNotNull();
                    });

    private record Piece(String kind, byte[] octets) {}

    private final Random random = new Random(SEED);

    private static List<Piece> corpus() throws IOException {
        List<Piece> pieces = new ArrayList<>();
        try (InputStream in = SecurityFuzzTest.class.getResourceAsStream("/org/pleiad/orb/security/corpus.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    String[] parts = line.split(" ", 2);
                    pieces.add(new Piece(parts[0], HexFormat.of().parseHex(parts[1].replace(" ", ""))));
                }
            }
        }
        pieces.add(new Piece("gssup", new GssUp("alice", "secret", "default").encode()));
        pieces.add(new Piece(
                "sas",
                SasMessage.EstablishContext.of(new GssUp("alice", "secret", "").encode())
                        .encode()
                        .data()));
        pieces.add(
                new Piece("sas", new SasMessage.ContextError(7, 1, 2).encode().data()));
        pieces.add(new Piece(
                "csi",
                new SecurityMechanisms(List.of(new SecurityMechanisms.Mechanism(
                                6,
                                List.of(new SecurityMechanisms.Address("host", 1)),
                                64,
                                0,
                                GssUp.mechanism(),
                                GssUp.domain("default"))))
                        .encode()
                        .data()));
        return pieces;
    }

    @Test
    void damagedOctetsRaiseSystemExceptionsOrMeanSomething() throws IOException {
        List<Piece> corpus = corpus();
        corpus.forEach(piece -> read(piece.kind(), piece.octets(), -1));
        long deadline = System.nanoTime() + NANOS;
        int round = 0;
        do {
            Piece piece = corpus.get(random.nextInt(corpus.size()));
            read(piece.kind(), damaged(piece.octets()), round++);
        } while (System.nanoTime() < deadline);
    }

    private static void read(String kind, byte[] octets, int round) {
        try {
            DECODERS.get(kind).accept(octets);
        } catch (SystemException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        } catch (RuntimeException | Error escaped) {
            fail(
                    "seed " + SEED + ", round " + round + ": " + kind + " "
                            + HexFormat.of().formatHex(octets),
                    escaped);
        }
    }

    private byte[] damaged(byte[] octets) {
        byte[] damaged =
                Arrays.copyOf(octets, random.nextInt(4) == 0 ? random.nextInt(octets.length + 4) : octets.length);
        for (int i = random.nextInt(4); i > 0 && damaged.length > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) (random.nextBoolean() ? random.nextInt() : -1);
        }
        return damaged;
    }
}

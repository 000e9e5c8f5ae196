package org.pleiad.orb.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.cdr.TimeT;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.ior.TaggedComponent;

class SessionWireTest {
    private static final FtRequest IDENTITY = new FtRequest("00112233445566778899aabbccddeeff", 7, -2L);
    private static final SessionContext SESSION = new SessionContext(0x0123456789abcdefL, 5, 2);

    @Test
    void bothContextsComeThrough() {
        ServiceContexts contexts = ServiceContexts.of(IDENTITY.encode(), SESSION.encode());

        assertThat(FtRequest.find(contexts)).isEqualTo(IDENTITY);
        assertThat(SessionContext.find(contexts)).isEqualTo(SESSION);
    }

    @Test
    void requestWithoutThemHasNone() {
        assertThat(FtRequest.find(ServiceContexts.NONE)).isNull();
        assertThat(SessionContext.find(ServiceContexts.NONE)).isNull();
    }

    @Test
    void ftRequestHasTheFormOfTheStandard() {
        byte[] data = new FtRequest("ab", 1, 2).encode().data();

        assertThat(data)
                .containsExactly(
                        0, 0, 0, 0, // big-endian, padding
                        0, 0, 0, 3, 'a', 'b', 0, 0, // client id, padding
                        0, 0, 0, 1, // retention id
                        0, 0, 0, 0, 0, 0, 0, 2); // expiration time
        assertThat(FtRequest.ID).isEqualTo(13);
    }

    @Test
    void littleEndianIsUnderstood() {
        byte[] data = Encapsulation.write(ByteOrder.LITTLE_ENDIAN, out -> {
            out.writeLongLong(3);
            out.writeLong(1);
            out.writeLong(1);
        });
        assertThat(SessionContext.decode(data)).isEqualTo(new SessionContext(3, 1, 1));
    }

    @Test
    void membersOfLaterVersionsAreLeft() {
        byte[] data = SESSION.encode().data();
        assertThat(SessionContext.decode(Arrays.copyOf(data, data.length + 8))).isEqualTo(SESSION);
    }

    @Test
    void everyCutContextIsAnErrorThatSaysNotCarriedOut() {
        for (byte[] whole : List.of(IDENTITY.encode().data(), SESSION.encode().data())) {
            for (int length = 0; length < whole.length; length++) {
                byte[] cut = Arrays.copyOf(whole, length);
                assertThatThrownBy(() -> {
                            if (whole.length == IDENTITY.encode().data().length) {
                                FtRequest.decode(cut);
                            } else {
                                SessionContext.decode(cut);
                            }
                        })
                        .isInstanceOfSatisfying(
                                MARSHAL.class, e -> assertThat(e.completed).isEqualTo(CompletionStatus.COMPLETED_NO));
            }
        }
    }

    @Test
    void impossibleNumbersAreRefused() {
        for (FtRequest bad : List.of(
                new FtRequest("", 1, 1),
                new FtRequest("x".repeat(129), 1, 1),
                new FtRequest("x", 0, 1),
                new FtRequest("x", -1, 1))) {
            assertThatThrownBy(() -> FtRequest.decode(bad.encode().data())).isInstanceOf(BAD_PARAM.class);
        }
        for (SessionContext bad :
                List.of(new SessionContext(0, 1, 1), new SessionContext(1, 0, 1), new SessionContext(1, 1, -1))) {
            assertThatThrownBy(() -> SessionContext.decode(bad.encode().data())).isInstanceOf(BAD_PARAM.class);
        }
    }

    @Test
    void randomOctetsGiveAValueOrASystemException() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            byte[] data = (random.nextBoolean() ? IDENTITY.encode() : SESSION.encode())
                    .data()
                    .clone();
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                data[random.nextInt(data.length)] = (byte) random.nextInt(256);
            }
            try {
                FtRequest.decode(data);
                SessionContext.decode(data);
            } catch (SystemException expected) {
                assertThat(expected.completed).isEqualTo(CompletionStatus.COMPLETED_NO);
            }
        }
    }

    @Test
    void componentComesThrough() {
        List<TaggedComponent> components = List.of(TaggedComponent.orbType(), new SessionComponent(300).encode());

        assertThat(SessionComponent.find(components)).isEqualTo(new SessionComponent(300));
        assertThat(SessionComponent.find(List.of(TaggedComponent.orbType()))).isNull();
    }

    @Test
    void componentOfAnotherVersionMeansNoSessions() {
        byte[] version2 = Encapsulation.write(out -> out.writeOctet((byte) 2));
        byte[] nonsense = Encapsulation.write(out -> {
            out.writeOctet((byte) 1);
            out.writeLong(-1);
        });
        assertThat(SessionComponent.find(List.of(new TaggedComponent(SessionComponent.TAG, version2))))
                .isNull();
        assertThat(SessionComponent.find(List.of(new TaggedComponent(SessionComponent.TAG, nonsense))))
                .isNull();
    }

    @Test
    void openingComesThrough() {
        SessionOpening opening = new SessionOpening(42, TimeT.of(Instant.EPOCH), 300);
        CdrWriter out = new CdrWriter(Unpooled.buffer(), ByteOrder.LITTLE_ENDIAN, GiopVersion.V1_2, CodeSets.DEFAULT);
        opening.write(out);
        CdrReader in = new CdrReader(out.buffer(), ByteOrder.LITTLE_ENDIAN, GiopVersion.V1_2, CodeSets.DEFAULT);

        assertThat(SessionOpening.read(in)).isEqualTo(opening);
        assertThat(SessionOpening.isKey(SessionOpening.objectKey())).isTrue();
    }

    @Test
    void timesCountFrom1582() {
        assertThat(TimeT.of(Instant.parse("1582-10-15T00:00:00Z"))).isZero();
        assertThat(TimeT.of(Instant.EPOCH)).isEqualTo(0x01B21DD213814000L);
        assertThat(TimeT.ofMillis(0)).isEqualTo(TimeT.of(Instant.EPOCH));
        Instant now = Instant.parse("2026-11-21T10:34:12.1234567Z");
        assertThat(TimeT.toInstant(TimeT.of(now))).isEqualTo(now);
        assertThat(TimeT.toInstant(-1)).isAfter(Instant.parse("9999-01-01T00:00:00Z"));
    }
}

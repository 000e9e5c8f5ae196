package org.pleiad.groups.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pleiad.orb.cdr.CharCodeSet;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.cdr.WcharCodeSet;
import org.pleiad.orb.giop.ReplyStatus;
import org.pleiad.orb.group.CallChainContext;
import org.pleiad.orb.group.MarshalledBody;
import org.pleiad.orb.group.MarshalledReply;

/** What the log keeps of requests, and groups of replies. */
class ContentTest {
    private static MarshalledBody body(GiopVersion version, ByteOrder order) {
        return new MarshalledBody(
                new byte[] {1, 2, 3, 4, 5}, 4, order, version, new CodeSets(CharCodeSet.UTF_8, WcharCodeSet.NONE));
    }

    private static void same(MarshalledBody one, MarshalledBody other) {
        assertThat(other).usingRecursiveComparison().isEqualTo(one);
    }

    @ParameterizedTest
    @EnumSource(GiopVersion.class)
    void requestsComeOutAsTheyWentIn(GiopVersion version) {
        CallChainContext chain = new CallChainContext(List.of("plant/1", "plant/2"));
        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            RequestContent request = new RequestContent(chain, body(version, order));
            RequestContent read = RequestContent.decode(request.encode());
            assertThat(read.chain()).isEqualTo(chain);
            same(request.arguments(), read.arguments());
        }
    }

    @ParameterizedTest
    @EnumSource(ReplyStatus.class)
    void repliesComeOutAsTheyWentIn(ReplyStatus status) {
        MarshalledReply reply = new MarshalledReply(status, body(GiopVersion.V1_2, ByteOrder.BIG_ENDIAN));
        MarshalledReply read = ReplyContent.decode(ReplyContent.encode(reply));
        assertThat(read.status()).isEqualTo(status);
        same(reply.body(), read.body());
    }

    @Test
    void whatIsCutOffIsRefused() {
        MarshalledBody body = body(GiopVersion.V1_2, ByteOrder.BIG_ENDIAN);
        byte[] octets = new RequestContent(new CallChainContext(List.of("plant/1")), body).encode();
        for (int length = 0; length < octets.length - body.octets().length; length++) {
            byte[] cut = Arrays.copyOf(octets, length);
            assertThatThrownBy(() -> RequestContent.decode(cut))
                    .as("%d octets", length)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> ReplyContent.decode(new byte[] {9, 0, 2, 0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("status 9");
    }

    @Test
    void anotherVersionIsNamed() {
        assertThatThrownBy(() -> RequestContent.decode(new byte[] {7, 0, 0, 2, 0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("version 7");
    }
}

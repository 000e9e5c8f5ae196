package org.pleiad.orb.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.TRANSIENT;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.giop.GiopDecoder;
import org.pleiad.orb.giop.GiopEncoder;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.LocateRequestHeader;
import org.pleiad.orb.giop.LocateStatus;
import org.pleiad.orb.giop.ReplyStatus;
import org.pleiad.orb.giop.TargetAddress;
import org.pleiad.orb.poa.KeyForwarder;

class KeyForwarderTest {
    private static final byte[] FAR = "far".getBytes(StandardCharsets.ISO_8859_1);
    private static final KeyForwarder.Destination FOR_NOW =
            new KeyForwarder.Destination(new ServerFixture.Elsewhere(), false);
    private static final KeyForwarder.Destination FOR_GOOD =
            new KeyForwarder.Destination(new ServerFixture.Elsewhere(), true);

    private final ServerFixture server = new ServerFixture();
    private final List<String> asked = new ArrayList<>();
    private CompletionStage<KeyForwarder.Destination> answer = CompletableFuture.completedFuture(FOR_NOW);

    @BeforeEach
    void installForwarder() throws Exception {
        server.root().the_POAManager().activate();
        server.adapters.forwardKeys((key, client) -> {
            asked.add(new String(key, StandardCharsets.ISO_8859_1) + " for " + client);
            return answer;
        });
    }

    @AfterEach
    void everyBufferIsGivenBack() {
        assertThat(server.connection.allocator.metric().usedHeapMemory()).isZero();
        assertThat(server.connection.error).isNull();
    }

    @Test
    void sendsRequestsForForeignKeysOn() {
        assertThat(server.call(FAR, "echo").status()).isEqualTo(ReplyStatus.LOCATION_FORWARD);
        assertThat(asked).containsExactly("far for fake");
    }

    @Test
    void isNotAskedForObjectsOfItsOwnServer() throws Exception {
        byte[] own = server.activate(new ServerFixture.Echo());
        assertThat(server.call(own, "_get_size").status()).isEqualTo(ReplyStatus.NO_EXCEPTION);
        assertThat(asked).isEmpty();
    }

    @Test
    void permanentForwardsAreSaidSoWhereTheVersionHasThem() {
        answer = CompletableFuture.completedFuture(FOR_GOOD);
        assertThat(server.call(FAR, "echo").status()).isEqualTo(ReplyStatus.LOCATION_FORWARD_PERM);
        server.receive(server.request(
                server.header(GiopVersion.V1_1, FAR, "echo"), ByteOrder.BIG_ENDIAN, CodeSets.DEFAULT, out -> {}));
        assertThat(server.reply(CodeSets.DEFAULT).status()).isEqualTo(ReplyStatus.LOCATION_FORWARD);
        assertThat(locate(GiopVersion.V1_2)).isEqualTo(LocateStatus.OBJECT_FORWARD_PERM);
        assertThat(locate(GiopVersion.V1_0)).isEqualTo(LocateStatus.OBJECT_FORWARD);
    }

    @Test
    void requestsWaitWithoutAThreadUntilTheDestinationIsKnown() {
        var later = new CompletableFuture<KeyForwarder.Destination>();
        answer = later;
        server.receive(server.request(
                server.header(GiopVersion.V1_2, FAR, "echo"), ByteOrder.BIG_ENDIAN, CodeSets.DEFAULT, out -> {}));
        server.receive(locateRequest(GiopVersion.V1_2));
        assertThat(server.connection.sent).isEmpty();
        later.complete(FOR_NOW);
        assertThat(server.connection.sent).hasSize(2);
        server.connection.sent.clear();
    }

    @Test
    void clientsGetTheExceptionOfTheForwarder() {
        answer = CompletableFuture.failedFuture(new TRANSIENT("down", 7, CompletionStatus.COMPLETED_NO));
        assertThat(server.call(FAR, "echo").exception()).isInstanceOf(TRANSIENT.class);
        assertThat(locate(GiopVersion.V1_2)).isEqualTo(LocateStatus.LOC_SYSTEM_EXCEPTION);
        assertThat(locate(GiopVersion.V1_0)).isEqualTo(LocateStatus.UNKNOWN_OBJECT);
    }

    @Test
    void keysThatTheForwarderDoesNotKnowAreOfNoObject() {
        answer = null;
        assertThat(server.call(FAR, "echo").exception()).isInstanceOf(OBJECT_NOT_EXIST.class);
        assertThat(locate(GiopVersion.V1_2)).isEqualTo(LocateStatus.UNKNOWN_OBJECT);
    }

    private static io.netty.buffer.ByteBuf locateRequest(GiopVersion version) {
        CdrWriter out = new CdrWriter(Unpooled.buffer(), ByteOrder.BIG_ENDIAN, version, CodeSets.DEFAULT);
        GiopEncoder.locateRequest(out, new LocateRequestHeader(version, 9, new TargetAddress.Key(FAR)));
        return out.buffer();
    }

    private LocateStatus locate(GiopVersion version) {
        server.receive(locateRequest(version));
        GiopMessage reply = server.connection.next();
        return GiopDecoder.readLocateReply(reply, GiopDecoder.reader(reply)).status();
    }
}

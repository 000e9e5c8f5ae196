package org.pleiad.groups.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.ratis.client.RaftClient;
import org.apache.ratis.conf.RaftProperties;
import org.apache.ratis.grpc.GrpcConfigKeys;
import org.apache.ratis.protocol.Message;
import org.apache.ratis.protocol.RaftClientReply;
import org.apache.ratis.protocol.RaftGroup;
import org.apache.ratis.protocol.RaftGroupId;
import org.apache.ratis.protocol.RaftPeer;
import org.apache.ratis.protocol.RaftPeerId;
import org.apache.ratis.retry.RetryPolicies;
import org.apache.ratis.server.RaftServer;
import org.apache.ratis.server.RaftServerConfigKeys;
import org.apache.ratis.statemachine.TransactionContext;
import org.apache.ratis.statemachine.impl.BaseStateMachine;
import org.apache.ratis.thirdparty.com.google.protobuf.ByteString;
import org.apache.ratis.util.TimeDuration;

/** Apache Ratis by itself: its servers, its client, no ORB; elections as long as the engine's. */
final class BareRatis implements Contender {
    private static final RaftGroupId GROUP =
            RaftGroupId.valueOf(UUID.nameUUIDFromBytes("cells".getBytes(StandardCharsets.UTF_8)));

    private final boolean disk;
    private RaftClient client;

    BareRatis(boolean disk) {
        this.disk = disk;
    }

    @Override
    public boolean can(Operation operation) {
        return operation == Operation.SET || operation == Operation.LEASED;
    }

    @Override
    public Serving serve(Place place) throws IOException {
        RaftProperties p = new RaftProperties();
        RaftServerConfigKeys.setStorageDir(p, List.of(place.directory().toFile()));
        RaftServerConfigKeys.Log.setUnsafeFlushEnabled(p, !disk);
        RaftServerConfigKeys.Read.setOption(p, RaftServerConfigKeys.Read.Option.LINEARIZABLE);
        RaftServerConfigKeys.Rpc.setTimeoutMin(p, TimeDuration.valueOf(1500, TimeUnit.MILLISECONDS));
        RaftServerConfigKeys.Rpc.setTimeoutMax(p, TimeDuration.valueOf(2500, TimeUnit.MILLISECONDS));
        GrpcConfigKeys.Server.setHost(p, "127.0.0.1");
        GrpcConfigKeys.Server.setPort(p, place.peers().get(place.index()));
        RaftServer server = RaftServer.newBuilder()
                .setServerId(RaftPeerId.valueOf(place.name()))
                .setGroup(group(place))
                .setStateMachine(new Machine())
                .setProperties(p)
                .build();
        server.start();
        return new Serving() {
            @Override
            public boolean leads() throws IOException {
                return server.getDivision(GROUP).getInfo().isLeader();
            }
        };
    }

    @Override
    public synchronized Caller connect(Place place) {
        if (client == null) {
            client = RaftClient.newBuilder()
                    .setProperties(new RaftProperties())
                    .setRaftGroup(group(place))
                    .setRetryPolicy(RetryPolicies.retryUpToMaximumCountWithFixedSleep(
                            200, TimeDuration.valueOf(50, TimeUnit.MILLISECONDS)))
                    .build();
        }
        return (operation, cell, value) -> {
            Message message = Message.valueOf(ByteString.copyFrom(Cells.change(cell, value)));
            // its blocking calls open a stream each; a caller that waits for these does better
            RaftClientReply reply = (operation == Operation.SET
                            ? client.async().send(message)
                            : client.async().sendReadOnly(message))
                    .get(10, TimeUnit.SECONDS);
            if (!reply.isSuccess()) {
                throw reply.getException();
            }
            return reply.getMessage().getContent().asReadOnlyByteBuffer().getLong();
        };
    }

    private static RaftGroup group(Place place) {
        List<RaftPeer> peers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            peers.add(RaftPeer.newBuilder()
                    .setId(Place.NAMES.get(i))
                    .setAddress("127.0.0.1:" + place.peers().get(i))
                    .build());
        }
        return RaftGroup.valueOf(GROUP, peers);
    }

    private static final class Machine extends BaseStateMachine {
        private final Cells cells = new Cells();

        @Override
        public CompletableFuture<Message> applyTransaction(TransactionContext transaction) {
            var entry = transaction.getLogEntry();
            updateLastAppliedTermIndex(entry.getTerm(), entry.getIndex());
            return answer(
                    cells.apply(entry.getStateMachineLogEntry().getLogData().asReadOnlyByteBuffer()));
        }

        @Override
        public CompletableFuture<Message> query(Message request) {
            return answer(cells.get(request.getContent().asReadOnlyByteBuffer().getInt()));
        }

        private static CompletableFuture<Message> answer(long value) {
            ByteBuffer octets = ByteBuffer.allocate(Long.BYTES).putLong(value).flip();
            return CompletableFuture.completedFuture(Message.valueOf(ByteString.copyFrom(octets)));
        }
    }
}

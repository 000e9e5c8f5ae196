package org.pleiad.groups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pleiad.groups.core.Cluster.await;
import static org.pleiad.groups.core.Cluster.get;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a joiner gets its state when those who have it die, or it dies itself. */
class StateTransferTest {
    private final Cluster cluster = new Cluster("a", "b", "c");

    @AfterEach
    void close() {
        cluster.close();
    }

    private void exclude(String at, MemberId member) {
        get(cluster.at(at).exclude(member.host(), member.incarnation(), "it crashed"));
    }

    @Test
    void anotherMemberGivesTheStateWhenTheFirstIsLost() {
        GroupInfo group = cluster.group("counter", Style.ACTIVE, "a", "b");
        cluster.add("a", group, 5);
        cluster.transfersWork = false;
        CompletionStage<View> joined = cluster.at("c").join(group.id());
        await(() ->
                cluster.at("b").info(group.id()).orElseThrow().view().members().size() == 3);
        cluster.add("b", group, 1);
        MemberId a = cluster.member("a");
        cluster.crash("a");
        exclude("b", a);
        cluster.transfersWork = true;
        View view = get(joined);
        assertThat(view.members()).containsExactly(cluster.member("b"), cluster.member("c"));
        assertThat(cluster.add("c", group, 1)).isEqualTo(7);
    }

    @Test
    void theCapturedStateIsGivenUpWhenTheJoinerIsGone() {
        GroupInfo group = cluster.group("counter", Style.ACTIVE, "a");
        await(() -> cluster.at("c").info(group.id()).isPresent());
        cluster.transfersWork = false;
        cluster.at("c").join(group.id());
        await(() ->
                cluster.at("a").info(group.id()).orElseThrow().view().members().size() == 2);
        long position = cluster.at("a").info(group.id()).orElseThrow().view().position();
        await(() -> {
            try (InputStream in = cluster.at("a").captured(group.id(), position)) {
                return in.readAllBytes().length > 0;
            } catch (IOException e) {
                return false;
            }
        });
        MemberId c = cluster.member("c");
        cluster.crash("c");
        exclude("a", c);
        assertThatThrownBy(() -> cluster.at("a").captured(group.id(), position))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("captured no state");
    }

    @Test
    void aGroupWhoseLastMemberWithTheStateIsLostHasNoMembersAndWaitsForIt() {
        GroupInfo group = cluster.group("counter", Style.ACTIVE, "a");
        cluster.add("a", group, 5);
        await(() -> cluster.at("c").info(group.id()).isPresent());
        cluster.transfersWork = false;
        cluster.at("c").join(group.id());
        await(() ->
                cluster.at("c").info(group.id()).orElseThrow().view().members().size() == 2);
        MemberId a = cluster.member("a");
        cluster.crash("a");
        exclude("b", a);
        assertThat(cluster.at("b").info(group.id()).orElseThrow().view().members())
                .isEmpty();
        assertThat(Cluster.refusal(cluster.at("b").invoke(group.id(), Cluster.add(1)))
                        .reason())
                .isEqualTo(GroupRefusal.Reason.NO_MEMBERS);
        assertThat(Cluster.refusal(cluster.at("b").join(group.id())).reason())
                .isEqualTo(GroupRefusal.Reason.NO_MEMBERS);
    }

    @Test
    void requestsGoOnWhileALargeStateIsBrought() {
        GroupInfo group = cluster.group("counter", Style.ACTIVE, "a");
        CompletableFuture<byte[]> slow = new CompletableFuture<>();
        cluster.counter("a", group).padding = 8 << 20;
        cluster.counter("a", group).writing = slow;
        await(() -> cluster.at("b").info(group.id()).isPresent());
        CompletionStage<View> joined = cluster.at("b").join(group.id());
        for (int i = 1; i <= 50; i++) {
            assertThat(cluster.add("a", group, 1)).isEqualTo(i);
        }
        assertThat(joined.toCompletableFuture()).isNotDone();
        slow.complete(new byte[0]);
        get(joined);
        assertThat(cluster.add("b", group, 1)).isEqualTo(51);
    }
}

package org.pleiad.groups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pleiad.groups.core.Cluster.add;
import static org.pleiad.groups.core.Cluster.await;
import static org.pleiad.groups.core.Cluster.get;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DigestTest {
    private final Cluster cluster = new Cluster("a", "b", "c");

    @AfterEach
    void close() {
        cluster.close();
    }

    private GroupInfo group(String... members) {
        GroupInfo group = get(cluster.at("a")
                .create(Cluster.definition("counter", Style.ACTIVE, Map.of(Share.DIGEST_PROPERTY, "10"))));
        for (String member : members) {
            await(() -> cluster.at(member).info(group.id()).isPresent());
            get(cluster.at(member).join(group.id()));
        }
        return group;
    }

    @Test
    void whoRepliesOtherwiseThanMostIsTakenOutAndComesBackWithTheirState() {
        GroupInfo group = group("a", "b", "c");
        ConcurrentLinkedQueue<MemberId> told = new ConcurrentLinkedQueue<>();
        cluster.at("b").listen(new DomainListener() {
            @Override
            public void diverged(GroupId id, MemberId member, String how) {
                told.add(member);
            }
        });
        Counter cheat = cluster.counter("a", group);
        cheat.cheat = 1;
        cheat.sum = 100;
        for (int i = 0; i < 10; i++) {
            cluster.add("b", group, 1);
        }
        await(() -> cluster.counter("a", group) != cheat && cluster.counter("a", group).sum == 10);
        assertThat(told).containsExactly(cluster.member("a"));
        assertThat(cheat.left).contains("diverged");
        await(() ->
                cluster.at("b").info(group.id()).orElseThrow().view().members().size() == 3);
        assertThat(cluster.at("b").info(group.id()).orElseThrow().view().primary())
                .contains(cluster.member("b"));
        assertThat(cluster.add("a", group, 1)).isEqualTo(11);
    }

    @Test
    void ofTwoThatDifferThePrimaryIsRight() {
        GroupInfo group = group("a", "b");
        Counter cheat = cluster.counter("b", group);
        cheat.cheat = 1;
        for (int i = 0; i < 10; i++) {
            cluster.add("a", group, 1);
        }
        await(() -> cluster.counter("b", group) != cheat && cluster.counter("b", group).sum == 10);
        assertThat(cluster.at("a").info(group.id()).orElseThrow().view().primary())
                .contains(cluster.member("a"));
    }

    @Test
    void membersThatAgreeStay() {
        GroupInfo group = group("a", "b", "c");
        int version = cluster.at("a").info(group.id()).orElseThrow().view().version();
        for (int i = 0; i < 100; i++) {
            Cluster.get(cluster.at(List.of("a", "b", "c").get(i % 3)).invoke(group.id(), add("client", i, 1)));
        }
        assertThat(cluster.at("a").info(group.id()).map(info -> info.view().version()))
                .isEqualTo(Optional.of(version));
    }
}

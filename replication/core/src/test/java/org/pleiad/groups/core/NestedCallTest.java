package org.pleiad.groups.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pleiad.groups.core.Cluster.add;
import static org.pleiad.groups.core.Cluster.await;
import static org.pleiad.groups.core.Cluster.get;
import static org.pleiad.groups.core.Cluster.number;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NestedCallTest {
    private final Cluster cluster = new Cluster("a", "b", "c");

    @AfterEach
    void close() {
        cluster.close();
    }

    @Test
    void thePrimaryMakesTheCallAndAllGetItsResult() {
        GroupInfo group = cluster.group("counter", Style.ACTIVE, "a", "b", "c");
        AtomicInteger calls = new AtomicInteger();
        ConcurrentLinkedQueue<String> results = new ConcurrentLinkedQueue<>();
        for (String host : List.of("a", "b", "c")) {
            cluster.counter(host, group).before = (cause, request) -> cause.nested(
                            0, () -> CompletableFuture.completedFuture(new byte[] {(byte) calls.incrementAndGet()}))
                    .thenAccept(octets -> results.add(host + octets[0]));
        }
        assertThat(cluster.add("c", group, 4)).isEqualTo(4);
        await(() -> results.size() == 3);
        assertThat(results).containsExactlyInAnyOrder("a1", "b1", "c1");
        assertThat(calls).hasValue(1);
    }

    @Test
    void aMemberThatBlocksItsThreadForTheResultGetsIt() {
        GroupInfo group = cluster.group("counter", Style.ACTIVE, "a", "b");
        for (String host : List.of("a", "b")) {
            cluster.counter(host, group).before = (cause, request) -> {
                get(cause.nested(0, () -> CompletableFuture.completedFuture(new byte[1])));
                get(cause.nested(1, () -> CompletableFuture.completedFuture(new byte[1])));
                return null;
            };
        }
        for (int i = 1; i <= 20; i++) {
            assertThat(cluster.add("b", group, 1)).isEqualTo(i);
        }
    }

    @Test
    void theNextPrimaryMakesTheCallAgainUnderTheSameId() {
        GroupInfo group = cluster.group("counter", Style.ACTIVE, "a", "b", "c");
        Set<RequestId> ids = java.util.concurrent.ConcurrentHashMap.newKeySet();
        ConcurrentLinkedQueue<String> callers = new ConcurrentLinkedQueue<>();
        for (String host : List.of("a", "b", "c")) {
            cluster.counter(host, group).before = (cause, request) -> {
                ids.add(cause.nestedId(0));
                return cause.nested(0, () -> {
                    callers.add(host);
                    // the first primary dies before it knows the result
                    return host.equals("a")
                            ? new CompletableFuture<>()
                            : CompletableFuture.completedFuture(new byte[1]);
                });
            };
        }
        CompletionStage<Reply> reply = cluster.at("b").invoke(group.id(), add("client", 1, 2));
        await(() -> callers.contains("a"));
        MemberId a = cluster.member("a");
        cluster.crash("a");
        get(cluster.at("c").exclude(a.host(), a.incarnation(), "it crashed"));
        assertThat(number(get(reply))).isEqualTo(2);
        assertThat(callers).containsExactly("a", "b");
        assertThat(ids).hasSize(1);
    }

    @Test
    void nestedIdsAreDifferentForEveryCall() {
        GroupInfo group = cluster.group("counter", Style.ACTIVE, "a");
        Set<RequestId> ids = new HashSet<>();
        Set<String> made = new HashSet<>();
        cluster.counter("a", group).before = (cause, request) -> {
            for (int i = 0; i < 300; i++) {
                ids.add(cause.nestedId(i));
            }
            made.add(cause.newId());
            made.add(cause.newId());
            return null;
        };
        for (int i = 0; i < 10; i++) {
            cluster.add("a", group, 1);
        }
        assertThat(ids).hasSize(3_000).allMatch(id -> id.client().length() <= 128);
        assertThat(made).hasSize(20);
    }

    @Test
    void timeAndChanceAreTheSameAtAllMembers() {
        GroupInfo group = cluster.group("counter", Style.ACTIVE, "a", "b", "c");
        Set<String> seen = java.util.concurrent.ConcurrentHashMap.newKeySet();
        for (String host : List.of("a", "b", "c")) {
            cluster.counter(host, group).before = (cause, request) -> {
                seen.add(cause.position() + " " + cause.index() + " " + cause.millis() + " "
                        + cause.random().nextLong() + " " + cause.newId());
                return null;
            };
        }
        for (int i = 0; i < 20; i++) {
            cluster.add("b", group, 1);
        }
        for (String host : List.of("a", "b", "c")) {
            await(() -> cluster.counter(host, group).executions == 20);
        }
        assertThat(seen).hasSize(20);
    }
}

package org.pleiad.groups.core;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The nested calls of a replica's requests: which were asked for, which results are in the log. A result may come before its request
 * is executed here. The primary makes the calls; one that becomes it makes those without a result.
 *
 * <p>Results are given by the thread that applies, directly: the group's executor may be waiting for them. Guarded by its monitor;
 * nothing else is called under it.
 */
final class NestedResults {
    private static final Logger LOG = LoggerFactory.getLogger(NestedResults.class);

    private final Replica replica;
    private final TreeMap<Key, Call> calls = new TreeMap<>();
    private Key finished = new Key(0, 0, 0);
    private volatile boolean makesCalls;
    private boolean over;

    /** A call's place. */
    private record Key(long position, int index, int number) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byPosition = Long.compare(position, other.position);
            int byIndex = byPosition != 0 ? byPosition : Integer.compare(index, other.index);
            return byIndex != 0 ? byIndex : Integer.compare(number, other.number);
        }
    }

    /** A call, as far as it has come. */
    private static final class Call {
        final CompletableFuture<byte[]> result = new CompletableFuture<>();
        Supplier<CompletionStage<byte[]>> call;
        boolean made;
    }

    NestedResults(Replica replica) {
        this.replica = replica;
    }

    boolean makesCalls() {
        return makesCalls;
    }

    /** The result of a call that a request asks for now. */
    CompletableFuture<byte[]> result(long position, int index, int number, Supplier<CompletionStage<byte[]>> supplier) {
        Key key = new Key(position, index, number);
        Call call;
        boolean make;
        synchronized (this) {
            if (over) {
                return CompletableFuture.failedFuture(new GroupRefusal(
                        GroupRefusal.Reason.NOT_A_MEMBER, "this host is no member of the group any more"));
            }
            call = calls.computeIfAbsent(key, k -> new Call());
            if (call.call == null) {
                call.call = supplier;
            }
            make = makesCalls && !call.made && !call.result.isDone();
            call.made |= make;
        }
        if (make) {
            make(key, call);
        }
        return call.result;
    }

    private void make(Key key, Call call) {
        CompletionStage<byte[]> answer;
        try {
            answer = call.call.get();
        } catch (RuntimeException e) {
            answer = CompletableFuture.failedFuture(e);
        }
        answer.whenComplete((content, failure) -> {
            if (failure != null) {
                LOG.error(
                        "Nested call {} of group {} ended without octets; the request goes on with none",
                        key,
                        replica.group(),
                        failure);
            }
            byte[] octets = content == null ? new byte[0] : content;
            replica.share().propose(new Item.Nested(replica.group(), key.position, key.index, key.number, octets));
        });
    }

    /** A result is in the log; the first one counts. */
    void logged(Item.Nested item) {
        Key key = new Key(item.position(), item.index(), item.number());
        Call call;
        synchronized (this) {
            if (over || key.compareTo(finished) <= 0) {
                return;
            }
            call = calls.computeIfAbsent(key, k -> new Call());
        }
        call.result.complete(item.content());
    }

    /** A request has ended, and all before it. */
    synchronized void finished(long position, int index) {
        finished = new Key(position, index, Integer.MAX_VALUE);
        calls.headMap(finished, true).clear();
    }

    /** Whether this member makes the calls from now on; then those without a result are made, on another thread. */
    void makesCalls(boolean makes) {
        List<Runnable> now = new ArrayList<>();
        synchronized (this) {
            makesCalls = makes;
            calls.forEach((key, call) -> {
                if (!makes) {
                    // it makes them again, with the same ids, should it become the one once more
                    call.made = call.made && call.result.isDone();
                } else if (call.call != null && !call.made && !call.result.isDone()) {
                    call.made = true;
                    now.add(() -> make(key, call));
                }
            });
        }
        now.forEach(replica.share()::background);
    }

    /** Whether a request waits for a result. */
    synchronized boolean isWaiting() {
        for (Call call : calls.values()) {
            if (call.call != null && !call.result.isDone()) {
                return true;
            }
        }
        return false;
    }

    /** No result comes any more. */
    void end(GroupRefusal why) {
        List<Call> ended;
        synchronized (this) {
            over = true;
            ended = List.copyOf(calls.values());
            calls.clear();
        }
        ended.forEach(call -> call.result.completeExceptionally(why));
    }
}

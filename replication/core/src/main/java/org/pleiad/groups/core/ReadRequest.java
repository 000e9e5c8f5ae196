package org.pleiad.groups.core;

import java.util.concurrent.CompletableFuture;

/** A request that changes nothing, in its turn among the others here. What it sees of a primary's work waits for the log with it. */
record ReadRequest(Request request, CompletableFuture<Reply> waiting) implements Task {

    @Override
    public void run(Replica replica) {
        if (replica.state().member() == null) {
            dropped(replica.notPrimary());
            return;
        }
        replica.share().counters().reads.increment();
        replica.read(request, reply -> replica.primaryLog().read(reply, waiting));
    }

    @Override
    public int octets() {
        return request.content().length;
    }

    @Override
    public void dropped(GroupRefusal why) {
        waiting.completeExceptionally(why);
    }
}

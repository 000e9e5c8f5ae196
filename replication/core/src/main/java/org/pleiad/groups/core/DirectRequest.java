package org.pleiad.groups.core;

import java.util.concurrent.CompletableFuture;
import org.pleiad.groups.core.GroupRefusal.Reason;

/**
 * A request that this member executes without the log saying where: of a group without order, or as the primary of a passive one,
 * whose work goes into the log afterwards.
 */
record DirectRequest(Request request, boolean passive, CompletableFuture<Reply> waiting) implements Task {

    @Override
    public void run(Replica replica) {
        if (!passive) {
            replica.execute(replica.unordered(), request, reply -> waiting.complete(new Reply(reply, 0)));
            return;
        }
        if (!replica.isActing()) {
            dropped(replica.notPrimary());
            return;
        }
        PrimaryLog log = replica.primaryLog();
        if (request.id().isPresent()) {
            RequestId id = request.id().get();
            DuplicateTable table = replica.state().table;
            switch (table.verdict(id, request.expiresMillis(), replica.clockMillis())) {
                case REPEATED:
                    replica.share().counters().repetitions.increment();
                    waiting.complete(new Reply(table.reply(id), replica.share().applied()));
                    return;
                case EXPIRED:
                    dropped(new GroupRefusal(
                            Reason.EXPIRED,
                            "request " + id + " of group " + replica.group()
                                    + " came after the time in which it could be repeated"));
                    return;
                case FULL:
                    dropped(new GroupRefusal(
                            Reason.OVERLOADED,
                            "group " + replica.group() + " remembers " + DuplicateTable.CLIENTS + " clients already"));
                    return;
                default:
            }
            if (log.joins(id, waiting)) {
                replica.share().counters().repetitions.increment();
                return;
            }
        }
        replica.execute(replica.unordered(), request, reply -> {
            log.executed(new Answer(request.id(), request.expiresMillis(), request.acknowledged(), reply), waiting);
            if (!request.replyWanted()) {
                waiting.complete(new Reply(new byte[0], 0));
            }
        });
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

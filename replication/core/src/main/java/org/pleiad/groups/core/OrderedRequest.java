package org.pleiad.groups.core;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.pleiad.groups.core.GroupRefusal.Reason;

/**
 * A request in its place in the log, which every member executes, or recognises.
 *
 * @param waiting who waits for the reply at this host, if anybody does
 */
record OrderedRequest(
        long position, int index, long clockMillis, Request request, Optional<CompletableFuture<Reply>> waiting)
        implements Task {

    @Override
    public void run(Replica replica) {
        if (request.id().isPresent()) {
            RequestId id = request.id().get();
            DuplicateTable table = replica.state().table;
            switch (table.verdict(id, request.expiresMillis(), clockMillis)) {
                case REPEATED:
                    replica.share().counters().repetitions.increment();
                    byte[] reply = table.reply(id);
                    waiting.ifPresent(future -> future.complete(new Reply(reply, position)));
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
        }
        Execution.Ordinal ordinal = new Execution.Ordinal(
                position, index, clockMillis, true, replica.share().domain() + "-" + position + "-" + index);
        replica.execute(ordinal, request, reply -> executed(replica, reply));
    }

    private void executed(Replica replica, byte[] reply) {
        replica.state()
                .answered(
                        new Answer(request.id(), request.expiresMillis(), request.acknowledged(), reply), clockMillis);
        replica.nested().finished(position, index);
        replica.digest();
        waiting.ifPresent(future -> future.complete(new Reply(reply, position)));
    }

    @Override
    public int octets() {
        return request.content().length;
    }

    @Override
    public void dropped(GroupRefusal why) {
        waiting.ifPresent(future -> future.completeExceptionally(
                why.reason() == Reason.EXPIRED || why.reason() == Reason.OVERLOADED
                        ? why
                        : new GroupRefusal(
                                Reason.UNKNOWN,
                                "it is in the log, but this host cannot say how it ended: " + why.getMessage())));
    }
}

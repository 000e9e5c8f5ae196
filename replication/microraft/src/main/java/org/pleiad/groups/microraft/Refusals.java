package org.pleiad.groups.microraft;

import io.microraft.Ordered;
import io.microraft.QueryPolicy;
import io.microraft.RaftNode;
import io.microraft.exception.CannotReplicateException;
import io.microraft.exception.NotLeaderException;
import io.microraft.impl.statemachine.NoOp;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** What MicroRaft's futures say. On the domain's thread they are either complete at once or later on the same thread. */
final class Refusals {
    private Refusals() {}

    /** Whether an entry was refused before it came into the log; every other failure leaves that open. */
    static boolean isRefusal(CompletableFuture<?> appended) {
        if (!appended.isCompletedExceptionally()) {
            return false;
        }
        try {
            appended.join();
            return false;
        } catch (CompletionException failed) {
            return failed.getCause() instanceof NotLeaderException
                    || failed.getCause() instanceof CannotReplicateException;
        }
    }

    /** Asks a majority whether this host leads, and tells the position that readers have to wait for. */
    static void confirm(RaftNode node, Consumer<OptionalLong> answer) {
        CompletableFuture<Ordered<Object>> asked =
                node.query(NoOp.INSTANCE, QueryPolicy.LINEARIZABLE, Optional.empty(), Optional.empty());
        asked.whenComplete((confirmed, failed) ->
                answer.accept(failed == null ? OptionalLong.of(confirmed.getCommitIndex()) : OptionalLong.empty()));
    }
}

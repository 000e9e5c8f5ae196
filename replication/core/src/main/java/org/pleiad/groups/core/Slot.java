package org.pleiad.groups.core;

import java.util.concurrent.CompletableFuture;

/** An item on its way into the log, and who waits for it: for a reply, or for its being applied here. */
final class Slot {
    final Item item;
    final byte[] octets;
    /** Of a request; else {@code null}. */
    final CompletableFuture<Reply> reply;
    /** Of anything else: the position, once it is applied here. */
    final CompletableFuture<Long> done;
    /** Whether it is proposed again for as long as this life lasts: what the core itself says, and is worth saying late. */
    final boolean persistent;

    final long startNanos;

    private Slot(
            Item item, CompletableFuture<Reply> reply, CompletableFuture<Long> done, boolean persistent, long start) {
        this.item = item;
        this.octets = ItemCodec.write(item);
        this.reply = reply;
        this.done = done;
        this.persistent = persistent;
        this.startNanos = start;
    }

    static Slot request(Item.Invoke item, CompletableFuture<Reply> reply, long nowNanos) {
        return new Slot(item, reply, null, false, nowNanos);
    }

    static Slot change(Item item, long nowNanos) {
        return new Slot(item, null, new CompletableFuture<>(), false, nowNanos);
    }

    static Slot persistent(Item item, long nowNanos) {
        return new Slot(item, null, new CompletableFuture<>(), true, nowNanos);
    }

    /** Whether it may be proposed once more under another number, when nobody knows whether it was applied. */
    boolean isRepeatable() {
        return !(item instanceof Item.Invoke invoke) || invoke.request().id().isPresent();
    }

    void fail(GroupRefusal.Reason reason, String message) {
        GroupRefusal refusal = new GroupRefusal(reason, message);
        if (reply != null) {
            reply.completeExceptionally(refusal);
        } else {
            done.completeExceptionally(refusal);
        }
    }
}

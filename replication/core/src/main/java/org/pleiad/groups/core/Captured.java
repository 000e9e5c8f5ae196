package org.pleiad.groups.core;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;

/**
 * A member's state at a place in the log: what the core keeps with it, and the object's own.
 *
 * @param head the core's part
 * @param object the object's
 */
record Captured(byte[] head, Member.State object) {

    /** Writes both. */
    void writeTo(OutputStream out) throws IOException {
        out.write(new OctetWriter(4).number(head.length).toArray());
        out.write(head);
        object.writeTo(out);
    }

    /** Captures in its turn. */
    record Order(long position, int index, CompletableFuture<Captured> to) implements Task {
        @Override
        public void run(Replica replica) {
            try {
                to.complete(replica.state().capture(position, index));
            } catch (IOException | RuntimeException e) {
                to.completeExceptionally(e);
            }
        }

        @Override
        public void dropped(GroupRefusal why) {
            to.completeExceptionally(why);
        }
    }
}

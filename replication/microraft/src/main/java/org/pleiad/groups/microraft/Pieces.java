package org.pleiad.groups.microraft;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.pleiad.groups.spi.HostId;

/**
 * Messages longer than a link carries, cut and put together again. A lost piece is a lost message, for which MicroRaft is
 * prepared; of each sender one message is put together at a time, the newest. Of one thread.
 */
final class Pieces {
    /** Octets before the content: form, number, which of how many. */
    static final int HEADER = 1 + 8 + 4 + 4;

    /** Of one message; entries are at most 64 MiB. */
    static final int LARGEST = 96 << 20;

    private final Map<HostId, Partial> partial = new HashMap<>();
    private long number;

    private static final class Partial {
        final long number;
        final ByteBuffer[] pieces;
        int missing;
        int octets;

        Partial(long number, int count) {
            this.number = number;
            this.pieces = new ByteBuffer[count];
            this.missing = count;
        }
    }

    /** Cuts a message. */
    void cut(ByteBuffer message, int longest, Consumer<ByteBuffer> piece) {
        int each = longest - HEADER;
        int count = (message.remaining() + each - 1) / each;
        long mine = ++number;
        for (int i = 0; i < count; i++) {
            int length = Math.min(each, message.remaining());
            ByteBuffer one = ByteBuffer.allocate(HEADER + length);
            one.put((byte) Wires.PIECE).putLong(mine).putInt(i).putInt(count);
            one.put(message.slice(message.position(), length)).flip();
            message.position(message.position() + length);
            piece.accept(one);
        }
    }

    /** Takes a piece, and gives the message if it was the last that was missing. */
    Optional<ByteBuffer> take(HostId sender, Reader from, ByteBuffer buffer) {
        long which = from.int64();
        int index = from.count();
        int count = from.count();
        if (index >= count || count > LARGEST / 16) {
            throw new Malformed("piece " + index + " of " + count);
        }
        Partial message = partial.get(sender);
        if (message == null || message.number != which || message.pieces.length != count) {
            message = new Partial(which, count);
            partial.put(sender, message);
        }
        if (message.pieces[index] != null) {
            return Optional.empty();
        }
        message.pieces[index] = buffer.slice();
        message.octets += buffer.remaining();
        message.missing--;
        if (message.octets > LARGEST) {
            partial.remove(sender);
            throw new Malformed("a message of more than " + LARGEST + " octets");
        }
        if (message.missing > 0) {
            return Optional.empty();
        }
        partial.remove(sender);
        ByteBuffer whole = ByteBuffer.allocate(message.octets);
        for (ByteBuffer piece : message.pieces) {
            whole.put(piece);
        }
        return Optional.of(whole.flip());
    }
}

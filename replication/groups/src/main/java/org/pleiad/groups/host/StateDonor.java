package org.pleiad.groups.host;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pleiad.groups.PleiadGroups.Refused;
import org.pleiad.groups.core.GroupId;

/**
 * Hands out captured states in pieces. Each transfer is read by one joiner, one piece after the other; those that nobody reads any
 * more make room for others. Thread-safe.
 */
final class StateDonor implements AutoCloseable {
    /** As many joiners at the same time; one more ends the one that was not read for longest. */
    private static final int MOST_TRANSFERS = 64;

    private static final int LONGEST_PIECE = 1 << 20;

    private final Source source;

    /** In the order in which they were used last; under this object's monitor. */
    private final Map<Long, Transfer> transfers = new LinkedHashMap<>(16, 0.75f, true);

    private long last;

    /** Where states come from. */
    @FunctionalInterface
    interface Source {
        InputStream captured(GroupId group, long position) throws IOException;
    }

    /** A state that is being read. */
    private static final class Transfer {
        private final InputStream in;

        Transfer(InputStream in) {
            this.in = in;
        }

        // one reader at a time: a call that was given up may still be reading
        synchronized byte[] read(int most) throws IOException {
            return in.readNBytes(most);
        }

        void close() {
            try {
                in.close();
            } catch (IOException lost) {
                // nobody wants it any more
                return;
            }
        }
    }

    StateDonor(Source source) {
        this.source = source;
    }

    long open(long group, long position) throws Refused {
        Transfer transfer;
        try {
            transfer = new Transfer(source.captured(new GroupId(group), position));
        } catch (IOException none) {
            throw new Refused(String.valueOf(none.getMessage()));
        }
        Transfer ousted = null;
        long number;
        synchronized (this) {
            number = ++last;
            transfers.put(number, transfer);
            if (transfers.size() > MOST_TRANSFERS) {
                Iterator<Transfer> all = transfers.values().iterator();
                ousted = all.next();
                all.remove();
            }
        }
        if (ousted != null) {
            ousted.close();
        }
        return number;
    }

    byte[] read(long number, int most) throws Refused {
        Transfer transfer;
        synchronized (this) {
            transfer = transfers.get(number);
        }
        if (transfer == null) {
            throw new Refused("transfer " + number + " has ended; begin another one");
        }
        if (most < 1) {
            throw new Refused("a piece has at least one octet, not " + most);
        }
        try {
            byte[] piece = transfer.read(Math.min(most, LONGEST_PIECE));
            if (piece.length == 0) {
                close(number);
            }
            return piece;
        } catch (IOException lost) {
            close(number);
            throw new Refused("the state cannot be read any more: " + lost.getMessage());
        }
    }

    void close(long number) {
        Transfer transfer;
        synchronized (this) {
            transfer = transfers.remove(number);
        }
        if (transfer != null) {
            transfer.close();
        }
    }

    @Override
    public void close() {
        Map<Long, Transfer> all;
        synchronized (this) {
            all = new LinkedHashMap<>(transfers);
            transfers.clear();
        }
        all.values().forEach(Transfer::close);
    }
}

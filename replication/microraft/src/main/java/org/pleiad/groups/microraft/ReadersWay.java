package org.pleiad.groups.microraft;

import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Whom readers ask for the position to wait for. Of the domain's thread. */
record ReadersWay(Seat seat, Wires wires, LongSupplier clock) implements Readers.Way {
    @Override
    public boolean leads() {
        return seat.leads();
    }

    @Override
    public long leadership() {
        return seat.leadership();
    }

    @Override
    public void confirm(Consumer<OptionalLong> answer) {
        Refusals.confirm(seat.node(), answer);
    }

    @Override
    public void ask(long number) {
        Peer leader = seat.leader();
        if (leader != null) {
            wires.send(leader, new Note.Read(number));
        }
    }

    @Override
    public void answer(Peer to, long number, long position) {
        wires.send(to, new Note.Position(number, position));
    }

    @Override
    public long nanoTime() {
        return clock.getAsLong();
    }
}

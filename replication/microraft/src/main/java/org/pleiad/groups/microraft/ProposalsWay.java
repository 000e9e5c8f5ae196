package org.pleiad.groups.microraft;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Where proposals go: into the log of this host if it leads, or to the leader. Of the domain's thread. */
record ProposalsWay(Seat seat, Peer self, Wires wires, Consumer<Runnable> thread, LongSupplier clock)
        implements Proposals.Way {
    @Override
    public void run(Runnable task) {
        thread.accept(task);
    }

    @Override
    public boolean leads() {
        return seat.leads();
    }

    @Override
    public long leadership() {
        return seat.leadership();
    }

    @Override
    public boolean append(Entry entry) {
        return !Refusals.isRefusal(seat.node().replicate(entry));
    }

    @Override
    public void forward(List<Entry> entries) {
        Peer leader = seat.leader();
        if (leader != null && !leader.equals(self)) {
            wires.send(leader, new Note.Propose(entries));
        }
    }

    @Override
    public long nanoTime() {
        return clock.getAsLong();
    }
}

package org.pleiad.groups.benchmarks;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jgroups.BytesMessage;
import org.jgroups.JChannel;
import org.jgroups.Message;
import org.jgroups.Receiver;
import org.jgroups.protocols.FRAG2;
import org.jgroups.protocols.SEQUENCER;
import org.jgroups.stack.Protocol;

/**
 * JGroups with total order by its coordinator. Weaker than the others: nothing is on a disk, and an answer may be given for what
 * nobody else has when the coordinator dies.
 */
final class Sequencer implements Contender {

    @Override
    public Serving serve(Place place) throws Exception {
        Cells cells = new Cells();
        Map<Long, CompletableFuture<Long>> waiting = new ConcurrentHashMap<>();
        AtomicLong numbers = new AtomicLong();
        List<Protocol> protocols = JGroupsStack.below(place, null);
        protocols.add(new SEQUENCER());
        protocols.add(new FRAG2());
        JChannel channel = new JChannel(protocols);
        channel.setName(place.name());
        channel.setReceiver(new Receiver() {
            @Override
            public void receive(Message message) {
                ByteBuffer octets = ByteBuffer.wrap(message.getArray(), message.getOffset(), message.getLength());
                long number = octets.getLong();
                long result = cells.apply(octets);
                if (message.getSrc().equals(channel.getAddress())) {
                    CompletableFuture<Long> done = waiting.remove(number);
                    if (done != null) {
                        done.complete(result);
                    }
                }
            }
        });
        channel.connect("cells");
        CellFront.open(place.clients().get(place.index()), (operation, cell, value) -> {
            long number = numbers.incrementAndGet();
            CompletableFuture<Long> done = new CompletableFuture<>();
            waiting.put(number, done);
            byte[] octets = ByteBuffer.allocate(Long.BYTES + Cells.OCTETS)
                    .putLong(number)
                    .put(Cells.change(cell, value))
                    .array();
            channel.send(new BytesMessage(null, octets));
            return done.get(10, TimeUnit.SECONDS);
        });
        return new Serving() {
            @Override
            public boolean leads() {
                return channel.getView().getCoord().equals(channel.getAddress());
            }
        };
    }

    @Override
    public Caller connect(Place place) {
        return new CellFront.Line(place);
    }
}

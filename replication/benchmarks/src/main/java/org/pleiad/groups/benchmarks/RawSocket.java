package org.pleiad.groups.benchmarks;

import java.io.IOException;

/** One process, not replicated, and nothing between it and its client but a socket: what everything else is compared with. */
final class RawSocket implements Contender {

    @Override
    public int replicas() {
        return 1;
    }

    @Override
    public boolean can(Operation operation) {
        return true;
    }

    @Override
    public Serving serve(Place place) throws IOException {
        Cells cells = new Cells();
        CellFront.open(
                place.clients().get(place.index()),
                (operation, cell, value) -> operation == Operation.SET
                        ? cells.apply(java.nio.ByteBuffer.wrap(Cells.change(cell, value)))
                        : cells.get(cell));
        return new Serving() {};
    }

    @Override
    public Caller connect(Place place) {
        return new CellFront.Line(place);
    }
}

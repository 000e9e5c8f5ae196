package org.pleiad.groups.benchmarks;

import org.pleiad.groups.benchmarks.idl.Measured.Cells;
import org.pleiad.orb.Pleiad;

/** The same servant in one process, called through the ORB, not replicated. */
final class PlainOrb implements Contender {
    private Pleiad client;

    @Override
    public int replicas() {
        return 1;
    }

    @Override
    public boolean can(Operation operation) {
        return true;
    }

    @Override
    public Serving serve(Place place) {
        Pleiad orb = Pleiad.builder()
                .listen("127.0.0.1", place.clients().get(place.index()))
                .build();
        String where = orb.toText(orb.export(new CellsServant(), Cells.class));
        return new Serving() {
            @Override
            public String where() {
                return where;
            }
        };
    }

    @Override
    public synchronized Caller connect(Place place) {
        if (client == null) {
            client = Pleiad.builder().build();
        }
        return caller(client.resolve(place.where(), Cells.class));
    }

    static Caller caller(Cells cells) {
        return (operation, cell, value) -> switch (operation) {
            case SET -> cells.set(cell, value);
            case ORDERED -> cells.get_ordered(cell);
            case LEASED -> cells.get_leased(cell);
            case LOCAL -> cells.get_local(cell);
        };
    }
}

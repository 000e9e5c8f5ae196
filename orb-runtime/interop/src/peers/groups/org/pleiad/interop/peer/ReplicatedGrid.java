package org.pleiad.interop.peer;

import Tables.OutOfRange;
import Tables.grid;
import Tables.gridPOA;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.time.Duration;
import org.pleiad.groups.GroupHost;
import org.pleiad.groups.Groups;
import org.pleiad.groups.Membership;
import org.pleiad.groups.core.Style;
import org.pleiad.groups.host.Leases;
import org.pleiad.groups.member.StateAccessor;
import org.pleiad.orb.Pleiad;

/** A member of a replicated grid of 100 rows and one column. Arguments: its host's name, all hosts, its port. */
public final class ReplicatedGrid {
    private ReplicatedGrid() {}

    private static final class Servant extends gridPOA {
        static final StateAccessor<Servant> STATE = StateAccessor.of(
                (servant, out) -> {
                    DataOutputStream data = new DataOutputStream(out);
                    for (int cell : servant.cells) {
                        data.writeInt(cell);
                    }
                },
                (servant, in) -> {
                    DataInputStream data = new DataInputStream(in);
                    for (int i = 0; i < servant.cells.length; i++) {
                        servant.cells[i] = data.readInt();
                    }
                });

        private final int[] cells = new int[100];

        @Override
        public short height() {
            return (short) cells.length;
        }

        @Override
        public short width() {
            return 1;
        }

        @Override
        public void set(short n, short m, int value) throws OutOfRange {
            check(n, m);
            cells[n] = value;
        }

        @Override
        public int get(short n, short m) throws OutOfRange {
            check(n, m);
            return cells[n];
        }

        private void check(short n, short m) throws OutOfRange {
            if (n < 0 || n >= cells.length || m != 0) {
                throw new OutOfRange(n, m);
            }
        }
    }

    /** Serves until the process is killed. */
    public static void main(String[] arguments) {
        try (Pleiad orb = Pleiad.builder()
                .listen("127.0.0.1", Integer.parseInt(arguments[2]))
                .build()) {
            GroupHost.builder(orb)
                    .domain("plant")
                    .name(arguments[0])
                    .hosts(arguments[1])
                    .engine("microraft")
                    .leases(new Leases(
                            Duration.ofMillis(300),
                            Duration.ofSeconds(2),
                            Duration.ofSeconds(1),
                            Duration.ofMinutes(5)))
                    .start();
            Membership<grid> member = Groups.create(orb, "grids/main", grid.class)
                    .replicas(3)
                    .minimum(2)
                    .style(Style.ACTIVE)
                    .readOnly("get")
                    .member(new Servant(), Servant.STATE);
            System.out.println("IOR grid " + orb.toText((org.omg.CORBA.Object) member.reference()));
            orb.run();
        }
    }
}

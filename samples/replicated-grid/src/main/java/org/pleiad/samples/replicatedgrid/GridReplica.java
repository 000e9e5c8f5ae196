package org.pleiad.samples.replicatedgrid;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import org.omg.CORBA.ORB;
import org.omg.CosNaming.NamingContextExt;
import org.omg.CosNaming.NamingContextExtHelper;
import org.pleiad.groups.GroupHost;
import org.pleiad.groups.Groups;
import org.pleiad.groups.Membership;
import org.pleiad.groups.core.Style;
import org.pleiad.groups.member.StateAccessor;
import org.pleiad.orb.Pleiad;

/**
 * One replica of the grid. Arguments: its name, all three as {@code a=127.0.0.1:7001,b=…}, a directory for what it has to
 * remember, and {@code -ORBInitRef NameService=corbaloc:…}. It binds the group's reference under the name {@code grid} and prints
 * "ready".
 */
public final class GridReplica {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** All that a new replica has to know of the others' grid. */
    private static final StateAccessor<GridServant> STATE = StateAccessor.of(GridReplica::write, GridReplica::read);

    private GridReplica() {}

    /** Serves until the process is ended. */
    public static void main(String[] args) throws Exception {
        String name = args[0];
        try (Pleiad orb = Pleiad.builder()
                        .listen("127.0.0.1", portOf(name, args[1]))
                        .build();
                GroupHost host = GroupHost.builder(orb)
                        .domain("sample")
                        .name(name)
                        .hosts(args[1])
                        .directory(Path.of(args[2]))
                        .start()) {
            Runtime.getRuntime().addShutdownHook(new Thread(orb::close));
            host.await(PATIENCE);
            Membership<grid> member = Groups.create(orb, "grid", grid.class)
                    .replicas(3)
                    .style(Style.ACTIVE)
                    .readOnly("get", "_get_height", "_get_width")
                    .member(new GridServant(), STATE);
            bind(args, member.reference());
            System.out.println("ready");
            orb.run();
        }
    }

    private static int portOf(String name, String hosts) {
        for (String host : hosts.split(",")) {
            if (host.startsWith(name + "=")) {
                return Integer.parseInt(host.substring(host.lastIndexOf(':') + 1));
            }
        }
        throw new IllegalArgumentException(name + " is none of " + hosts);
    }

    /** With each replica that comes, the reference under the name has another address to try. */
    private static void bind(String[] args, grid reference) throws Exception {
        ORB client = ORB.init(args, null);
        NamingContextExt names = NamingContextExtHelper.narrow(client.resolve_initial_references("NameService"));
        names.rebind(names.to_name("grid"), reference);
        client.destroy();
    }

    private static void write(GridServant servant, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        for (int cell : servant.cells()) {
            data.writeInt(cell);
        }
        data.flush();
    }

    private static void read(GridServant servant, InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        int[] cells = servant.cells();
        for (int i = 0; i < cells.length; i++) {
            cells[i] = data.readInt();
        }
        servant.cells(cells);
    }
}

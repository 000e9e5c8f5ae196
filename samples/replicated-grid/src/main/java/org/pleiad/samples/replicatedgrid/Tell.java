package org.pleiad.samples.replicatedgrid;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.ORB;
import org.omg.CosNaming.NamingContextExtHelper;

/** Small things that the script needs: free ports for the replicas, and a word to the clients that it is time to end. */
public final class Tell {
    private Tell() {}

    /** {@code ports N} prints N free ports; {@code end -ORBInitRef …} sets the cell that the clients look at. */
    public static void main(String[] args) throws Exception {
        if (args[0].equals("ports")) {
            System.out.println(ports(Integer.parseInt(args[1])));
            return;
        }
        ORB orb = ORB.init(args, null);
        grid cells = gridHelper.narrow(NamingContextExtHelper.narrow(orb.resolve_initial_references("NameService"))
                .resolve_str("grid"));
        cells.set((short) 99, (short) 99, 1);
        orb.destroy();
    }

    private static String ports(int count) throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        StringBuilder ports = new StringBuilder();
        try {
            for (int i = 0; i < count; i++) {
                ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                sockets.add(socket);
                ports.append(i == 0 ? "" : " ").append(socket.getLocalPort());
            }
        } finally {
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        }
        return ports.toString();
    }
}

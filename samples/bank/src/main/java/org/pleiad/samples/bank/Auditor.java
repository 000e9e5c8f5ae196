package org.pleiad.samples.bank;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.ORB;
import org.omg.CosNaming.NamingContextExtHelper;

/**
 * Opens the account at the beginning and counts the money at the end: {@code open SUM}, {@code count SUM JOURNAL…}, and
 * {@code ports N} for N free ports; then {@code -ORBInitRef NameService=corbaloc:…}.
 */
public final class Auditor {
    private Auditor() {}

    /** The exit status is 0 only if the money that left the machines is what left the account. */
    public static void main(String[] args) throws Exception {
        if (args[0].equals("ports")) {
            System.out.println(ports(Integer.parseInt(args[1])));
            return;
        }
        ORB orb = ORB.init(args, null);
        Bank bank = BankHelper.narrow(NamingContextExtHelper.narrow(orb.resolve_initial_references("NameService"))
                .resolve_str("bank"));
        long sum = Long.parseLong(args[1]);
        if (args[0].equals("open")) {
            bank.open("joint", sum);
        } else {
            count(bank, sum, args);
        }
        orb.destroy();
    }

    private static void count(Bank bank, long sum, String[] args) throws Exception {
        long paid = 0;
        for (int i = 2; i < args.length && !args[i].startsWith("-ORB"); i++) {
            paid += new Journal(Path.of(args[i])).sum();
        }
        long balance = bank.balance("joint");
        System.out.println("auditor: of " + sum + ", " + paid + " were paid out and " + balance + " are left; held: "
                + (balance - bank.available("joint")));
        if (paid + balance != sum || balance < 0) {
            throw new AssertionError("the money does not add up");
        }
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

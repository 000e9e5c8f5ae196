package org.pleiad.samples.bank;

import java.nio.file.Path;
import java.time.Duration;
import org.omg.CORBA.ORB;
import org.omg.CosNaming.NamingContextExt;
import org.omg.CosNaming.NamingContextExtHelper;
import org.pleiad.groups.GroupHost;
import org.pleiad.groups.Groups;
import org.pleiad.groups.Membership;
import org.pleiad.orb.Pleiad;

/**
 * One replica of the bank. Arguments: its name, all of them as {@code a=127.0.0.1:7001,b=…}, a directory for what it has to
 * remember, and {@code -ORBInitRef NameService=corbaloc:…}. It binds the group's reference under the name {@code bank} and prints
 * "ready".
 */
public final class BankReplica {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private BankReplica() {}

    /** Serves until the process is ended. */
    public static void main(String[] args) throws Exception {
        String name = args[0];
        try (Pleiad orb = Pleiad.builder()
                        .listen("127.0.0.1", portOf(name, args[1]))
                        .build();
                GroupHost host = GroupHost.builder(orb)
                        .domain("bank")
                        .name(name)
                        .hosts(args[1])
                        .directory(Path.of(args[2]))
                        .start()) {
            Runtime.getRuntime().addShutdownHook(new Thread(orb::close));
            host.await(PATIENCE);
            Membership<Bank> member =
                    Groups.create(orb, "bank", Bank.class).replicas(3).member(new BankServant(), BankServant.STATE);
            ORB client = ORB.init(args, null);
            NamingContextExt names = NamingContextExtHelper.narrow(client.resolve_initial_references("NameService"));
            names.rebind(names.to_name("bank"), member.reference());
            client.destroy();
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
}

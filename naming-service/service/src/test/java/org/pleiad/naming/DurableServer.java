package org.pleiad.naming;

import java.nio.file.Path;
import java.util.Properties;
import org.omg.CORBA.ORB;
import org.pleiad.naming.store.Bound;
import org.pleiad.naming.store.FileStore;
import org.pleiad.naming.store.NameKey;
import org.pleiad.naming.store.NameStore;

/**
 * A naming server in a process of its own. Arguments: the port, the store's directory, and how many names are put into the
 * root context before it serves, which are {@code name 0000000} and so on. Says its reference.
 */
final class DurableServer {
    private static final int AT_ONCE = 20_000;

    private DurableServer() {}

    public static void main(String[] arguments) {
        Path directory = Path.of(arguments[1]);
        fill(directory, Integer.parseInt(arguments[2]));
        ORB orb = ORB.init(new String[] {"-ORBListenEndpoints", "iiop://127.0.0.1:" + arguments[0]}, new Properties());
        NamingServer server = NamingServer.start(orb, NamingConfig.DEFAULT.withStore(directory));
        System.out.println(orb.object_to_string(server.root()));
        orb.run();
    }

    private static void fill(Path directory, int names) {
        if (names == 0) {
            return;
        }
        byte[] reference = new byte[200];
        try (FileStore store = FileStore.open(directory)) {
            for (int start = 0; start < names; start += AT_ONCE) {
                int from = start;
                int to = Math.min(names, start + AT_ONCE);
                store.<Void, RuntimeException, RuntimeException>change(change -> {
                    for (int i = from; i < to; i++) {
                        change.put(
                                NameStore.ROOT,
                                new NameKey(String.format("name %07d", i), ""),
                                Bound.object(reference));
                    }
                    return null;
                });
            }
        }
    }
}

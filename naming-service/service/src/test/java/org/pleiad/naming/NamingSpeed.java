package org.pleiad.naming;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.omg.CORBA.ORB;
import org.omg.CosNaming.BindingHolder;
import org.omg.CosNaming.BindingIterator;
import org.omg.CosNaming.BindingIteratorHelper;
import org.omg.CosNaming.BindingIteratorPOA;
import org.omg.CosNaming.BindingListHolder;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContextExt;
import org.omg.CosNaming.NamingContextExtHelper;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;

/**
 * Prints the table of {@code docs/durability.md}: binds, resolves and a ping of the same ORB, beside how often the disk can be
 * forced. Server and clients share the process and speak over the loopback interface. Argument: a directory on the disk.
 */
final class NamingSpeed {
    private static final int SECONDS = Integer.getInteger("seconds", 5);

    private NamingSpeed() {}

    /** One call. */
    private interface Call {
        void make(long number) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createTempDirectory(Path.of(arguments[0]), "speed");
        print("4 KiB written and forced, one after the other", forces(directory.resolve("file")));
        ORB serverOrb = ORB.init(new String[] {"-ORBListenEndpoints", "iiop://127.0.0.1:0"}, new Properties());
        ORB orb = ORB.init(new String[0], new Properties());
        NamingServer server = NamingServer.start(serverOrb, NamingConfig.DEFAULT.withStore(directory.resolve("store")));
        NamingContextExt root =
                NamingContextExtHelper.narrow(orb.string_to_object(serverOrb.object_to_string(server.root())));
        BindingIterator ping = ping(serverOrb, orb);
        org.omg.CORBA.Object object = orb.string_to_object("corbaloc:iiop:1.2@127.0.0.1:1/object");
        root.bind(name("known"), object);
        NameComponent[] known = name("known");
        run(1, 2, number -> root.resolve(known));
        run(1, 2, number -> ping.destroy());
        for (int clients : new int[] {1, 16}) {
            print(
                    "bind, clients: " + clients,
                    run(clients, SECONDS, number -> root.bind(name(clients + "-" + number), object)));
        }
        for (int clients : new int[] {1, 16}) {
            print("resolve, clients: " + clients, run(clients, SECONDS, number -> root.resolve(known)));
            print("ping, clients: " + clients, run(clients, SECONDS, number -> ping.destroy()));
        }
        orb.destroy();
        server.close();
        serverOrb.destroy();
    }

    private static NameComponent[] name(String id) {
        return new NameComponent[] {new NameComponent(id, "")};
    }

    /** An object that does nothing. */
    private static BindingIterator ping(ORB serverOrb, ORB orb) throws Exception {
        POA poa = POAHelper.narrow(serverOrb.resolve_initial_references("RootPOA"));
        org.omg.CORBA.Object reference = poa.servant_to_reference(new BindingIteratorPOA() {
            @Override
            public boolean next_one(BindingHolder b) {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean next_n(int how_many, BindingListHolder bl) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void destroy() {
                // nothing: that is the ping
            }
        });
        return BindingIteratorHelper.narrow(orb.string_to_object(serverOrb.object_to_string(reference)));
    }

    private static double forces(Path file) throws Exception {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            return run(1, SECONDS, number -> {
                channel.write(ByteBuffer.allocate(4096));
                channel.force(true);
            });
        }
    }

    private static double run(int clients, int seconds, Call call) throws Exception {
        var calls = new AtomicLong();
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            var thread = new Thread(
                    () -> {
                        try {
                            while (System.nanoTime() < end) {
                                call.make(calls.incrementAndGet());
                            }
                        } catch (Exception failed) {
                            throw new AssertionError(failed);
                        }
                    },
                    "client");
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return calls.get() * 1e9 / (System.nanoTime() - start);
    }

    private static void print(String what, double perSecond) {
        System.out.printf("%-50s %10.0f /s%n", what, perSecond);
    }
}

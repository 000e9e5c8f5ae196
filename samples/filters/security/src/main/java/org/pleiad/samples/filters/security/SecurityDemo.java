package org.pleiad.samples.filters.security;

import java.util.Properties;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.CORBA.ORB;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;

/** A server with the guard, and clients with different tokens; an ORB each, connected by sockets. */
public final class SecurityDemo {
    private SecurityDemo() {}

    /** Prints what happens; the exit status is 0 only if it is what should. */
    public static void main(String[] args) throws Exception {
        ORB server = orb("--guard");
        POA poa = POAHelper.narrow(server.resolve_initial_references("RootPOA"));
        poa.the_POAManager().activate();
        String reference = server.object_to_string(poa.servant_to_reference(new VaultServant()));

        ORB writer = orb("--token", "let-me-write");
        vault(writer, reference).store("a secret");
        System.out.println("the writer stored a text");

        ORB reader = orb("--token", "let-me-read");
        System.out.println("the reader reads: " + vault(reader, reference).read());
        try {
            vault(reader, reference).store("nonsense");
            throw new AssertionError("a reader should not write");
        } catch (NO_PERMISSION refused) {
            System.out.println("the reader may not store");
        }

        ORB stranger = orb();
        try {
            vault(stranger, reference).read();
            throw new AssertionError("a stranger should not read");
        } catch (NO_PERMISSION refused) {
            System.out.println("the stranger may not read");
        }
        for (ORB each : new ORB[] {writer, reader, stranger, server}) {
            each.destroy();
        }
    }

    private static ORB orb(String... arguments) {
        Properties properties = new Properties();
        properties.put("org.omg.PortableInterceptor.ORBInitializerClass." + TokenInitializer.class.getName(), "");
        return ORB.init(arguments, properties);
    }

    /** Without a question to the server, which would be a call like any other. */
    private static Vault vault(ORB orb, String reference) {
        return VaultHelper.unchecked_narrow(orb.string_to_object(reference));
    }
}

package org.pleiad.activator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.omg.CORBA.ORB;
import org.omg.CORBA.Policy;
import org.omg.PortableServer.IdAssignmentPolicyValue;
import org.omg.PortableServer.LifespanPolicyValue;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;
import org.pleiad.activator.PleiadActivator.RegistryPOA;

/**
 * A server for tests, in a process of its own. Its only object is persistent; {@code report} answers the number of the
 * process, {@code leave} writes a line into a file and, told to, ends the process in the middle of the call.
 *
 * <p>Arguments: the file that gets a line for each start and each call, then those of the ORB.
 */
public final class CountingServer extends RegistryPOA {
    private static final String POA_NAME = "counting";
    static final byte[] OBJECT_ID = "counter".getBytes(StandardCharsets.ISO_8859_1);

    private final Path file;

    private CountingServer(Path file) {
        this.file = file;
    }

    /** Serves until it is killed. */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        note(file, "start " + ProcessHandle.current().pid());
        if (Files.exists(file.resolveSibling("broken"))) {
            System.out.println("broken");
            System.exit(3);
        }
        ORB orb = ORB.init(args, null);
        POA poa = poa(orb);
        poa.activate_object_with_id(OBJECT_ID, new CountingServer(file));
        poa.the_POAManager().activate();
        System.out.println("serving");
        orb.run();
    }

    static POA poa(ORB orb) throws Exception {
        POA root = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
        return root.create_POA(POA_NAME, null, new Policy[] {
            root.create_lifespan_policy(LifespanPolicyValue.PERSISTENT),
            root.create_id_assignment_policy(IdAssignmentPolicyValue.USER_ID)
        });
    }

    private static void note(Path file, String line) throws IOException {
        Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public int report(
            String server, String instance, String host, long process, org.omg.CORBA.Object address, int load) {
        return (int) ProcessHandle.current().pid();
    }

    @Override
    public void leave(String what, String how) {
        try {
            note(file, "call " + what);
        } catch (IOException failed) {
            throw new org.omg.CORBA.PERSIST_STORE(failed.toString());
        }
        if (how.equals("die")) {
            Runtime.getRuntime().halt(9);
        }
    }
}

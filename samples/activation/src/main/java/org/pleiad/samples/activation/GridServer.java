package org.pleiad.samples.activation;

import java.nio.charset.StandardCharsets;
import org.omg.CORBA.ORB;
import org.omg.CORBA.Policy;
import org.omg.PortableServer.IdAssignmentPolicyValue;
import org.omg.PortableServer.LifespanPolicyValue;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;

/**
 * Serves a grid of 100 by 100 cells. The activator starts it with {@code -ORBActivator URL -ORBServerId grids}; that is all it
 * needs to know of activation. Its grid is persistent: the reference outlives the process.
 */
public final class GridServer {

    private GridServer() {}

    /** Serves until the process is ended. */
    public static void main(String[] args) throws Exception {
        ORB orb = ORB.init(args, null);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> orb.shutdown(true)));

        POA root = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
        POA poa = root.create_POA("grids", null, new Policy[] {
            root.create_lifespan_policy(LifespanPolicyValue.PERSISTENT),
            root.create_id_assignment_policy(IdAssignmentPolicyValue.USER_ID)
        });
        byte[] id = "grid".getBytes(StandardCharsets.UTF_8);
        poa.activate_object_with_id(id, new GridServant(100, 100));
        org.omg.CORBA.Object grid = poa.id_to_reference(id);

        // the plain key by which the activator passes corbaloc::HOST:PORT/grids on
        orb.register_initial_reference("grids", grid);

        // last, since it tells the activator that calls may come
        poa.the_POAManager().activate();
        orb.run();
    }
}

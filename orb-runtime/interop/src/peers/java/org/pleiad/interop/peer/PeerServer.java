package org.pleiad.interop.peer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.omg.CORBA.ORB;
import org.omg.CORBA.Policy;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContext;
import org.omg.CosNaming.NamingContextHelper;
import org.omg.PortableServer.IdAssignmentPolicyValue;
import org.omg.PortableServer.LifespanPolicyValue;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;
import org.omg.PortableServer.Servant;

/**
 * Serves a sink, a grid and an exchange of values. Prints a line {@code IOR name reference} for each and then
 * {@code READY}; ends when its standard input does. With {@code --bind NAME REFERENCE} it binds the grid in a naming
 * context too; with {@code --persistent} the grid is a persistent object.
 */
public final class PeerServer {

    private PeerServer() {}

    public static void main(String[] args) throws Exception {
        ORB orb = ORB.init(args, System.getProperties());
        POA poa = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
        poa.the_POAManager().activate();
        export(orb, poa, "echo", EchoServant.in(poa));
        export(orb, poa, "values", ExchangeServant.in(poa));
        boolean persistent = Arrays.asList(args).contains("--persistent");
        org.omg.CORBA.Object grid = persistent ? persistentGrid(orb, poa) : export(orb, poa, "grid", new GridServant());
        for (int i = 0; i + 2 < args.length; i++) {
            if (args[i].equals("--bind")) {
                NamingContext context = NamingContextHelper.narrow(orb.string_to_object(args[i + 2]));
                context.rebind(new NameComponent[] {new NameComponent(args[i + 1], "")}, grid);
            }
        }
        System.out.println("READY");
        System.out.flush();
        while (System.in.read() >= 0) {
            // until the parent closes the pipe
        }
        Runtime.getRuntime().halt(0);
    }

    private static org.omg.CORBA.Object persistentGrid(ORB orb, POA root) throws Exception {
        POA poa = root.create_POA("persistent", null, new Policy[] {
            root.create_lifespan_policy(LifespanPolicyValue.PERSISTENT),
            root.create_id_assignment_policy(IdAssignmentPolicyValue.USER_ID)
        });
        poa.activate_object_with_id("grid".getBytes(StandardCharsets.ISO_8859_1), new GridServant());
        org.omg.CORBA.Object grid = poa.id_to_reference("grid".getBytes(StandardCharsets.ISO_8859_1));
        System.out.println("IOR grid " + orb.object_to_string(grid));
        poa.the_POAManager().activate();
        return grid;
    }

    private static org.omg.CORBA.Object export(ORB orb, POA poa, String name, Servant servant) throws Exception {
        org.omg.CORBA.Object reference = poa.servant_to_reference(servant);
        System.out.println("IOR " + name + " " + orb.object_to_string(reference));
        return reference;
    }
}

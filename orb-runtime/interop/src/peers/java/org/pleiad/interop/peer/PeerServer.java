package org.pleiad.interop.peer;

import org.omg.CORBA.ORB;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContext;
import org.omg.CosNaming.NamingContextHelper;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;
import org.omg.PortableServer.Servant;

/**
 * Serves a sink and a grid. Prints a line {@code IOR name reference} for each and then {@code READY}; ends when its
 * standard input does. With {@code --bind NAME REFERENCE} it binds the grid in a naming context too.
 */
public final class PeerServer {

    private PeerServer() {}

    public static void main(String[] args) throws Exception {
        ORB orb = ORB.init(args, System.getProperties());
        POA poa = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
        poa.the_POAManager().activate();
        export(orb, poa, "echo", EchoServant.in(poa));
        org.omg.CORBA.Object grid = export(orb, poa, "grid", new GridServant());
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

    private static org.omg.CORBA.Object export(ORB orb, POA poa, String name, Servant servant) throws Exception {
        org.omg.CORBA.Object reference = poa.servant_to_reference(servant);
        System.out.println("IOR " + name + " " + orb.object_to_string(reference));
        return reference;
    }
}

package org.pleiad.samples.grid;

import org.omg.CORBA.ORB;
import org.omg.CosNaming.NamingContextExt;
import org.omg.CosNaming.NamingContextExtHelper;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;

/**
 * Serves a grid of 100 by 100 cells under the name {@code grid}, and leaves the reference of a grid that is no more under
 * {@code retired-grid}. Give it {@code -ORBInitRef NameService=corbaloc:…}; it prints "ready" when it can be called.
 */
public final class GridServer {

    private GridServer() {}

    /** Serves until the process is ended. */
    public static void main(String[] args) throws Exception {
        ORB orb = ORB.init(args, null);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> orb.shutdown(true)));

        POA poa = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
        poa.the_POAManager().activate();
        NamingContextExt names = NamingContextExtHelper.narrow(orb.resolve_initial_references("NameService"));

        byte[] id = poa.activate_object(new GridServant(100, 100));
        names.rebind(names.to_name("grid"), poa.id_to_reference(id));

        byte[] retired = poa.activate_object(new GridServant(1, 1));
        names.rebind(names.to_name("retired-grid"), poa.id_to_reference(retired));
        poa.deactivate_object(retired);

        System.out.println("ready");
        orb.run();
    }
}

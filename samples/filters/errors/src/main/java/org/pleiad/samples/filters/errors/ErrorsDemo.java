package org.pleiad.samples.filters.errors;

import java.util.Properties;
import org.omg.CORBA.ORB;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;

/** Two servers and a client whose ORB has the filter; an ORB each, connected by sockets. */
public final class ErrorsDemo {
    private ErrorsDemo() {}

    /** Prints what happens; the exit status is 0 only if it is what should. */
    public static void main(String[] args) throws Exception {
        ORB first = ORB.init(new String[0], null);
        ORB second = ORB.init(new String[0], null);
        String reference = serve(first);
        String standIn = serve(second);

        Properties properties = new Properties();
        properties.put(
                "org.omg.PortableInterceptor.ORBInitializerClass." + FailureFilterInitializer.class.getName(), "");
        ORB client = ORB.init(new String[] {"-ORBInitRef", "StandIn=" + standIn}, properties);
        Counter counter = CounterHelper.narrow(client.string_to_object(reference));

        System.out.println("the counter says " + counter.add(40) + " and " + counter.add(2));
        try {
            counter.add(Integer.MAX_VALUE);
            throw new AssertionError("the sum should not fit");
        } catch (Overflow tooLarge) {
            System.out.println("the client caught Overflow; the sum stays " + tooLarge.sum);
        }

        first.destroy();
        System.out.println("the counter's server has ended");
        int sum = counter.add(7);
        System.out.println("the stand-in says " + sum);
        if (sum != 7) {
            throw new AssertionError("the stand-in counts from 0");
        }
        client.destroy();
        second.destroy();
    }

    private static String serve(ORB orb) throws Exception {
        POA poa = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
        poa.the_POAManager().activate();
        return orb.object_to_string(poa.servant_to_reference(new CounterServant()));
    }
}

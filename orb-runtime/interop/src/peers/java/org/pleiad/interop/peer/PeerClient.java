package org.pleiad.interop.peer;

import Records.ExchangeHelper;
import Sink.Echo;
import Sink.EchoHelper;
import Tables.gridHelper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.omg.CORBA.ORB;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;

/**
 * Checks a server of the sink and the grid: {@code --echo REFERENCE}, {@code --grid REFERENCE}, {@code
 * --values REFERENCE}. Prints a line
 * {@code PASS name} or {@code FAIL name: reason} for each check and at last how many of each there were. With
 * {@code --calls} it calls what it is told to on its standard input.
 */
public final class PeerClient {

    private PeerClient() {}

    public static void main(String[] args) throws Exception {
        ORB orb = ORB.init(args, System.getProperties());
        POA poa = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
        poa.the_POAManager().activate();
        if (args.length > 0 && args[args.length - 1].equals("--calls")) {
            GridCalls.run(orb);
            Runtime.getRuntime().halt(0);
        }
        Map<String, Check> checks = new LinkedHashMap<>();
        for (int i = 0; i + 1 < args.length; i++) {
            if (args[i].equals("--echo")) {
                Echo echo = EchoHelper.narrow(orb.string_to_object(args[i + 1]));
                SinkChecks.add(checks, echo, poa);
                EchoChecks.add(checks, echo);
            } else if (args[i].equals("--grid")) {
                GridChecks.add(checks, "grid", gridHelper.narrow(orb.string_to_object(args[i + 1])));
            } else if (args[i].equals("--values")) {
                ValueChecks.add(checks, orb, poa, ExchangeHelper.narrow(orb.string_to_object(args[i + 1])));
            }
        }
        int failed = 0;
        for (Map.Entry<String, Check> check : checks.entrySet()) {
            try {
                check.getValue().run();
                System.out.println("PASS " + check.getKey());
            } catch (Exception | LinkageError | AssertionError reason) {
                failed++;
                System.out.println("FAIL " + check.getKey() + ": " + describe(reason));
            }
        }
        System.out.println((checks.size() - failed) + " of " + checks.size() + " hold");
        System.out.flush();
        Runtime.getRuntime().halt(failed == 0 && !checks.isEmpty() ? 0 : 1);
    }

    private static String describe(Throwable reason) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = reason; cause != null; cause = cause.getCause()) {
            text.append(cause).append(" at ").append(cause.getStackTrace()[0]).append("; ");
        }
        return text.toString();
    }
}

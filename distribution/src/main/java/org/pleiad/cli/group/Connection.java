package org.pleiad.cli.group;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omg.CORBA.ORB;
import org.pleiad.cli.ExitCode;
import org.pleiad.groups.PleiadGroups.Host;
import org.pleiad.groups.PleiadGroups.HostHelper;
import org.pleiad.groups.PleiadGroups.Refused;
import org.pleiad.groups.host.PeerKeys;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where a host of the domain is; an option of every verb that administers it. Any host answers for all. */
final class Connection {

    @Option(
            names = "--at",
            paramLabel = "HOST:PORT",
            defaultValue = "127.0.0.1:7001",
            description =
                    "A host of the domain, or several separated by commas, of which the first that answers is asked;"
                            + " ${DEFAULT-VALUE} unless given")
    private String at;

    /** What is done with the domain. */
    interface Work {
        void with(ORB orb, Host host) throws Exception;
    }

    /** Does it, and returns the exit status. */
    int run(CommandSpec spec, Work work) throws Exception {
        // a member that joins gets its state first, which the host bounds
        ORB orb = ORB.init(new String[] {"-ORBclientCallTimeOutPeriod", "90000"}, null);
        try {
            work.with(orb, HostHelper.unchecked_narrow(orb.string_to_object(url())));
            return ExitCode.OK;
        } catch (Refused refused) {
            spec.commandLine().getErr().println(spec.qualifiedName() + ": " + refused.reason);
            return ExitCode.FAILED;
        } finally {
            orb.destroy();
        }
    }

    private String url() {
        return "corbaloc:"
                + Stream.of(at.split(",", -1))
                        .map(address -> "iiop:1.2@" + address.strip())
                        .collect(Collectors.joining(","))
                + "/" + PeerKeys.HOST;
    }
}

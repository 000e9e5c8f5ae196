package org.pleiad.cli.group;

import java.util.List;
import org.omg.CORBA.TRANSIENT;
import org.pleiad.groups.MemberProvider;
import org.pleiad.groups.ft.FtServices;
import org.pleiad.orb.Pleiad;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Lets a host serve the replication manager and its kin. */
final class ManagerOption {
    /** Each waits up to a minute for the domain. */
    private static final int ATTEMPTS = 60;

    @Option(
            names = "--manager",
            description =
                    "Serves FT::ReplicationManager, GenericFactory and FaultNotifier here, too: to be said at each host"
                            + " of the domain")
    private boolean wanted;

    /** Starts them if they are wanted; waits until the host has entered its domain. */
    void serve(CommandSpec spec, Pleiad orb, List<MemberProvider> providers) {
        for (int i = 1; wanted; i++) {
            try {
                FtServices services = FtServices.start(orb);
                providers.forEach(services::register);
                spec.commandLine().getOut().println("with ReplicationManager, GenericFactory and FaultNotifier");
                spec.commandLine().getOut().flush();
                return;
            } catch (IllegalStateException | TRANSIENT notYet) {
                if (i == ATTEMPTS) {
                    throw notYet;
                }
                spec.commandLine().getErr().println("no ReplicationManager yet: " + notYet.getMessage());
            }
        }
    }
}

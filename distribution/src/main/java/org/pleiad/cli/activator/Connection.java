package org.pleiad.cli.activator;

import org.omg.CORBA.ORB;
import org.pleiad.activator.Activator;
import org.pleiad.activator.PleiadActivator.Administration;
import org.pleiad.activator.PleiadActivator.AdministrationHelper;
import org.pleiad.activator.PleiadActivator.NotRegistered;
import org.pleiad.cli.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where the activator is; an option of every verb that administers it. */
final class Connection {

    @Option(
            names = "--activator",
            paramLabel = "URL",
            defaultValue = "corbaloc:iiop:1.2@127.0.0.1:" + Activator.DEFAULT_PORT + "/" + Activator.KEY,
            description = "The activator, as 'serve' prints it; ${DEFAULT-VALUE} unless given")
    private String url;

    /** What is done with the activator. */
    interface Work {
        void with(Administration activator) throws Exception;
    }

    /** Does it, and returns the exit status. */
    int run(CommandSpec spec, Work work) throws Exception {
        // a start may take its time, which the activator bounds
        ORB orb = ORB.init(new String[] {"-ORBclientCallTimeOutPeriod", "3700000"}, null);
        try {
            work.with(AdministrationHelper.unchecked_narrow(orb.string_to_object(url)));
            return ExitCode.OK;
        } catch (NotRegistered unknown) {
            spec.commandLine()
                    .getErr()
                    .println(spec.qualifiedName() + ": there is no server " + unknown.name + "; 'list' shows all");
            return ExitCode.NOT_FOUND;
        } catch (org.omg.CORBA.UserException refused) {
            spec.commandLine().getErr().println(spec.qualifiedName() + ": " + reason(refused));
            return ExitCode.FAILED;
        } finally {
            orb.destroy();
        }
    }

    private static String reason(org.omg.CORBA.UserException refused) {
        if (refused instanceof org.pleiad.activator.PleiadActivator.CannotStart start) {
            return "it cannot be started: " + start.reason;
        }
        if (refused instanceof org.pleiad.activator.PleiadActivator.CannotStop stop) {
            return "it cannot be stopped: " + stop.reason;
        }
        if (refused instanceof org.pleiad.activator.PleiadActivator.Invalid invalid) {
            return invalid.reason;
        }
        return refused.toString();
    }
}

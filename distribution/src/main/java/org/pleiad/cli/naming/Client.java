package org.pleiad.cli.naming;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.ORB;
import org.omg.CORBA.ORBPackage.InvalidName;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.UserException;
import org.omg.CosNaming.NamingContext;
import org.omg.CosNaming.NamingContextHelper;
import org.pleiad.cli.ReferenceText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which naming service is asked, and how long it may take; options of every verb that asks one. */
final class Client {
    private static final String DEFAULT = "corbaloc:iiop:1.2@127.0.0.1:2809/NameService";
    private static final String INIT_REF = "NameService=";

    @Option(
            names = "--naming",
            paramLabel = "REFERENCE",
            description =
                    "The naming service, or any context: IOR:…, corbaloc:…, corbaname:…, HOST:PORT, or a file that "
                            + "has one of these; the ORB's initial reference NameService unless given, or " + DEFAULT)
    private String reference;

    @Option(
            names = "--timeout",
            paramLabel = "MILLIS",
            defaultValue = "30000",
            description = "How long each call may take; ${DEFAULT-VALUE} unless given")
    private int timeoutMillis;

    @Option(names = "-ORBInitRef", paramLabel = "NameService=URL", description = "As other ORBs' tools take it")
    private List<String> initialReferences = new ArrayList<>();

    @Option(names = "-ORBInitialHost", paramLabel = "HOST", description = "As the JDK's tools took it")
    private String initialHost;

    @Option(names = "-ORBInitialPort", paramLabel = "PORT", description = "As the JDK's tools took it")
    private Integer initialPort;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** What is done with the service. */
    interface Work {
        int with(ORB orb, NamingContext context) throws UserException, IOException;
    }

    /** Does it, and tells what the service raises; everything else is told by the command itself. */
    int run(Work work) throws IOException {
        ORB orb = ORB.init(arguments(), null);
        try {
            return work.with(orb, context(orb));
        } catch (UserException raised) {
            spec.commandLine().getErr().println(spec.qualifiedName() + ": " + Raised.text(raised));
            return Raised.exitCode(raised);
        } finally {
            orb.destroy();
        }
    }

    private String[] arguments() {
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of("-ORBclientCallTimeOutPeriod", Integer.toString(timeoutMillis)));
        for (String each : initialReferences) {
            if (!each.startsWith(INIT_REF)) {
                throw new IllegalArgumentException("-ORBInitRef " + each + ": only " + INIT_REF + "URL is used here");
            }
            arguments.addAll(List.of("-ORBInitRef", each));
        }
        return arguments.toArray(String[]::new);
    }

    private NamingContext context(ORB orb) throws IOException {
        org.omg.CORBA.Object object = object(orb);
        NamingContext context = object == null ? null : NamingContextHelper.narrow(object);
        if (context == null) {
            throw new IllegalArgumentException(
                    (reference == null ? "NameService" : reference) + " is no naming context");
        }
        return context;
    }

    private org.omg.CORBA.Object object(ORB orb) throws IOException {
        if (reference != null) {
            return orb.string_to_object(isAddress(reference) ? at(reference) : ReferenceText.of(reference));
        }
        if (initialHost != null || initialPort != null) {
            String host = initialHost == null ? "127.0.0.1" : initialHost;
            return orb.string_to_object(at(
                    (host.contains(":") ? "[" + host + "]" : host) + ":" + (initialPort == null ? 2809 : initialPort)));
        }
        try {
            return orb.resolve_initial_references("NameService");
        } catch (InvalidName | SystemException none) {
            return orb.string_to_object(DEFAULT);
        }
    }

    private static boolean isAddress(String text) {
        return text.matches("([\\w.-]+|\\[[0-9a-fA-F:.%]+]):\\d{1,5}");
    }

    private static String at(String address) {
        return "corbaloc:iiop:1.2@" + address + "/NameService";
    }
}

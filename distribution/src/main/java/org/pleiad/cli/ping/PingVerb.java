package org.pleiad.cli.ping;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.ORB;
import org.pleiad.cli.ExitCode;
import org.pleiad.cli.Json;
import org.pleiad.cli.ReferenceText;
import org.pleiad.cli.Verb;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks an object, any vendor's, whether it exists, several times, and says how long that took. */
@Command(
        name = "ping",
        mixinStandardHelpOptions = true,
        description = "Asks an object whether it exists, several times, and says how long that took.",
        footer = {
            "",
            "The exit status is 0 if the object is there, 3 if nobody answers, 4 if its server says that there is no"
                    + " such",
            "object, 1 if it is none of the type that --is-a names. The first time includes finding and connecting.",
            "",
            "  pleiad ping corbaloc::127.0.0.1:2809/NameService --is-a IDL:omg.org/CosNaming/NamingContext:1.0"
        })
public final class PingVerb implements Verb, Callable<Integer> {
    private static final int MOST = 1_000_000;
    private static final int SLOWEST_MILLIS = 3_600_000;

    /** How the outcome is printed. */
    enum Output {
        TEXT,
        JSON
    }

    @Parameters(
            paramLabel = "REFERENCE",
            description =
                    "IOR:…, corbaloc:…, corbaname:…, a file whose first line is one of these, or - for the standard"
                            + " input")
    private String reference;

    @Option(
            names = {"-c", "--count"},
            paramLabel = "NUMBER",
            defaultValue = "10",
            description = "How often it is asked; ${DEFAULT-VALUE} unless given")
    private int count;

    @Option(
            names = "--interval",
            paramLabel = "MILLIS",
            defaultValue = "0",
            description = "Pause between two questions; ${DEFAULT-VALUE} unless given")
    private int intervalMillis;

    @Option(
            names = "--timeout",
            paramLabel = "MILLIS",
            defaultValue = "5000",
            description = "How long each question may take; ${DEFAULT-VALUE} unless given")
    private int timeoutMillis;

    @Option(
            names = "--is-a",
            paramLabel = "ID",
            description = "Repository id of an interface that the object must have, IDL:Grid:1.0 for instance")
    private String type;

    @Option(
            names = "--output",
            paramLabel = "text|json",
            defaultValue = "TEXT",
            description = "How to print the outcome; text unless given")
    private Output output;

    @Spec
    private CommandSpec spec;

    /** Made by the service loader. */
    public PingVerb() {}

    @Override
    public CommandLine commandLine() {
        return new CommandLine(this).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        within("--count", count, 1, MOST);
        within("--interval", intervalMillis, 0, SLOWEST_MILLIS);
        within("--timeout", timeoutMillis, 1, SLOWEST_MILLIS);
        ORB orb = ORB.init(new String[] {"-ORBclientCallTimeOutPeriod", Integer.toString(timeoutMillis)}, null);
        try {
            org.omg.CORBA.Object target = orb.string_to_object(ReferenceText.of(reference));
            if (target == null) {
                throw new IllegalArgumentException("the reference is nil: there is nobody to ask");
            }
            return ping(target);
        } finally {
            orb.destroy();
        }
    }

    private void within(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new ParameterException(
                    spec.commandLine(), option + " is " + value + "; give a number from " + least + " to " + most);
        }
    }

    private int ping(org.omg.CORBA.Object target) throws InterruptedException {
        long first = ask(target);
        List<Long> later = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            TimeUnit.MILLISECONDS.sleep(intervalMillis);
            later.add(ask(target));
        }
        boolean fits = type == null || target._is_a(type);
        report(first, later, fits);
        return fits ? ExitCode.OK : ExitCode.FAILED;
    }

    /** Asks once; the first failure ends it, and the exit status says what it was. */
    private static long ask(org.omg.CORBA.Object target) {
        long began = System.nanoTime();
        if (target._non_existent()) {
            throw new OBJECT_NOT_EXIST("its server answers, and has no such object");
        }
        return System.nanoTime() - began;
    }

    private void report(long first, List<Long> later, boolean fits) {
        Times times = later.isEmpty()
                ? null
                : new Times(later.stream().mapToLong(Long::longValue).toArray());
        PrintWriter out = spec.commandLine().getOut();
        if (output == Output.JSON) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("exists", true);
            if (type != null) {
                all.put("isA", fits);
            }
            all.put("count", count);
            all.put("firstMicros", first / 1000.0);
            if (times != null) {
                all.put("micros", times.micros());
            }
            out.print(Json.of(all));
        } else {
            out.println(
                    "the object is there; connecting and the first answer: " + new Times(new long[] {first}).first());
            if (times != null) {
                out.println("the other " + later.size() + ": " + times);
            }
            if (type != null) {
                out.println(fits ? "it is a " + type : "it is NOT a " + type);
            }
        }
        out.flush();
    }
}

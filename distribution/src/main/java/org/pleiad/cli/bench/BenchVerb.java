package org.pleiad.cli.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.omg.CORBA.ORB;
import org.pleiad.cli.ExitCode;
import org.pleiad.cli.Json;
import org.pleiad.cli.ReferenceText;
import org.pleiad.cli.Verb;
import org.pleiad.orb.Pleiad;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Calls an object as fast as it answers, in turns with a raw socket, and prints both and their ratio. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Calls an object as fast as it answers, in turns with a raw socket, and prints both and their ratio.",
        footer = {
            "",
            "What is called is _non_existent, which every object answers. The raw socket is in this process, over"
                    + " loopback:",
            "for an object on another machine its row tells what this machine can do, and no more. Rounds alternate,"
                    + " each",
            "row shows the medians. A first look, not a laboratory: see orb-runtime/docs/performance.md for figures."
        })
public final class BenchVerb implements Verb, Callable<Integer> {
    private static final int CALL_MILLIS = 10_000;

    /** How the table is printed. */
    enum Output {
        TEXT,
        JSON
    }

    @Parameters(
            paramLabel = "REFERENCE|self",
            description =
                    "IOR:…, corbaloc:…, corbaname:…, a file, or - for the standard input; 'self' calls an object that"
                            + " this process serves to itself over a socket")
    private String reference;

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "Threads that call; ${DEFAULT-VALUE} unless given")
    private int threads;

    @Option(
            names = {"-s", "--seconds"},
            paramLabel = "NUMBER",
            defaultValue = "2",
            description = "Length of a round; ${DEFAULT-VALUE} unless given, fractions may be")
    private double seconds;

    @Option(
            names = {"-r", "--rounds"},
            paramLabel = "NUMBER",
            defaultValue = "3",
            description = "Rounds of each; ${DEFAULT-VALUE} unless given, and one before that does not count")
    private int rounds;

    @Option(
            names = "--output",
            paramLabel = "text|json",
            defaultValue = "TEXT",
            description = "How to print the outcome; text unless given")
    private Output output;

    @Spec
    private CommandSpec spec;

    /** Made by the service loader. */
    public BenchVerb() {}

    @Override
    public CommandLine commandLine() {
        return new CommandLine(this).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() throws Exception {
        within("--threads", threads, 1, 1_000);
        within("--seconds", seconds, 0.05, 3_600);
        within("--rounds", rounds, 1, 1_000);
        if (!reference.equals("self")) {
            return measure(ReferenceText.of(reference));
        }
        try (Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build()) {
            var servant = new Answerer();
            var root = server.rootPoa();
            String text = server.toText(root.servant_to_reference(servant));
            root.the_POAManager().activate();
            return measure(text);
        }
    }

    private void within(String option, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new ParameterException(
                    spec.commandLine(), option + " is " + value + "; give a number from " + least + " to " + most);
        }
    }

    private int measure(String text) throws Exception {
        ORB orb = ORB.init(new String[] {"-ORBclientCallTimeOutPeriod", Integer.toString(CALL_MILLIS)}, null);
        try (RawEcho raw = new RawEcho()) {
            org.omg.CORBA.Object target = orb.string_to_object(text);
            if (target == null) {
                throw new IllegalArgumentException("the reference is nil: there is nobody to call");
            }
            List<Load.Round> ofObject = new ArrayList<>();
            List<Load.Round> ofSocket = new ArrayList<>();
            long millis = Math.round(1000 * seconds);
            for (int i = 0; i <= rounds; i++) {
                Load.Round socket = Load.run(raw::client, threads, millis);
                Load.Round object = Load.run(() -> target::_non_existent, threads, millis);
                if (i > 0) {
                    ofSocket.add(socket);
                    ofObject.add(object);
                }
            }
            print(medians(ofObject), medians(ofSocket));
            return ExitCode.OK;
        } finally {
            orb.destroy();
        }
    }

    private static Load.Round medians(List<Load.Round> all) {
        return new Load.Round(
                median(all, Load.Round::callsPerSecond), (long) median(all, Load.Round::medianNanos), (long)
                        median(all, Load.Round::p99Nanos));
    }

    private static double median(List<Load.Round> all, ToDoubleFunction<Load.Round> what) {
        return all.stream()
                .map(what::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .toList()
                .get(all.size() / 2);
    }

    private void print(Load.Round object, Load.Round socket) {
        PrintWriter out = spec.commandLine().getOut();
        if (output == Output.JSON) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("threads", threads);
            all.put("object", tree(object));
            all.put("rawSocket", tree(socket));
            out.print(Json.of(all));
        } else {
            out.println(String.format(Locale.ROOT, "%-12s %12s %12s %12s", "", "median µs", "p99 µs", "calls/s"));
            row(out, "object", object);
            row(out, "raw socket", socket);
            out.println(String.format(
                    Locale.ROOT,
                    "%-12s %12.2f %12.2f %12.2f",
                    "ratio",
                    (double) object.medianNanos() / socket.medianNanos(),
                    (double) object.p99Nanos() / socket.p99Nanos(),
                    object.callsPerSecond() / socket.callsPerSecond()));
        }
        out.flush();
    }

    private static void row(PrintWriter out, String name, Load.Round round) {
        out.println(String.format(
                Locale.ROOT,
                "%-12s %12.1f %12.1f %12.0f",
                name,
                round.medianNanos() / 1e3,
                round.p99Nanos() / 1e3,
                round.callsPerSecond()));
    }

    private static Map<String, Object> tree(Load.Round round) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("medianMicros", round.medianNanos() / 1e3);
        row.put("p99Micros", round.p99Nanos() / 1e3);
        row.put("callsPerSecond", Math.rint(round.callsPerSecond()));
        return row;
    }
}

package org.pleiad.cli.naming;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TIMEOUT;
import org.omg.CORBA.TRANSIENT;
import org.pleiad.cli.ExitCode;
import org.pleiad.naming.client.NameWatch;
import org.pleiad.naming.client.TreeWalk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows changes as they come. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description =
                "Shows names as they are bound, unbound and bound anew. Naming services tell nobody of changes, so it "
                        + "looks again and again; what comes and goes between two looks is not seen.")
final class WatchVerb implements Callable<Integer> {

    @Mixin
    private Client client;

    @Mixin
    private Printing printing;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The context; the service's root unless given")
    private String name;

    @Option(
            names = {"-r", "--recursive"},
            description = "The contexts in it, too")
    private boolean recursive;

    @Option(names = "--names-only", description = "Do not look where names lead, which is a call for each")
    private boolean namesOnly;

    @Option(
            names = "--interval",
            paramLabel = "TIME",
            defaultValue = "2s",
            description = "Between two looks: 500ms, 2s, 1m; ${DEFAULT-VALUE} unless given")
    private String interval;

    @Option(names = "--for", paramLabel = "TIME", description = "End after this time: 30s, 10m, 1h")
    private String duration;

    @Option(names = "--count", paramLabel = "N", description = "End after so many changes")
    private Long count;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100000",
            description = "End with an error if there are more names than that; ${DEFAULT-VALUE} unless given")
    private long limit;

    private long shown;
    private boolean away;

    @Override
    public Integer call() throws IOException {
        long pause = time("--interval", interval).toMillis();
        Instant end = duration == null ? Instant.MAX : Instant.now().plus(time("--for", duration));
        return client.run((orb, root) -> {
            TreeWalk.Options options = TreeWalk.Options.DEFAULT
                    .withDepth(recursive ? 100 : 1)
                    .withMostNames(limit)
                    .withResolve(!namesOnly);
            var watch = new NameWatch(orb, Names.context(orb, root, name), options);
            watch.look();
            printing.warn("watching");
            while (!isDone() && Instant.now().isBefore(end) && sleep(pause, end)) {
                show(look(watch));
            }
            return ExitCode.OK;
        });
    }

    private boolean isDone() {
        return count != null && shown >= count;
    }

    /** A service that is away for a while is waited for. */
    private List<NameWatch.Change> look(NameWatch watch) throws IOException {
        try {
            List<NameWatch.Change> changes = watch.look();
            if (away) {
                away = false;
                printing.warn("the service answers again");
            }
            return changes;
        } catch (COMM_FAILURE | TRANSIENT | TIMEOUT failure) {
            told(failure);
            return List.of();
        }
    }

    private void told(SystemException failure) {
        if (!away) {
            away = true;
            printing.warn("the service does not answer: " + failure.getMessage());
        }
    }

    private void show(List<NameWatch.Change> changes) {
        for (NameWatch.Change change : changes) {
            if (isDone()) {
                break;
            }
            shown++;
            String what = change.what().name().toLowerCase(Locale.ROOT);
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("time", Instant.now().toString());
            json.put("change", what);
            json.put("name", change.name());
            printing.print("%-8s %s".formatted(what, change.name()), json);
        }
        printing.flush();
    }

    private static boolean sleep(long millis, Instant end) {
        try {
            long left = end.equals(Instant.MAX)
                    ? millis
                    : Duration.between(Instant.now(), end).toMillis();
            Thread.sleep(Math.max(1, Math.min(millis, left)));
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Duration time(String option, String text) {
        try {
            Duration time = text.endsWith("ms")
                    ? Duration.ofMillis(Long.parseLong(text.substring(0, text.length() - 2)))
                    : Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
            if (time.toMillis() > 0 && time.toDays() <= 3650) {
                return time;
            }
        } catch (DateTimeParseException | NumberFormatException | ArithmeticException wrong) {
            // told below
        }
        throw new IllegalArgumentException(option + " " + text + " is no time; write 500ms, 2s, 10m or 1h");
    }
}

package org.pleiad.groups.proof;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.SystemException;
import org.pleiad.groups.conformance.history.Event;
import org.pleiad.groups.conformance.history.HistoryFormat;
import org.pleiad.groups.proof.cells.Cells;
import org.pleiad.groups.proof.cells.CellsHelper;
import org.pleiad.orb.Pleiad;

/**
 * Clients that call the cells of groups until their standard input ends, and write down what they saw. Arguments: a name, how many
 * clients of each group, how many cells, how many milliseconds they rest between calls on the average, the seed; then the
 * reference of each group and the file of its history.
 */
final class LoadMain {
    private static final int GROUPS_FROM = 5;

    private static volatile boolean over;

    /** Set when a client was told that there is no such group, which is never true. */
    private static volatile boolean gone;

    private LoadMain() {}

    public static void main(String[] args) throws Exception {
        List<Thread> threads = new ArrayList<>();
        List<BufferedWriter> histories = new ArrayList<>();
        try (Pleiad orb = Pleiad.builder().callTimeout(Duration.ofSeconds(20)).build()) {
            for (int group = GROUPS_FROM; group < args.length; group += 2) {
                Cells reference = CellsHelper.unchecked_narrow(orb.orb().string_to_object(args[group]));
                BufferedWriter history = Files.newBufferedWriter(Path.of(args[group + 1]), StandardCharsets.UTF_8);
                histories.add(history);
                for (int i = 0; i < Integer.parseInt(args[1]); i++) {
                    String client = args[0] + "-" + threads.size();
                    Random random = new Random(Long.parseLong(args[4]) + threads.size());
                    int cells = Integer.parseInt(args[2]);
                    int rest = Integer.parseInt(args[3]);
                    threads.add(new Thread(() -> work(reference, client, cells, rest, random, history), client));
                }
            }
            threads.forEach(Thread::start);
            System.out.println("calling");
            while (System.in.read() >= 0) {
                // whatever is said, only the end counts
            }
            over = true;
            for (Thread thread : threads) {
                thread.join(60_000);
            }
        }
        for (BufferedWriter history : histories) {
            history.close();
        }
        System.out.println(gone ? "written, and the group was said not to exist" : "written");
    }

    /** As long as the random number says, so that calls are under way at all times and the processor has time for the members. */
    private static void rest(int millis, Random random) {
        if (millis > 0) {
            try {
                Thread.sleep(random.nextInt(2 * millis));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void work(
            Cells cells, String client, int count, int restMillis, Random random, BufferedWriter history) {
        for (int number = 1; !over; number++) {
            rest(restMillis, random);
            String request = client + "/" + number;
            Call call = Call.random(random, random.nextInt(count), request);
            write(
                    history,
                    new Event.Called(
                            client, request, System.nanoTime(), 0, call.object(), call.operation, call.argument()));
            Event.Outcome outcome;
            String result;
            try {
                result = call.make(cells);
                outcome = Event.Outcome.OK;
            } catch (SystemException failed) {
                outcome = failed.completed == CompletionStatus.COMPLETED_NO ? Event.Outcome.NO : Event.Outcome.MAYBE;
                result = failed.toString();
                gone |= failed instanceof OBJECT_NOT_EXIST;
            }
            write(history, new Event.Answered(client, request, System.nanoTime(), outcome, result, 0));
        }
    }

    /** One call: {@code write} and {@code read} of a cell, or {@code count} of a token that nobody else counts. */
    private record Call(String operation, int cell, String request) {
        static Call random(Random random, int cell, String request) {
            int die = random.nextInt(10);
            return new Call(die < 3 ? "read" : die < 6 ? "write" : "count", cell, request);
        }

        String object() {
            return operation.equals("count") ? "token" : "cell-" + cell;
        }

        String argument() {
            return switch (operation) {
                case "read" -> "";
                case "write" -> Long.toString(value());
                default -> request;
            };
        }

        /** Unique: written once. */
        private long value() {
            int slash = request.indexOf('/');
            return (long) request.substring(0, slash).hashCode() << 32 | Integer.parseInt(request.substring(slash + 1));
        }

        String make(Cells cells) {
            switch (operation) {
                case "read" -> {
                    return Long.toString(cells.get(cell));
                }
                case "write" -> {
                    cells.set(cell, value());
                    return "";
                }
                default -> {
                    return Integer.toString(cells.count(request));
                }
            }
        }
    }

    private static void write(BufferedWriter history, Event event) {
        String line = HistoryFormat.line(event);
        synchronized (history) {
            try {
                history.write(line);
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
    }
}

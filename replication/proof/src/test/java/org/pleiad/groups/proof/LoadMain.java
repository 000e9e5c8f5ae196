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
 * Clients that call the cells until their standard input ends, and write down what they saw. Arguments: a name, the reference, how
 * many clients, how many cells, the file of the history, the seed.
 */
final class LoadMain {
    private static volatile boolean over;

    /** Set when a client was told that there is no such group, which is never true. */
    private static volatile boolean gone;

    private LoadMain() {}

    public static void main(String[] args) throws Exception {
        String name = args[0];
        int clients = Integer.parseInt(args[2]);
        int cells = Integer.parseInt(args[3]);
        Path file = Path.of(args[4]);
        long seed = Long.parseLong(args[5]);
        List<Thread> threads = new ArrayList<>();
        try (Pleiad orb = Pleiad.builder().callTimeout(Duration.ofSeconds(20)).build();
                BufferedWriter history = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            Cells reference = CellsHelper.unchecked_narrow(orb.orb().string_to_object(args[1]));
            for (int i = 0; i < clients; i++) {
                String client = name + "-" + i;
                Random random = new Random(seed + i);
                Thread thread = new Thread(() -> work(reference, client, cells, random, history), client);
                thread.start();
                threads.add(thread);
            }
            System.out.println("calling");
            while (System.in.read() >= 0) {
                // whatever is said, only the end counts
            }
            over = true;
            for (Thread thread : threads) {
                thread.join(60_000);
            }
        }
        System.out.println(gone ? "written, and the group was said not to exist" : "written");
    }

    private static void work(Cells cells, String client, int count, Random random, BufferedWriter history) {
        for (int number = 1; !over; number++) {
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

package org.pleiad.groups.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures part by part, and writes the report: tables in Markdown, as {@code replication/docs/speed.md} has them. */
final class Benchmark {
    private static final String MARK = "<!-- tables:";

    /** One kind of measurement. */
    interface Part {
        /** Measures; the table, with its heading. */
        String measure() throws IOException;
    }

    private Benchmark() {}

    /** Understands the options of {@link Options#of}. */
    public static void main(String[] arguments) throws IOException {
        Options options = Options.of(arguments);
        StringBuilder report = new StringBuilder(Machine.describe());
        System.out.print(report);
        Files.createDirectories(options.work());
        List<String> failed = new ArrayList<>();
        for (String name : options.parts()) {
            try {
                String table = part(name, options).measure();
                System.out.println(table);
                report.append('\n').append(table);
            } catch (IOException e) {
                System.err.println("the part " + name + " was not measured: " + e);
                failed.add(name);
            }
        }
        if (options.out() != null) {
            write(options.out(), report.toString());
        }
        System.exit(failed.isEmpty() ? 0 : 1);
    }

    /** Replaces what a page has behind its mark; makes the page if there is none. */
    private static void write(Path page, String report) throws IOException {
        String old = Files.exists(page) ? Files.readString(page) : "";
        int mark = old.indexOf(MARK);
        int end = mark < 0 ? -1 : old.indexOf('\n', mark);
        Files.writeString(page, end < 0 ? report : old.substring(0, end + 1) + "\n" + report);
    }

    private static Part part(String name, Options options) {
        return switch (name) {
            case "set" -> new SetPart(options);
            case "read" -> new ReadPart(options);
            case "failover" -> new FailoverPart(options);
            case "transfer" -> new TransferPart(options);
            case "many" -> new ManyPart(options);
            default -> throw new IllegalArgumentException("there is no part " + name + "; there are " + Options.PARTS);
        };
    }
}

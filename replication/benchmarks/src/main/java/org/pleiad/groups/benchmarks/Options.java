package org.pleiad.groups.benchmarks;

import java.nio.file.Path;
import java.util.List;

/**
 * What is measured, and for how long.
 *
 * @param rounds in which contenders take turns
 * @param millis of a turn
 * @param warmUpMillis before the first turn of a kind
 * @param contenders by name
 * @param parts of the report: set, read, failover, transfer, many
 * @param kills of leaders, and of followers, for each contender
 * @param megabytes of the state that is carried over
 * @param groups on three processes
 * @param out where the report is written; nowhere if {@code null}
 * @param work where logs are kept: which disk matters
 */
record Options(
        int rounds,
        long millis,
        long warmUpMillis,
        List<String> contenders,
        List<String> parts,
        int kills,
        int megabytes,
        int groups,
        Path out,
        Path work) {

    private static final List<String> CONTENDERS = List.of(
            "raw",
            "orb",
            "group-microraft-memory",
            "group-ratis-memory",
            "bare-ratis-memory",
            "jgroups-raft-memory",
            "jgroups-sequencer-memory",
            "group-microraft-disk",
            "group-ratis-disk",
            "bare-ratis-disk",
            "jgroups-raft-disk");

    static final List<String> PARTS = List.of("set", "read", "failover", "transfer", "many");

    /** The long form, and what of it is changed; {@code --short}: an idea of everything in a few minutes. */
    static Options of(String... arguments) {
        boolean brief = List.of(arguments).contains("--short");
        int rounds = brief ? 1 : 5;
        long millis = brief ? 1500 : 4000;
        long warmUp = brief ? 2500 : 15_000;
        List<String> contenders = CONTENDERS;
        List<String> parts = PARTS;
        int kills = brief ? 1 : 5;
        int megabytes = 100;
        int groups = brief ? 100 : 1000;
        Path out = null;
        Path work = Path.of(System.getProperty("java.io.tmpdir"));
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--short")) {
                continue;
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " needs a value");
            }
            String name = arguments[i++];
            String value = arguments[i];
            switch (name) {
                case "--rounds" -> rounds = Integer.parseInt(value);
                case "--millis" -> millis = Long.parseLong(value);
                case "--warmup" -> warmUp = Long.parseLong(value);
                case "--contenders" -> contenders = List.of(value.split(",", -1));
                case "--parts" -> parts = List.of(value.split(",", -1));
                case "--kills" -> kills = Integer.parseInt(value);
                case "--megabytes" -> megabytes = Integer.parseInt(value);
                case "--groups" -> groups = Integer.parseInt(value);
                case "--out" -> out = Path.of(value);
                case "--work" -> work = Path.of(value);
                default ->
                    throw new IllegalArgumentException("there is no option " + name
                            + "; there are --short, --rounds, --millis, --warmup, --contenders, --parts, --kills,"
                            + " --megabytes, --groups, --out and --work");
            }
        }
        return new Options(rounds, millis, warmUp, contenders, parts, kills, megabytes, groups, out, work);
    }
}

package org.pleiad.groups.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What {@link JudgeMain} found.
 *
 * @param faults nothing, it is to be hoped; the first fifty of them
 * @param acknowledged calls that succeeded
 * @param uncertain calls of which the client could not be told whether they were executed
 * @param refused calls of which it was told that they were not
 */
record Verdict(List<String> faults, long acknowledged, long uncertain, long refused) {
    private static final int MOST_FAULTS = 50;

    /** Judges where the loopback interface is. */
    static Verdict of(List<Path> histories, Cluster cluster) {
        return of(histories, cluster, null, "");
    }

    /** Judges in a namespace. */
    static Verdict of(List<Path> histories, Cluster cluster, Network network, String where) {
        List<String> arguments = new ArrayList<>();
        arguments.add(cluster.reference());
        histories.forEach(history -> arguments.add(history.toString()));
        Path directory = histories.get(0).getParent();
        return of(arguments, directory, network == null ? List.of() : network.within(where));
    }

    /** Judges several groups, with a history of each. */
    static Verdict of(List<String> references, List<Path> histories, Path directory) {
        List<String> arguments = new ArrayList<>();
        for (int group = 0; group < references.size(); group++) {
            arguments.addAll(List.of(references.get(group), histories.get(group).toString(), "--"));
        }
        return of(arguments, directory, List.of());
    }

    private static Verdict of(List<String> arguments, Path directory, List<String> within) {
        try (JavaProcess judge = JavaProcess.start(
                "judge", within, Map.of(), directory.resolve("judge.log"), JudgeMain.class, List.of(), arguments)) {
            List<String> faults = new ArrayList<>();
            String[] counts = judge.await("verdict", line -> {
                        if (line.startsWith("fault ") && faults.size() < MOST_FAULTS) {
                            faults.add(line.substring("fault ".length()));
                        }
                    })
                    .split(" ");
            return new Verdict(
                    List.copyOf(faults),
                    Long.parseLong(counts[0]),
                    Long.parseLong(counts[1]),
                    Long.parseLong(counts[2]));
        }
    }

    @Override
    public String toString() {
        return acknowledged + " calls acknowledged, " + uncertain + " uncertain, " + refused + " refused, "
                + faults.size() + " faults";
    }
}

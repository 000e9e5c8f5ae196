package org.pleiad.groups.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Where a contender's replicas are.
 *
 * @param index which of them a process is; -1: a client
 * @param clients ports at which replicas serve clients
 * @param peers ports at which replicas serve each other
 * @param directory where a replica may keep its log
 * @param where what the first replica has said when it was ready; empty for replicas
 */
record Place(int index, List<Integer> clients, List<Integer> peers, Path directory, String where) {

    static final List<String> NAMES = List.of("a", "b", "c", "d");

    String name() {
        return NAMES.get(index);
    }

    /** The ports as one word. */
    static String text(List<Integer> ports) {
        return String.join(",", ports.stream().map(String::valueOf).toList());
    }

    static List<Integer> ports(String text) {
        return Arrays.stream(text.split(",", -1)).map(Integer::valueOf).toList();
    }
}

package org.pleiad.groups.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.pleiad.groups.GroupHost;
import org.pleiad.groups.core.View;
import org.pleiad.groups.host.Leases;
import org.pleiad.groups.spi.DomainConfig;

/**
 * A host, with a member of the group of cells unless it is a witness. Arguments: its name, the hosts, the engine, the directory or
 * {@code -}, the number of members or {@code witness}. Prints {@code ready} and the group's reference; answers {@code leader} and
 * {@code members N} on its standard input, and ends when that does.
 */
final class MemberMain {
    private MemberMain() {}

    public static void main(String[] args) throws Exception {
        int members = args[4].equals("witness") ? 0 : Integer.parseInt(args[4]);
        var place = new CellsHost.Place("proof", args[0], args[1], args[2], args[3], members);
        try (CellsHost host = CellsHost.start(place, DomainConfig.Timing.DEFAULT, Leases.DEFAULT)) {
            System.out.println("ready" + (host.reference().isEmpty() ? "" : " " + host.reference()));
            answer(host.host());
        }
    }

    private static void answer(GroupHost host) throws IOException, InterruptedException {
        var questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = questions.readLine(); line != null; line = questions.readLine()) {
            if (line.equals("leader")) {
                System.out.println("leader " + leader(host));
            } else if (line.startsWith("members ")) {
                System.out.println("members " + members(host, Integer.parseInt(line.substring("members ".length()))));
            }
        }
    }

    private static String leader(GroupHost host) throws InterruptedException {
        long end = System.nanoTime() + CellsHost.PATIENCE.toNanos();
        while (System.nanoTime() - end < 0) {
            var leader = host.domain().status().leader();
            if (leader.isPresent()) {
                return leader.get().name();
            }
            Thread.sleep(50);
        }
        return "";
    }

    /** The members, once there are so many, or those there are after all. */
    private static String members(GroupHost host, int count) throws InterruptedException {
        long end = System.nanoTime() + CellsHost.PATIENCE.toNanos();
        View view;
        do {
            view = host.domain().info("cells").orElseThrow().view();
            if (view.members().size() == count) {
                break;
            }
            Thread.sleep(50);
        } while (System.nanoTime() - end < 0);
        return view.members().stream()
                .map(member -> member.host().name().replaceFirst("#.*", ""))
                .collect(Collectors.joining(" "));
    }
}

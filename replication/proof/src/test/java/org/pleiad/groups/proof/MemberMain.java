package org.pleiad.groups.proof;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.pleiad.groups.GroupHost;
import org.pleiad.groups.GroupHostBuilder;
import org.pleiad.groups.Groups;
import org.pleiad.groups.Membership;
import org.pleiad.groups.core.Style;
import org.pleiad.groups.core.View;
import org.pleiad.groups.member.StateAccessor;
import org.pleiad.groups.proof.cells.Cells;
import org.pleiad.groups.spi.DomainConfig;
import org.pleiad.orb.Pleiad;

/**
 * A host, with a member of the group of cells unless it is a witness. Arguments: its name, the hosts, the engine, the directory or
 * {@code -}, the number of members or {@code witness}. Prints {@code ready} and the group's reference; answers {@code leader} and
 * {@code members N} on its standard input, and ends when that does.
 */
final class MemberMain {
    private static final StateAccessor<CellsServant> STATE = StateAccessor.of(
            (servant, out) -> servant.writeState(new DataOutputStream(out)),
            (servant, in) -> servant.readState(new DataInputStream(in)));

    /** Snapshots often enough that members begin with one, and with what is in the log after it. */
    private static final DomainConfig.Limits LIMITS = new DomainConfig.Limits(4_096, 64L << 20, 3_000);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private MemberMain() {}

    public static void main(String[] args) throws Exception {
        String name = args[0];
        String address = addressOf(name, args[1]);
        int colon = address.lastIndexOf(':');
        try (Pleiad orb = Pleiad.builder()
                .listen(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)))
                .build()) {
            GroupHostBuilder builder = GroupHost.builder(orb)
                    .domain("proof")
                    .name(name)
                    .hosts(args[1])
                    .engine(args[2])
                    .limits(LIMITS);
            if (!args[3].equals("-")) {
                builder.directory(Path.of(args[3]));
            }
            try (GroupHost host = builder.start().await(PATIENCE)) {
                if (args[4].equals("witness")) {
                    System.out.println("ready");
                } else {
                    Membership<Cells> membership = Groups.create(orb, "cells", Cells.class)
                            .replicas(Integer.parseInt(args[4]))
                            .style(Style.ACTIVE)
                            .readOnly("get", "counted_twice", "missing", "digest")
                            .member(new CellsServant(), STATE);
                    System.out.println("ready " + orb.toText((org.omg.CORBA.Object) membership.reference()));
                }
                answer(host);
            }
        }
    }

    /** {@code host:port} of the ORB, without the engine's. */
    private static String addressOf(String name, String hosts) {
        for (String host : hosts.split(",")) {
            if (host.startsWith(name + "=")) {
                return host.substring(name.length() + 1).split("/", 2)[0];
            }
        }
        throw new IllegalArgumentException(name + " is none of " + hosts);
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
        long end = System.nanoTime() + PATIENCE.toNanos();
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
        long end = System.nanoTime() + PATIENCE.toNanos();
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

package org.pleiad.groups.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Network namespaces on one bridge, made by the test and taken away by it: a machine each for members and clients. Needs root,
 * {@code ip} and {@code iptables}. Addresses are 10.77.0.1 and up, inside these namespaces alone.
 */
final class Network implements AutoCloseable {
    private final String prefix;
    private final Map<String, String> addresses = new LinkedHashMap<>();

    private Network(String prefix) {
        this.prefix = prefix;
    }

    /** Why no namespaces can be made here; {@code null} if they can. */
    static String missing() {
        String name = "plx" + ProcessHandle.current().pid();
        try {
            if (status("ip", "netns", "add", name) != 0) {
                return "network namespaces cannot be made: no root, or no 'ip'";
            }
            boolean filters =
                    status("ip", "netns", "exec", name, "iptables", "-A", "INPUT", "-s", "10.77.0.9", "-j", "DROP")
                            == 0;
            status("ip", "netns", "del", name);
            return filters ? null : "iptables cannot be used in a network namespace";
        } catch (UncheckedIOException absent) {
            return absent.getMessage();
        }
    }

    /** Namespaces of these names, each of which reaches each other. */
    static Network of(Collection<String> names) {
        Network network = new Network("pl" + ProcessHandle.current().pid() % 100_000);
        try {
            network.make(names);
        } catch (RuntimeException | AssertionError failed) {
            network.close();
            throw failed;
        }
        return network;
    }

    private void make(Collection<String> names) {
        String bridgeSpace = prefix + "br";
        run("ip", "netns", "add", bridgeSpace);
        run("ip", "-n", bridgeSpace, "link", "add", "br0", "type", "bridge");
        run("ip", "-n", bridgeSpace, "link", "set", "br0", "up");
        int number = 0;
        for (String name : names) {
            number++;
            String space = prefix + name;
            String address = "10.77.0." + number;
            run("ip", "netns", "add", space);
            addresses.put(name, address);
            run(
                    "ip",
                    "-n",
                    space,
                    "link",
                    "add",
                    "eth0",
                    "type",
                    "veth",
                    "peer",
                    "name",
                    "v" + number,
                    "netns",
                    bridgeSpace);
            run("ip", "-n", space, "addr", "add", address + "/24", "dev", "eth0");
            run("ip", "-n", space, "link", "set", "lo", "up");
            run("ip", "-n", space, "link", "set", "eth0", "up");
            run("ip", "-n", bridgeSpace, "link", "set", "v" + number, "master", "br0");
            run("ip", "-n", bridgeSpace, "link", "set", "v" + number, "up");
        }
    }

    /** The address of a namespace. */
    String address(String name) {
        return addresses.get(name);
    }

    /** The words that run a command in a namespace. */
    List<String> within(String name) {
        return List.of("ip", "netns", "exec", prefix + name);
    }

    /** From now on nothing passes between the two sides. */
    void cut(Collection<String> one, Collection<String> other) {
        for (String a : one) {
            for (String b : other) {
                cutOneWay(a, b);
                cutOneWay(b, a);
            }
        }
    }

    /** From now on nothing that {@code from} sends arrives at {@code to}. */
    void cutOneWay(String from, String to) {
        run(filter(to, "-A", "INPUT", "-s", addresses.get(from), "-j", "DROP"));
    }

    /** A part of what arrives anywhere is lost from now on. */
    void lose(double probability) {
        for (String name : addresses.keySet()) {
            run(filter(
                    name,
                    "-A",
                    "INPUT",
                    "-i",
                    "eth0",
                    "-m",
                    "statistic",
                    "--mode",
                    "random",
                    "--probability",
                    Double.toString(probability),
                    "-j",
                    "DROP"));
        }
    }

    /** Everything passes again. */
    void heal() {
        for (String name : addresses.keySet()) {
            run(filter(name, "-F", "INPUT"));
        }
    }

    private String[] filter(String name, String... arguments) {
        List<String> command = new ArrayList<>(within(name));
        command.add("iptables");
        command.addAll(List.of(arguments));
        return command.toArray(String[]::new);
    }

    /** Takes the namespaces away; the processes in them are their starters'. */
    @Override
    public void close() {
        addresses.keySet().forEach(name -> status("ip", "netns", "del", prefix + name));
        status("ip", "netns", "del", prefix + "br");
    }

    private static void run(String... command) {
        if (status(command) != 0) {
            throw new AssertionError("failed: " + String.join(" ", command));
        }
    }

    private static int status(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("did not end: " + String.join(" ", command));
            }
            return process.exitValue();
        } catch (IOException absent) {
            throw new UncheckedIOException("cannot run " + command[0] + ": " + absent.getMessage(), absent);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", stop);
        }
    }
}

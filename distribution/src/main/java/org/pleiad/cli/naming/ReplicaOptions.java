package org.pleiad.cli.naming;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pleiad.groups.host.HostList;
import org.pleiad.groups.services.ReplicatedNaming;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.naming.store.FileStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of {@code naming serve} that make its process one replica of a naming service. */
final class ReplicaOptions {
    private static final String REPLICAS = "--replicas";

    /** What is of a replica only, and what is wrong beside it. */
    private static final List<String> NEED_REPLICAS = List.of("--name", "--engine", "--wait");

    private static final List<String> SAY_THE_ADDRESS =
            List.of("--host", "-ORBInitialHost", "--port", "-ORBInitialPort");

    @Option(
            names = REPLICAS,
            paramLabel = "LIST",
            description =
                    "This process is one of several replicas of one naming service, which goes on while a majority"
                            + " of them lives: NAME=HOST:PORT, separated by commas, the same list at each; each listens at its"
                            + " address. An engine with a transport of its own has its port behind a slash. Needs --name;"
                            + " --store then keeps the log of this replica")
    private String list;

    @Option(names = "--name", paramLabel = "NAME", description = "Which of --replicas this process is")
    private String name;

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            defaultValue = ReplicatedNaming.DEFAULT_ENGINE,
            description = "What brings the order of the replicas' changes about, the same at each; ${DEFAULT-VALUE}"
                    + " unless given")
    private String engine;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description = "How long a replica waits for a majority before it gives up; ${DEFAULT-VALUE} unless given")
    private int waitSeconds;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * The replicas; empty: the server is one of its own.
     *
     * @throws ParameterException if options contradict each other; says how to mend it
     */
    List<HostAddress> replicas() {
        if (list == null) {
            requireNone(
                    NEED_REPLICAS,
                    " is for one of several replicas: give --replicas NAME=HOST:PORT,… too, or leave it out");
            return List.of();
        }
        List<HostAddress> replicas = parsed();
        requireSeveral(replicas);
        requireNone(SAY_THE_ADDRESS, " contradicts --replicas, which says where each listens: leave it out");
        if (name == null) {
            throw refused("say by --name which of " + names(replicas) + " this process is");
        }
        if (replicas.stream().noneMatch(each -> each.id().name().equals(name))) {
            throw refused("--replicas does not name " + name + "; say by --name which of " + names(replicas)
                    + " this process is, or add " + name + "=HOST:PORT to the list of each");
        }
        if (waitSeconds < 1) {
            throw refused("--wait " + waitSeconds + " is no time: give seconds, 1 or more");
        }
        return replicas;
    }

    /**
     * Starts it, which takes until a majority runs.
     *
     * @param directory of its log; null: in memory
     */
    ReplicatedNaming start(List<HostAddress> replicas, Path directory, PrintWriter err) {
        if (directory != null && Files.exists(directory.resolve(FileStore.FILE))) {
            throw refused("--store " + directory + " has the names of a server without replicas: give each replica a"
                    + " directory of its own; 'pleiad naming export' and 'import' move names");
        }
        if (replicas.size() % 2 == 0) {
            err.println(spec.qualifiedName() + ": " + replicas.size() + " replicas go on without "
                    + (replicas.size() - 1) / 2 + " of them, as " + (replicas.size() - 1)
                    + " would; odd numbers are better");
            err.flush();
        }
        return ReplicatedNaming.start(
                replicas, name, Optional.ofNullable(directory), engine, Duration.ofSeconds(waitSeconds));
    }

    private List<HostAddress> parsed() {
        try {
            return HostList.parse(list);
        } catch (IllegalArgumentException malformed) {
            throw new ParameterException(spec.commandLine(), REPLICAS + ": " + malformed.getMessage(), malformed);
        }
    }

    private void requireSeveral(List<HostAddress> replicas) {
        if (replicas.size() < 2) {
            throw refused("--replicas names " + names(replicas) + " alone: name three, or leave it out and give --host"
                    + " and --port");
        }
        Map<String, String> listening = new HashMap<>();
        for (HostAddress each : replicas) {
            String other = listening.put(each.orb(), each.id().name());
            if (other != null) {
                throw refused("--replicas has " + other + " and " + each.id().name() + " at the same address, "
                        + each.orb() + ": give each its own");
            }
        }
    }

    private void requireNone(List<String> options, String otherwise) {
        for (String option : options) {
            if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
                throw refused(option + otherwise);
            }
        }
    }

    private ParameterException refused(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }

    private static String names(List<HostAddress> replicas) {
        return replicas.stream().map(each -> each.id().name()).collect(Collectors.joining(", "));
    }
}

package org.pleiad.cli.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.omg.CORBA.UserException;
import org.pleiad.cli.ExitCode;
import org.pleiad.groups.host.HostList;
import org.pleiad.groups.services.ReplicaDirectory;
import org.pleiad.groups.services.ReplicaSetup;
import org.pleiad.groups.spi.HostAddress;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of verbs that serve by which their process is one replica of the service. */
public final class ReplicaOptions {
    private static final String REPLICAS = "--replicas";

    /** What is of a replica only, and what is wrong beside it. */
    private static final List<String> NEED_REPLICAS = List.of("--name", "--engine", "--wait");

    private static final List<String> SAY_THE_ADDRESS =
            List.of("--host", "-ORBInitialHost", "--port", "-ORBInitialPort");

    @Option(
            names = REPLICAS,
            paramLabel = "LIST",
            description = "This process is one of several replicas of one service, which goes on while a majority"
                    + " of them lives: NAME=HOST:PORT, separated by commas, the same list at each; each listens at its"
                    + " address. An engine with a transport of its own has its port behind a slash. Needs --name;"
                    + " --store then keeps the log of this replica")
    private String list;

    @Option(names = "--name", paramLabel = "NAME", description = "Which of --replicas this process is")
    private String name;

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            defaultValue = ReplicaSetup.DEFAULT_ENGINE,
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
    public List<HostAddress> replicas() {
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

    /** Starts a replica of some service. */
    @FunctionalInterface
    public interface Start<R extends AutoCloseable> {
        R start(ReplicaSetup setup);
    }

    /** Tells who the replica is, and runs its ORB until the process is ended. */
    @FunctionalInterface
    public interface Serve<R> {
        void serve(R replica, List<HostAddress> replicas) throws IOException, UserException;
    }

    /**
     * Serves as a replica until the process is ended.
     *
     * @param directory of its log; null: in memory
     * @return the exit code
     */
    public <R extends AutoCloseable> int run(Path directory, Start<R> start, Serve<R> serve)
            throws IOException, UserException {
        List<HostAddress> replicas = replicas();
        if (directory != null) {
            requireOwn(directory);
        }
        warnOfEvenNumber(replicas);
        R replica = null;
        try {
            replica = start.start(new ReplicaSetup(
                    replicas, name, Optional.ofNullable(directory), engine, Duration.ofSeconds(waitSeconds)));
            R started = replica;
            // a signal ends the process by way of this hook: running requests complete, then this replica leaves the
            // others
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(started), "pleiad-replica-shutdown"));
            serve.serve(replica, replicas);
            return ExitCode.OK;
        } catch (IllegalStateException notStarted) {
            spec.commandLine().getErr().println(spec.qualifiedName() + ": " + notStarted.getMessage());
            return ExitCode.FAILED;
        } finally {
            if (replica != null) {
                end(replica);
            }
        }
    }

    private static void end(AutoCloseable replica) {
        try {
            replica.close();
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void requireOwn(Path directory) {
        try {
            ReplicaDirectory.requireNoServers(directory);
        } catch (IllegalArgumentException anothers) {
            throw new ParameterException(spec.commandLine(), "--store " + anothers.getMessage(), anothers);
        }
    }

    /**
     * For a server of its own: the directory is not a replica's.
     *
     * @throws ParameterException if it is; says how to mend it
     */
    public void requireNoReplica(Path directory) {
        try {
            ReplicaDirectory.requireNoReplicas(directory);
        } catch (IllegalArgumentException replicas) {
            throw new ParameterException(spec.commandLine(), "--store " + replicas.getMessage(), replicas);
        }
    }

    private void warnOfEvenNumber(List<HostAddress> replicas) {
        if (replicas.size() % 2 == 0) {
            spec.commandLine()
                    .getErr()
                    .println(spec.qualifiedName() + ": " + replicas.size() + " replicas go on without "
                            + (replicas.size() - 1) / 2 + " of them, as " + (replicas.size() - 1)
                            + " would; odd numbers are better");
            spec.commandLine().getErr().flush();
        }
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

package org.pleiad.groups.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The processes of one contender: its replicas, and a client. */
final class Processes implements AutoCloseable {
    private final String name;
    private final Contender contender;
    private final Path directory;
    private final List<Integer> clientPorts;
    private final List<Integer> peerPorts;
    private final List<Child> replicas = new ArrayList<>();
    private String where = "-";
    private Child client;

    private Processes(String name, Path work) throws IOException {
        this.name = name;
        contender = Contender.of(name);
        directory = Files.createTempDirectory(work, name + "-");
        List<Integer> ports = free(2 * 3);
        clientPorts = ports.subList(0, contender.replicas());
        peerPorts = ports.subList(3, 3 + contender.replicas());
    }

    /** Starts them all, each replica a member. */
    static Processes start(String name, Path work) throws IOException {
        Processes made = new Processes(name, work);
        try {
            made.startReplicas();
            if (made.isOurs()) {
                for (Child replica : made.replicas) {
                    replica.ask("join");
                }
            }
            made.startClient();
        } catch (IOException | RuntimeException e) {
            made.close();
            throw e;
        }
        return made;
    }

    /** Starts the replicas alone, of which none is a member. */
    static Processes replicasOf(String name, Path work) throws IOException {
        Processes made = new Processes(name, work);
        try {
            made.startReplicas();
        } catch (IOException | RuntimeException e) {
            made.close();
            throw e;
        }
        return made;
    }

    private void startReplicas() throws IOException {
        for (int i = 0; i < contender.replicas(); i++) {
            Path own = Files.createDirectories(directory.resolve(Place.NAMES.get(i)));
            replicas.add(Child.java(
                    ReplicaProcess.class,
                    name,
                    String.valueOf(i),
                    Place.text(clientPorts),
                    Place.text(peerPorts),
                    own.toString()));
        }
        for (int i = 0; i < replicas.size(); i++) {
            String said = replicas.get(i).readLine();
            where = i == 0 ? said : where;
        }
    }

    void startClient() throws IOException {
        if (isOurs()) {
            where = replicas.get(0).ask("reference");
        }
        client = Child.java(ClientProcess.class, name, Place.text(clientPorts), Place.text(peerPorts), where);
    }

    private boolean isOurs() {
        return contender instanceof ReplicatedObject;
    }

    String name() {
        return name;
    }

    Contender contender() {
        return contender;
    }

    Child replica(int index) {
        return replicas.get(index);
    }

    Child client() {
        return client;
    }

    Turn measure(Operation operation, int threads, long millis) throws IOException {
        return Turn.parse(client.ask(operation + " " + threads + " " + millis));
    }

    /** A living replica that leads, or one that does not; -1 if there is none. */
    int find(boolean leading) throws IOException {
        for (int i = 0; i < replicas.size(); i++) {
            if (replicas.get(i).isAlive()
                    && Boolean.parseBoolean(replicas.get(i).ask("leads")) == leading) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void close() {
        if (client != null) {
            client.end();
        }
        replicas.forEach(Child::kill);
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            System.err.println(directory + " stays: " + e);
        }
    }

    private static List<Integer> free(int count) throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        }
    }
}

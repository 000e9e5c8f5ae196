package org.pleiad.activator;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.activator.PleiadActivator.Selection;
import org.pleiad.orb.error.Minor;

/**
 * The registrations on disk, as Java properties. The whole file is written anew beside the old one, forced, and put in its
 * place, so that whatever happens one of both is there whole. Guarded by the table's monitor.
 */
final class RegistrationFile implements AutoCloseable {
    private static final String NAME = "registrations.properties";
    private static final String VERSION = "1";
    private static final Map<String, Selection> SELECTIONS = Map.of(
            "LOCAL_FIRST", Selection.LOCAL_FIRST,
            "RANDOM", Selection.RANDOM,
            "ROUND_ROBIN", Selection.ROUND_ROBIN,
            "LEAST_LOADED", Selection.LEAST_LOADED,
            "AFFINITY", Selection.AFFINITY);

    private final Path file;
    private final FileChannel lock;

    /**
     * The file of a directory, which is this activator's alone until {@link #close}.
     *
     * @throws UncheckedIOException if another one works there
     */
    RegistrationFile(Path directory) {
        file = directory.resolve(NAME);
        try {
            lock = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isFree(lock)) {
                lock.close();
                throw new IOException(
                        "another activator works in " + directory + "; give this one a directory of its own");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Locks end with their process, however it ends. */
    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A server as it is kept. */
    record Saved(Registration registration, List<SavedInstance> instances) {}

    /**
     * An instance as it is kept.
     *
     * @param address {@code IOR:…}
     */
    record SavedInstance(String id, String host, long process, String address, boolean startedHere, Instant since) {}

    /** @throws UncheckedIOException if it cannot be read, or is of a version that is not known */
    List<Saved> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        Properties properties = new Properties();
        try {
            properties.load(new ByteArrayInputStream(Files.readAllBytes(file)));
            if (!VERSION.equals(properties.getProperty("version"))) {
                throw new IOException(file + " is of version " + properties.getProperty("version")
                        + ", but this activator knows version " + VERSION + " only");
            }
            List<Saved> all = new ArrayList<>();
            for (int i = 0; properties.containsKey("server." + i + ".name"); i++) {
                all.add(readServer(properties, "server." + i + "."));
            }
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (IllegalArgumentException malformed) {
            throw new UncheckedIOException(new IOException(file + " is damaged: " + malformed.getMessage(), malformed));
        }
    }

    private static Saved readServer(Properties from, String prefix) {
        Map<String, String> environment = new LinkedHashMap<>();
        for (int i = 0; from.containsKey(prefix + "variable." + i + ".name"); i++) {
            environment.put(
                    text(from, prefix + "variable." + i + ".name"), text(from, prefix + "variable." + i + ".value"));
        }
        Registration registration = new Registration(
                text(from, prefix + "name"),
                list(from, prefix + "command."),
                text(from, prefix + "directory"),
                environment,
                SELECTIONS.getOrDefault(text(from, prefix + "choice"), Selection.LOCAL_FIRST),
                list(from, prefix + "place."),
                Boolean.parseBoolean(text(from, prefix + "moved")),
                Integer.parseInt(text(from, prefix + "seconds")));
        List<SavedInstance> instances = new ArrayList<>();
        for (int i = 0; from.containsKey(prefix + "instance." + i + ".id"); i++) {
            String one = prefix + "instance." + i + ".";
            instances.add(new SavedInstance(
                    text(from, one + "id"),
                    text(from, one + "host"),
                    Long.parseLong(text(from, one + "process")),
                    text(from, one + "address"),
                    Boolean.parseBoolean(text(from, one + "started")),
                    Instant.ofEpochMilli(Long.parseLong(text(from, one + "since")))));
        }
        return new Saved(registration, instances);
    }

    private static String text(Properties from, String name) {
        return from.getProperty(name, "");
    }

    private static List<String> list(Properties from, String prefix) {
        List<String> values = new ArrayList<>();
        for (int i = 0; from.containsKey(prefix + i); i++) {
            values.add(text(from, prefix + i));
        }
        return values;
    }

    /** @throws org.omg.CORBA.PERSIST_STORE if it cannot be written; then the old file is still there */
    void write(List<Saved> all) {
        Properties properties = new Properties();
        properties.setProperty("version", VERSION);
        for (int i = 0; i < all.size(); i++) {
            putServer(properties, "server." + i + ".", all.get(i));
        }
        try {
            ByteArrayOutputStream octets = new ByteArrayOutputStream();
            properties.store(octets, "Servers of the activator; written by it, do not edit while it runs");
            replace(octets.toByteArray());
        } catch (IOException failed) {
            throw Minor.ACTIVATOR_STORE.exception(CompletionStatus.COMPLETED_MAYBE, file + ": " + failed, failed);
        }
    }

    private static void putServer(Properties to, String prefix, Saved saved) {
        Registration registration = saved.registration();
        to.setProperty(prefix + "name", registration.name());
        putList(to, prefix + "command.", registration.command());
        to.setProperty(prefix + "directory", registration.directory());
        int variable = 0;
        for (Map.Entry<String, String> entry : registration.environment().entrySet()) {
            to.setProperty(prefix + "variable." + variable + ".name", entry.getKey());
            to.setProperty(prefix + "variable." + variable++ + ".value", entry.getValue());
        }
        to.setProperty(prefix + "choice", nameOf(registration.choice()));
        putList(to, prefix + "place.", registration.places());
        to.setProperty(prefix + "moved", Boolean.toString(registration.moved()));
        to.setProperty(prefix + "seconds", Integer.toString(registration.startSeconds()));
        for (int i = 0; i < saved.instances().size(); i++) {
            SavedInstance instance = saved.instances().get(i);
            String one = prefix + "instance." + i + ".";
            to.setProperty(one + "id", instance.id());
            to.setProperty(one + "host", instance.host());
            to.setProperty(one + "process", Long.toString(instance.process()));
            to.setProperty(one + "address", instance.address());
            to.setProperty(one + "started", Boolean.toString(instance.startedHere()));
            to.setProperty(one + "since", Long.toString(instance.since().toEpochMilli()));
        }
    }

    /** The name of a selection as IDL has it. */
    static String nameOf(Selection selection) {
        return SELECTIONS.entrySet().stream()
                .filter(entry -> entry.getValue().value() == selection.value())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static void putList(Properties to, String prefix, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            to.setProperty(prefix + i, values.get(i));
        }
    }

    private void replace(byte[] octets) throws IOException {
        Path fresh = file.resolveSibling(NAME + ".new");
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(octets);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        // the directory too, or the new name may be lost with the power
        try (FileChannel directory = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}

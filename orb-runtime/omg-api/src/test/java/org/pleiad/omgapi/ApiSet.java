package org.pleiad.omgapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The public classes of a jar or a directory of classes that are in {@code org.omg}. */
final class ApiSet {
    private final Map<String, ClassApi> classes = new TreeMap<>();

    static ApiSet of(Path place) throws IOException {
        ApiSet set = new ApiSet();
        if (Files.isDirectory(place)) {
            set.readTree(place);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                set.readTree(jar.getPath("/"));
            }
        }
        return set;
    }

    private void readTree(Path root) throws IOException {
        Path omg = root.resolve("org/omg");
        try (Stream<Path> files = Files.walk(omg)) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(this::readClass);
        }
    }

    private void readClass(Path file) {
        try {
            ClassApi api = ClassApi.read(Files.readAllBytes(file));
            if (api != null) {
                classes.put(api.name(), api);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }

    Iterable<ClassApi> classes() {
        return classes.values();
    }

    Optional<ClassApi> find(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    /** The declared exceptions of the member, looked up in the class and in all that it inherits from. */
    Optional<Set<String>> findMember(ClassApi owner, String signature) {
        Deque<String> open = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        open.add(owner.name());
        while (!open.isEmpty()) {
            String name = open.remove();
            ClassApi type = classes.get(name);
            if (type == null || !seen.add(name)) {
                continue;
            }
            if (type.members().containsKey(signature)) {
                return Optional.of(type.members().get(signature));
            }
            if (!signature.startsWith("<init>")) {
                open.addAll(type.parents());
            }
        }
        return Optional.empty();
    }

    /** Whether a class of this set is, directly or not, a subtype of another. */
    boolean isSubtype(String name, String ancestor) {
        if (name.equals(ancestor)) {
            return true;
        }
        ClassApi type = classes.get(name);
        return type != null && type.parents().stream().anyMatch(parent -> isSubtype(parent, ancestor));
    }
}

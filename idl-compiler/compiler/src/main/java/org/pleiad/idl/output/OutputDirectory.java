package org.pleiad.idl.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pleiad.idl.GeneratedFile;

/**
 * A directory that generated files are written to. A file is written only if its text differs from what is there, so that
 * a Java compiler that looks at time stamps has nothing to do when nothing has changed.
 */
public final class OutputDirectory {

    private final Path root;

    /** Uses {@code root}, which is made when the first file is written. */
    public OutputDirectory(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * What a write did.
     *
     * @param files every file given, relative to the directory, written or found unchanged
     * @param written those of them whose text was new
     */
    public record Changes(SortedSet<Path> files, List<Path> written) {}

    /**
     * Writes what differs.
     *
     * @throws IllegalArgumentException if a file's path leads out of the directory
     */
    public Changes write(Collection<GeneratedFile> files) throws IOException {
        var all = new TreeSet<Path>();
        var written = new ArrayList<Path>();
        for (GeneratedFile file : files) {
            if (write(file.path(), file.text().getBytes(StandardCharsets.UTF_8))) {
                written.add(file.path());
            }
            all.add(file.path());
        }
        return new Changes(all, written);
    }

    /**
     * Writes one file unless it holds these octets already.
     *
     * @param path relative to the directory
     * @return whether it was written
     * @throws IllegalArgumentException if the path leads out of the directory
     */
    public boolean write(Path path, byte[] content) throws IOException {
        Path target = resolve(path);
        if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), content)) {
            return false;
        }
        Files.createDirectories(target.getParent());
        Files.write(target, content);
        return true;
    }

    /**
     * Deletes files that an earlier run made, and the directories that become empty by it. A file that is gone already
     * is no error.
     *
     * @param stale relative to the directory
     * @return those that were there
     * @throws IllegalArgumentException if a path leads out of the directory
     */
    public List<Path> delete(Collection<Path> stale) throws IOException {
        var deleted = new ArrayList<Path>();
        for (Path path : stale) {
            Path target = resolve(path);
            if (Files.deleteIfExists(target)) {
                deleted.add(path);
                deleteEmptyParents(target.getParent());
            }
        }
        return deleted;
    }

    private void deleteEmptyParents(Path directory) throws IOException {
        for (Path at = directory; at != null && !at.equals(root) && at.startsWith(root); at = at.getParent()) {
            try (var content = Files.list(at)) {
                if (content.findAny().isPresent()) {
                    return;
                }
            } catch (NoSuchFileException alreadyGone) {
                continue;
            }
            Files.deleteIfExists(at);
        }
    }

    private Path resolve(Path path) {
        Path target = root.resolve(path).normalize();
        if (!target.startsWith(root) || target.equals(root)) {
            throw new IllegalArgumentException(path + " leads out of the output directory " + root);
        }
        return target;
    }
}

package org.pleiad.idl.preprocess;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Where {@code #include} looks: directories, jars and zip files in order, and at last the OMG's files that ship with the
 * compiler as resources under {@value #SHIPPED}, by their own names or those of other ORBs. Archives are opened once and
 * closed by {@link #close}.
 */
public final class IncludePath implements AutoCloseable {

    /** Folder of the class path that holds the files that ship with the compiler. */
    static final String SHIPPED = "org/pleiad/idl/include/";

    private final List<Path> places;
    private final Limits limits;
    private final Map<Path, ZipFile> archives = new HashMap<>();

    /** An include path over directories and archives; what does not exist is passed over. */
    public IncludePath(List<Path> places, Limits limits) {
        this.places = List.copyOf(places);
        this.limits = limits;
    }

    /** Finds an included file by the name between the quotes or angle brackets. */
    Optional<SourceFile> find(String name) {
        for (Path place : places) {
            Optional<SourceFile> found = Files.isDirectory(place)
                    ? file(place, name)
                    : Files.isRegularFile(place) ? archived(place, name) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return shipped(name);
    }

    /** A file by its own path. */
    Optional<SourceFile> absolute(String name) {
        try {
            return file(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * The file that the user named.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    SourceFile source(Path path) {
        try {
            return read(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<SourceFile> file(Path directory, String name) {
        try {
            return file(directory.resolve(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<SourceFile> file(Path path) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SourceFile read(Path path) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(limits.fileBytes() + 1);
        }
        Path directory = path.toAbsolutePath().getParent();
        Path written = path.getParent();
        return new SourceFile(
                path.toString(),
                bounded(bytes, path.toString()),
                Optional.of(path.toAbsolutePath().normalize()),
                relative -> written == null
                        ? file(directory.getFileSystem().getPath(""), relative)
                        : file(written, relative));
    }

    private Optional<SourceFile> archived(Path archive, String name) {
        String entry = normal(name);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        try {
            ZipFile zip = archives.get(archive);
            if (zip == null) {
                zip = new ZipFile(archive.toFile());
                archives.put(archive, zip);
            }
            ZipEntry found = zip.getEntry(entry);
            if (found == null || found.isDirectory()) {
                return Optional.empty();
            }
            String shown = archive + "!/" + entry;
            try (InputStream in = zip.getInputStream(found)) {
                String text = bounded(in.readNBytes(limits.fileBytes() + 1), shown);
                Optional<Path> watched = Optional.of(archive.toAbsolutePath().normalize());
                return Optional.of(
                        new SourceFile(shown, text, watched, relative -> archived(archive, beside(entry, relative))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + archive, e);
        }
    }

    private Optional<SourceFile> shipped(String name) {
        String entry = StandardNames.ours(normal(name));
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = IncludePath.class.getModule().getResourceAsStream(SHIPPED + entry)) {
            if (in == null) {
                return Optional.empty();
            }
            String text = bounded(in.readNBytes(limits.fileBytes() + 1), entry);
            return Optional.of(new SourceFile(
                    "pleiad:/" + entry, text, Optional.empty(), relative -> shipped(beside(entry, relative))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the shipped file " + entry, e);
        }
    }

    private String bounded(byte[] bytes, String name) {
        if (bytes.length > limits.fileBytes()) {
            throw new LimitExceeded(name + " is larger than " + limits.fileBytes() + " bytes");
        }
        return SourceText.decode(bytes);
    }

    private static String beside(String entry, String relative) {
        int slash = entry.lastIndexOf('/');
        return slash < 0 ? relative : entry.substring(0, slash + 1) + relative;
    }

    /** Resolves {@code .} and {@code ..}; empty if the name leaves the archive. */
    private static String normal(String name) {
        var parts = new ArrayDeque<String>();
        for (String part : name.replace('\\', '/').split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return "";
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    @Override
    public void close() {
        for (ZipFile archive : archives.values()) {
            try {
                archive.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        archives.clear();
    }
}

package org.pleiad.maven.incremental;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

/** A SHA-256 digest over named texts and files; each is preceded by its name and length, so that nothing runs together. */
public final class Fingerprint {

    private static final int BLOCK_OCTETS = 1 << 16;

    private final MessageDigest digest = sha256();

    /** Adds a text. */
    public Fingerprint add(String name, String text) {
        octets(name);
        octets(text);
        return this;
    }

    /** Adds a file's path and content; a file that does not exist counts as such. */
    public Fingerprint add(Path file) {
        return add(file.toString(), digestOf(file));
    }

    /** Adds a file's content, or the paths and contents of all files below a directory that the filter lets through. */
    public Fingerprint addTree(Path place, Predicate<Path> filter) throws IOException {
        if (!Files.isDirectory(place)) {
            return add(place);
        }
        List<Path> files;
        try (var tree = Files.walk(place)) {
            files = tree.filter(Files::isRegularFile).filter(filter).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        add("directory", place.toString());
        files.forEach(this::add);
        return this;
    }

    /** The digest of all that was added, in hex. Call it once. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The digest of one file's content in hex, or the word "absent". */
    public static String digestOf(Path file) {
        if (!Files.isRegularFile(file)) {
            return "absent";
        }
        MessageDigest digest = sha256();
        byte[] block = new byte[BLOCK_OCTETS];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                digest.update(block, 0, n);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void octets(String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        digest.update((octets.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(octets);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

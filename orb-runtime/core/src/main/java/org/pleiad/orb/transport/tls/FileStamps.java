package org.pleiad.orb.transport.tls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pleiad.orb.transport.TlsConfig;

/**
 * What tells whether files have changed: time, length and identity of each. Equal by value.
 *
 * @param stamps one for each file
 */
record FileStamps(List<String> stamps) {

    /** Those of the files that the settings name, as of now. */
    static FileStamps of(TlsConfig config) {
        List<String> stamps = new ArrayList<>();
        Stream.of(config.certificate(), config.key(), config.trust(), config.keystore(), config.truststore())
                .filter(file -> !file.isEmpty())
                .forEach(file -> stamps.add(stamp(Path.of(file))));
        return new FileStamps(List.copyOf(stamps));
    }

    private static String stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey();
        } catch (IOException missing) {
            return "missing";
        }
    }
}

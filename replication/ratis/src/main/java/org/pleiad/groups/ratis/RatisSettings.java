package org.pleiad.groups.ratis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The engine's own settings, read from their texts.
 *
 * @param tls certificates of this host, if its hosts talk in TLS
 * @param entryOctets octets of the longest entry; each host keeps a buffer of that size
 * @param lease whether a leader answers read barriers from a lease, without a round to a majority
 */
record RatisSettings(Optional<Tls> tls, int entryOctets, boolean lease) {
    static final String CERTIFICATE = "tls.certificate";
    static final String KEY = "tls.key";
    static final String TRUST = "tls.trust";
    static final String ENTRY_OCTETS = "entry.octets";
    static final String LEASE = "lease";

    private static final int SHORTEST = 1 << 16;
    private static final int LONGEST = 1 << 28;
    private static final int DEFAULT_ENTRY_OCTETS = 16 << 20;

    /** PEM files: this host's certificate chain, its private key (PKCS 8), and the authorities whose hosts are let in. */
    record Tls(Path certificate, Path key, Path trust) {}

    static RatisSettings of(Map<String, String> settings) {
        TreeSet<String> unknown = new TreeSet<>(settings.keySet());
        for (String name : new String[] {CERTIFICATE, KEY, TRUST, ENTRY_OCTETS, LEASE}) {
            unknown.remove(name);
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("the ratis engine has no setting " + unknown + "; it has " + CERTIFICATE
                    + ", " + KEY + ", " + TRUST + ", " + ENTRY_OCTETS + " and " + LEASE);
        }
        return new RatisSettings(tls(settings), entryOctets(settings), lease(settings));
    }

    private static Optional<Tls> tls(Map<String, String> settings) {
        if (!settings.containsKey(CERTIFICATE) && !settings.containsKey(KEY) && !settings.containsKey(TRUST)) {
            return Optional.empty();
        }
        return Optional.of(new Tls(file(settings, CERTIFICATE), file(settings, KEY), file(settings, TRUST)));
    }

    private static Path file(Map<String, String> settings, String name) {
        String value = settings.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the ratis engine lacks " + name + ": TLS between hosts takes "
                    + CERTIFICATE + ", " + KEY + " and " + TRUST + ", each a PEM file");
        }
        Path path = Path.of(value);
        if (!Files.isReadable(path)) {
            throw new IllegalArgumentException(name + " = " + value + ": there is no such file, or it cannot be read");
        }
        return path;
    }

    private static int entryOctets(Map<String, String> settings) {
        String value = settings.get(ENTRY_OCTETS);
        if (value == null) {
            return DEFAULT_ENTRY_OCTETS;
        }
        try {
            int octets = Integer.parseInt(value);
            if (octets >= SHORTEST && octets <= LONGEST) {
                return octets;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number out of its bounds
        }
        throw new IllegalArgumentException(
                ENTRY_OCTETS + " = " + value + ": it takes a number from " + SHORTEST + " to " + LONGEST);
    }

    private static boolean lease(Map<String, String> settings) {
        String value = settings.getOrDefault(LEASE, "false");
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException(LEASE + " = " + value + ": it takes true or false");
        }
        return value.equals("true");
    }
}

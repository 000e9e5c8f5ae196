package org.pleiad.orb.transport.server;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.pleiad.orb.transport.UnixEndpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of a Unix-domain socket that is listened on. The system leaves it behind when a server dies and then refuses
 * to bind it again, so a file that nobody listens on is removed before binding; our own is removed at the end.
 */
final class SocketFile {

    private static final Logger LOG = LoggerFactory.getLogger(SocketFile.class);

    private final Path path;

    private SocketFile(Path path) {
        this.path = path;
    }

    /**
     * Makes way for binding.
     *
     * @throws IOException that says what is in the way: too long a path, a listening server, a file of another kind
     */
    static SocketFile claim(UnixEndpoint endpoint) throws IOException {
        int length = endpoint.path().getBytes(StandardCharsets.UTF_8).length;
        if (length > UnixEndpoint.MAX_PATH_BYTES) {
            throw new IOException("the path has " + length + " octets, the system allows " + UnixEndpoint.MAX_PATH_BYTES
                    + "; choose a shorter one");
        }
        SocketFile file = new SocketFile(Path.of(endpoint.path()));
        if (Files.exists(file.path, LinkOption.NOFOLLOW_LINKS)) {
            file.removeStale();
        }
        return file;
    }

    private void removeStale() throws IOException {
        if (!Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .isOther()) {
            throw new IOException("a file that is no socket is in the way");
        }
        if (isListenedOn()) {
            throw new IOException("another server listens on it");
        }
        Files.deleteIfExists(path);
    }

    private boolean isListenedOn() {
        try (SocketChannel probe = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return probe.connect(UnixDomainSocketAddress.of(path));
        } catch (IOException refused) {
            return false;
        }
    }

    /** Removes the file; when the socket is closed. */
    void remove() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException notOurs) {
            LOG.warn("the socket file {} stays behind: {}", path, notOurs.toString());
        }
    }
}

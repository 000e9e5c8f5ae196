package org.pleiad.orb.transport;

/**
 * A Unix-domain socket: a file through which processes of one machine speak.
 *
 * @param path of the socket file, absolute where it is published
 */
public record UnixEndpoint(String path) implements Endpoint {

    /** What the system allows: {@code sun_path} has 108 octets on Linux and 104 elsewhere, the last one zero. */
    public static final int MAX_PATH_BYTES = 103;

    @Override
    public String toString() {
        return "unix:" + path;
    }
}

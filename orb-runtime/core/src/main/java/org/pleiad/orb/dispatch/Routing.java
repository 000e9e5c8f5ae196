package org.pleiad.orb.dispatch;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.pleiad.orb.group.RequestRouter;

/** Whose the requests for an object key are, where they are no object adapter's. Thread-safe. */
final class Routing {
    private static final RequestRouter[] NONE = {};

    /** Replaced as a whole, under this object's monitor; read by every request. */
    private volatile RequestRouter[] routers = NONE;

    /** Asks one more router from now on. */
    synchronized void add(RequestRouter router) {
        routers = Stream.concat(Arrays.stream(routers), Stream.of(Objects.requireNonNull(router)))
                .toArray(RequestRouter[]::new);
    }

    /** Does not ask a router any more; what it has taken it still answers. */
    synchronized void remove(RequestRouter router) {
        routers = List.of(routers).stream().filter(one -> one != router).toArray(RequestRouter[]::new);
    }

    /** The router of a key; {@code null}: it is none's. */
    RequestRouter of(byte[] objectKey) {
        RequestRouter[] known = routers;
        for (int i = 0; i < known.length; i++) {
            if (known[i].owns(objectKey)) {
                return known[i];
            }
        }
        return null;
    }
}

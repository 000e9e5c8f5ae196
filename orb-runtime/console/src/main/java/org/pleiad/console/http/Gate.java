package org.pleiad.console.http;

import com.sun.net.httpserver.Headers;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.pleiad.console.spi.ConsoleFault;

/**
 * Who may ask. Immutable.
 *
 * <p>A page of some other site that a user visits can have the browser send requests here. It can neither read the answers
 * nor change anything, and three things keep it from more: the name in {@code Host} must be one of this machine's (or an
 * address, where other machines may ask), so that a name which the other site lets point here is refused; {@code Origin} and
 * {@code Sec-Fetch-Site} must not be another site's; and where there is a token, it comes in a cookie that belongs to this
 * name alone.
 */
final class Gate {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");

    private final boolean remote;
    private final String token;
    private final Set<String> hosts;

    /**
     * A gate.
     *
     * @param remote whether other machines may ask
     * @param token what whoever asks must know; {@code null}: nothing
     * @param hosts further names of this machine
     */
    Gate(boolean remote, String token, List<String> hosts) {
        this.remote = remote;
        this.token = token;
        this.hosts = Set.copyOf(
                hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList());
    }

    /** Refuses what does not come from where it may. */
    void check(InetSocketAddress from, String method, Headers headers) throws ConsoleFault {
        if (!remote && !from.getAddress().isLoopbackAddress()) {
            throw new ConsoleFault(
                    403, "this console answers programs of its own machine only", "start it with --allow-remote");
        }
        String authority = headers.getFirst("Host");
        String host = authority == null ? "" : hostOf(authority);
        boolean known = LOOPBACK.contains(host)
                || hosts.contains(host)
                || remote && ADDRESS.matcher(host).matches();
        if (!known) {
            throw new ConsoleFault(
                    421,
                    "the name '" + host + "' is not one of this console's",
                    "ask by its address, or start the console with --allow-host and this name");
        }
        if (!method.equals("GET") && !method.equals("HEAD")) {
            throw new ConsoleFault(405, "the console changes nothing and takes no " + method, "use GET");
        }
        checkSite(headers, authority);
    }

    private static void checkSite(Headers headers, String authority) throws ConsoleFault {
        String origin = headers.getFirst("Origin");
        String site = headers.getFirst("Sec-Fetch-Site");
        boolean foreign = origin != null && !authority.equalsIgnoreCase(authorityOf(origin))
                || "cross-site".equals(site) && !"navigate".equals(headers.getFirst("Sec-Fetch-Mode"));
        if (foreign) {
            throw new ConsoleFault(403, "a page of another site asks", "open the console's own page");
        }
    }

    private static String authorityOf(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static String hostOf(String authority) {
        int colon = authority.lastIndexOf(':');
        boolean hasPort = colon > authority.lastIndexOf(']');
        return (hasPort ? authority.substring(0, colon) : authority).toLowerCase(Locale.ROOT);
    }

    /** Whether those who know no token are refused. */
    boolean wantsToken() {
        return token != null;
    }

    /** The cookie that keeps the token in a browser; browsers send cookies to all ports of a host. */
    static String cookie(int port) {
        return "pleiad-console-" + port;
    }

    /** Whether the request carries the token, as a bearer or in the cookie. */
    boolean knowsToken(Headers headers, int port) {
        if (token == null) {
            return true;
        }
        String authorization = headers.getFirst("Authorization");
        if (authorization != null && authorization.startsWith("Bearer ") && isToken(authorization.substring(7))) {
            return true;
        }
        String mine = cookie(port) + "=";
        for (String line : headers.getOrDefault("Cookie", List.of())) {
            for (String cookie : line.split(";")) {
                if (cookie.strip().startsWith(mine) && isToken(cookie.strip().substring(mine.length()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Takes as long for a wrong text as for the right one. */
    boolean isToken(String given) {
        return token != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}

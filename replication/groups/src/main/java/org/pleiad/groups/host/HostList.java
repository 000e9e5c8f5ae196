package org.pleiad.groups.host;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;

/** Reads lists of hosts as {@code a=127.0.0.1:7001,b=127.0.0.1:7002}. */
public final class HostList {
    private static final Pattern HOST =
            Pattern.compile("([^=,/]+)=((\\[[0-9A-Fa-f:.%a-z]+]|[^:,/\\[\\]]+):(\\d{1,5}))(?:/(\\d{1,5}))?");

    private HostList() {}

    /**
     * The hosts of a list.
     *
     * @param text {@code NAME=HOST:PORT} of the ORB, separated by commas; an engine with a transport of its own has its port behind
     *     a slash: {@code a=127.0.0.1:7001/7101}
     * @throws IllegalArgumentException if it is malformed; says where
     */
    public static List<HostAddress> parse(String text) {
        List<HostAddress> hosts = new ArrayList<>();
        Set<HostId> names = new HashSet<>();
        for (String part : text.split(",", -1)) {
            HostAddress host = one(part.strip(), text);
            if (!names.add(host.id())) {
                throw new IllegalArgumentException("the host " + host.id() + " is named twice in \"" + text + "\"");
            }
            hosts.add(host);
        }
        return List.copyOf(hosts);
    }

    private static HostAddress one(String part, String text) {
        Matcher form = HOST.matcher(part);
        if (!form.matches()) {
            throw new IllegalArgumentException("\"" + part + "\" in \"" + text
                    + "\" is no host: write NAME=HOST:PORT, or NAME=HOST:PORT/ENGINEPORT, separated by commas");
        }
        requirePort(form.group(4), part);
        String orb = form.group(2);
        if (form.group(5) == null) {
            return new HostAddress(new HostId(form.group(1)), orb);
        }
        requirePort(form.group(5), part);
        return new HostAddress(new HostId(form.group(1)), orb, form.group(3) + ":" + form.group(5));
    }

    private static void requirePort(String digits, String part) {
        int port = Integer.parseInt(digits);
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("the port " + port + " in \"" + part + "\" is not between 1 and 65535");
        }
    }
}

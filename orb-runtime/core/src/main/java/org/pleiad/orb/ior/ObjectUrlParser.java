package org.pleiad.orb.ior;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.error.Minor;

/**
 * Takes a URL apart:
 *
 * <pre>
 * corbaloc:ADDRESS[,ADDRESS…][/KEY]              ADDRESS: [iiop|ssliop]:[VERSION@]HOST[:PORT]
 * corbaloc:rir:[/NAME]
 * corbaname:ADDRESS[,ADDRESS…][/KEY][#NAME]
 * </pre>
 */
final class ObjectUrlParser {
    private static final int MAX_ADDRESSES = 100;

    private final String text;

    ObjectUrlParser(String text) {
        this.text = text;
    }

    ObjectUrl parse() {
        int colon = text.indexOf(':');
        String scheme = colon < 0 ? text : text.substring(0, colon).toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "corbaloc" -> location(text.substring(colon + 1), false);
            case "corbaname" -> named(text.substring(colon + 1));
            default ->
                throw ObjectUrl.bad(Minor.BAD_SCHEME_NAME, text, "neither corbaloc: nor corbaname: at the beginning");
        };
    }

    private ObjectUrl named(String rest) {
        int hash = rest.indexOf('#');
        ObjectUrl context = location(hash < 0 ? rest : rest.substring(0, hash), true);
        return new ObjectUrl.Named(context, hash < 0 ? "" : utf8(rest.substring(hash + 1)));
    }

    private String utf8(String escaped) {
        return new String(UrlEscapes.unescape(escaped, text), StandardCharsets.UTF_8);
    }

    private ObjectUrl location(String rest, boolean namingService) {
        int slash = rest.indexOf('/');
        String addressList = slash < 0 ? rest : rest.substring(0, slash);
        String key = slash < 0 ? "" : rest.substring(slash + 1);
        if (key.indexOf('#') >= 0) {
            throw ObjectUrl.bad(
                    Minor.BAD_SCHEME_SPECIFIC_PART, text, "a # in the key (only corbaname has one; else write %23)");
        }
        if (addressList.equalsIgnoreCase("rir:") || addressList.equalsIgnoreCase("rir")) {
            return new ObjectUrl.Initial(key.isEmpty() ? ObjectUrl.DEFAULT_KEY : utf8(key));
        }
        List<ObjectUrl.Address> addresses = new ArrayList<>();
        for (String address : addressList.split(",", -1)) {
            if (addresses.size() == MAX_ADDRESSES) {
                throw ObjectUrl.bad(Minor.BAD_ADDRESS, text, "more than " + MAX_ADDRESSES + " addresses");
            }
            addresses.add(address(address));
        }
        String keyOrDefault = key.isEmpty() && namingService ? ObjectUrl.DEFAULT_KEY : key;
        return new ObjectUrl.Location(addresses, UrlEscapes.unescape(keyOrDefault, text));
    }

    private ObjectUrl.Address address(String address) {
        int colon = address.indexOf(':');
        if (colon < 0) {
            throw badAddress(address, "has no protocol; write :HOST:PORT or iiop:HOST:PORT");
        }
        String protocol = address.substring(0, colon);
        if (protocol.equalsIgnoreCase("rir")) {
            throw badAddress(address, "cannot stand beside other addresses and takes no host");
        }
        boolean secure = protocol.equalsIgnoreCase("ssliop");
        if (!protocol.isEmpty() && !secure && !protocol.equalsIgnoreCase("iiop")) {
            throw badAddress(address, "has the protocol " + protocol + "; iiop, ssliop and rir are supported");
        }
        String rest = address.substring(colon + 1);
        // a profile of version 1.0 cannot say that there is TLS
        GiopVersion version = secure ? GiopVersion.V1_2 : GiopVersion.V1_0;
        int at = rest.indexOf('@');
        if (at >= 0) {
            version = version(rest.substring(0, at), address);
            rest = rest.substring(at + 1);
        }
        if (secure && version == GiopVersion.V1_0) {
            throw badAddress(address, "has the version 1.0, which knows no TLS; write 1.1@ or 1.2@");
        }
        return hostAndPort(version, secure, rest, address);
    }

    private GiopVersion version(String digits, String address) {
        if (!digits.matches("1\\.[0-9]{1,3}")) {
            throw badAddress(address, "has the version " + digits + "; write 1.0, 1.1 or 1.2 before the @");
        }
        return GiopVersion.ofMinor(Integer.parseInt(digits.substring(2)));
    }

    private ObjectUrl.Address hostAndPort(GiopVersion version, boolean secure, String rest, String address) {
        int hostEnd;
        String host;
        if (rest.startsWith("[")) {
            int bracket = rest.indexOf(']');
            if (bracket < 0) {
                throw badAddress(address, "lacks the ] after an IPv6 address");
            }
            host = rest.substring(1, bracket);
            hostEnd = bracket + 1;
        } else {
            int colon = rest.indexOf(':');
            hostEnd = colon < 0 ? rest.length() : colon;
            host = rest.substring(0, hostEnd);
        }
        if (!host.matches("[0-9A-Za-z._:%-]+")) {
            throw badAddress(address, host.isEmpty() ? "has no host" : "has an impossible host name");
        }
        String port = rest.substring(hostEnd);
        if (port.isEmpty()) {
            return new ObjectUrl.Address(version, host, ObjectUrl.DEFAULT_PORT, secure);
        }
        if (!port.matches(":[0-9]{1,5}") || Integer.parseInt(port.substring(1)) > 65535) {
            throw badAddress(address, "has an impossible port (IPv6 addresses stand in brackets)");
        }
        return new ObjectUrl.Address(version, host, Integer.parseInt(port.substring(1)), secure);
    }

    private SystemException badAddress(String address, String detail) {
        return ObjectUrl.bad(Minor.BAD_ADDRESS, text, "the address \"" + address + "\" " + detail);
    }
}

package org.pleiad.jndi;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.naming.InvalidNameException;
import org.omg.CosNaming.NameComponent;

/**
 * A URL of a naming service and of a name in it, as two things: a reference that any ORB reads, and the name. So that
 * failures on the way along the name are JNDI's exceptions with the rest of the name, not one BAD_PARAM.
 *
 * @param root {@code corbaloc:} or {@code IOR:} text of the context to start at; {@code null} for the ORB's NameService
 * @param path from there; may be empty
 */
record ProviderUrl(String root, List<NameComponent> path) {

    /** The naming service that the ORB knows. */
    static final ProviderUrl INITIAL_REFERENCE = new ProviderUrl(null, List.of());

    private static final String CORBALOC = "corbaloc:";
    private static final String CORBANAME = "corbaname:";
    private static final String RIR = "rir:";
    private static final String KEY = "/NameService";
    /** GIOP 1.2 unless the address says otherwise; other ORBs take an address without version for 1.0. */
    private static final String VERSION = "iiop:1.2@";

    /**
     * Reads a URL.
     *
     * @throws InvalidNameException that says what is wrong with it and how it should look
     */
    static ProviderUrl parse(String text) throws InvalidNameException {
        String url = text.strip();
        String lower = url.toLowerCase(Locale.ROOT);
        if (lower.startsWith("ior:")) {
            return new ProviderUrl(url, List.of());
        }
        if (lower.startsWith(CORBALOC)) {
            return corbaloc(url.substring(CORBALOC.length()), url);
        }
        if (lower.startsWith(CORBANAME)) {
            return corbaname(url.substring(CORBANAME.length()), url);
        }
        for (String scheme : List.of("iiop://", "iiopname://")) {
            if (lower.startsWith(scheme)) {
                return iiop(url.substring(scheme.length()), url);
            }
        }
        throw new InvalidNameException("\"" + url
                + "\" is none of iiop://HOST:PORT/NAME, corbaloc::HOST:PORT/KEY, corbaname::HOST:PORT#NAME and IOR:…");
    }

    private static ProviderUrl corbaloc(String rest, String url) throws InvalidNameException {
        if (rest.indexOf('#') >= 0) {
            throw new InvalidNameException(
                    "a corbaloc URL has no '#': write \"" + CORBANAME + url.substring(CORBALOC.length()) + "\"");
        }
        return new ProviderUrl(location(rest), List.of());
    }

    private static ProviderUrl corbaname(String rest, String url) throws InvalidNameException {
        int hash = rest.indexOf('#');
        String name = hash < 0 ? "" : rest.substring(hash + 1);
        return new ProviderUrl(location(hash < 0 ? rest : rest.substring(0, hash)), path(name, url));
    }

    /** What stands behind {@code corbaloc:}, with the key of naming services where none is given. */
    private static String location(String addressesAndKey) {
        boolean initial = addressesAndKey.regionMatches(true, 0, RIR, 0, RIR.length());
        int slash = addressesAndKey.indexOf('/');
        if (slash >= 0 && slash < addressesAndKey.length() - 1) {
            return CORBALOC + addressesAndKey;
        }
        String addresses = slash < 0 ? addressesAndKey : addressesAndKey.substring(0, slash);
        return initial ? null : CORBALOC + addresses + KEY;
    }

    private static ProviderUrl iiop(String rest, String url) throws InvalidNameException {
        int slash = rest.indexOf('/');
        String hosts = slash < 0 ? rest : rest.substring(0, slash);
        List<String> addresses = new ArrayList<>();
        for (String host : hosts.isEmpty() ? new String[] {"localhost"} : hosts.split(",", -1)) {
            if (host.isEmpty()) {
                throw new InvalidNameException("there is an empty address in \"" + url + "\"");
            }
            addresses.add(host.indexOf('@') < 0 ? VERSION + host : "iiop:" + host);
        }
        String name = slash < 0 ? "" : rest.substring(slash + 1);
        return new ProviderUrl(CORBALOC + String.join(",", addresses) + KEY, path(name, url));
    }

    private static List<NameComponent> path(String escaped, String url) throws InvalidNameException {
        return escaped.isEmpty() ? List.of() : List.of(CosNames.fromText(unescaped(escaped, url)));
    }

    private static String unescaped(String text, String url) throws InvalidNameException {
        var octets = new ByteArrayOutputStream(text.length());
        byte[] escaped = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < escaped.length; i++) {
            if (escaped[i] != '%') {
                octets.write(escaped[i]);
                continue;
            }
            int high = i + 2 < escaped.length ? Character.digit(escaped[i + 1], 16) : -1;
            int low = i + 2 < escaped.length ? Character.digit(escaped[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                throw new InvalidNameException("'%' must stand before two hexadecimal digits in \"" + url + "\"");
            }
            octets.write(high << 4 | low);
            i += 2;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets.toByteArray()))
                    .toString();
        } catch (CharacterCodingException noText) {
            throw new InvalidNameException("the octets escaped by '%' are not UTF-8 in \"" + url + "\"");
        }
    }
}

package org.pleiad.naming;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.omg.CosNaming.NamingContextExtPackage.InvalidAddress;
import org.omg.CosNaming.NamingContextPackage.InvalidName;

/** {@code corbaname} URLs made of an address and a name (Naming Service 1.3, 2.5.3). */
final class NameUrls {
    private static final String UNESCAPED = ";/:?@&=+$,-_.!~*'()";
    private static final String HOST = "(\\[[0-9A-Fa-f:.%]+\\]|[A-Za-z0-9._-]+)";
    private static final String ONE_ADDRESS = "(rir:|(iiop)?:(\\d+\\.\\d+@)?" + HOST + "(:\\d{1,5})?)";
    private static final Pattern ADDRESS =
            Pattern.compile(ONE_ADDRESS + "(," + ONE_ADDRESS + ")*(/[A-Za-z0-9;/:?@&=+$,_.!~*'()%-]*)?");

    private NameUrls() {}

    /**
     * A URL.
     *
     * @param address as in a {@code corbaloc} URL after the scheme, with or without an object key: {@code :host:port}
     * @param name text of a name, or empty for the context itself
     */
    static String make(String address, String name) throws InvalidAddress, InvalidName {
        if (address == null || !ADDRESS.matcher(address).matches()) {
            throw new InvalidAddress("\"" + address + "\" is no address as in corbaloc, for example :host:2809");
        }
        if (name.isEmpty()) {
            return "corbaname:" + address;
        }
        StringNames.toName(name);
        var url = new StringBuilder("corbaname:").append(address).append('#');
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNESCAPED.indexOf(c) >= 0)) {
                url.append(c);
            } else {
                url.append('%').append(String.format(Locale.ROOT, "%02x", octet));
            }
        }
        return url.toString();
    }
}

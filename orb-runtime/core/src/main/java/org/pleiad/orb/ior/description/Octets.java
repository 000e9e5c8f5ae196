package org.pleiad.orb.ior.description;

import java.util.HexFormat;

/** Octets as text, short enough to be looked at. */
final class Octets {

    private static final int MOST = 1024;

    private Octets() {}

    /** Hex digits; of very long data the beginning and the length. */
    static String hex(byte[] octets) {
        if (octets.length <= MOST) {
            return HexFormat.of().formatHex(octets);
        }
        return HexFormat.of().formatHex(octets, 0, MOST) + "… (" + octets.length + " octets)";
    }

    /** Printable ASCII as it is, a full stop for every other octet. */
    static String text(byte[] octets) {
        var text = new StringBuilder();
        for (int i = 0; i < Math.min(octets.length, MOST); i++) {
            text.append(octets[i] >= ' ' && octets[i] < 0x7f ? (char) octets[i] : '.');
        }
        return text.toString();
    }
}

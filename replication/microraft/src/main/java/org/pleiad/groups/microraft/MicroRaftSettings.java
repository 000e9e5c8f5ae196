package org.pleiad.groups.microraft;

import java.util.Map;
import java.util.TreeSet;

/**
 * The engine's own settings, read from their texts.
 *
 * @param entryOctets octets of the longest entry; the same at all hosts
 */
record MicroRaftSettings(int entryOctets) {
    static final String ENTRY_OCTETS = "entry.octets";

    /** 16 MiB: crosses a network of 100 Mbit/s within the time that a message is given. */
    static final MicroRaftSettings DEFAULT = new MicroRaftSettings(16 << 20);

    private static final int SHORTEST = 2 << 20;
    private static final int LONGEST = 64 << 20;

    static MicroRaftSettings of(Map<String, String> settings) {
        TreeSet<String> unknown = new TreeSet<>(settings.keySet());
        unknown.remove(ENTRY_OCTETS);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "the engine \"microraft\" has no setting " + unknown + "; it has " + ENTRY_OCTETS);
        }
        String text = settings.get(ENTRY_OCTETS);
        return text == null ? DEFAULT : new MicroRaftSettings(octets(text));
    }

    private static int octets(String text) {
        int octets;
        try {
            octets = Integer.parseInt(text.strip());
        } catch (NumberFormatException none) {
            octets = -1;
        }
        if (octets < SHORTEST || octets > LONGEST) {
            throw new IllegalArgumentException(ENTRY_OCTETS + " = " + text + ": the longest entry of the log has "
                    + SHORTEST + " to " + LONGEST + " octets");
        }
        return octets;
    }
}

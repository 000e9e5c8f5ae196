package org.pleiad.orb.ior.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pleiad.orb.cdr.CdrReader;

/** Describes one half of a code set component (CORBA 3.3 part 2, 7.10.2.4): the native code set and the convertible ones. */
final class CodeSetDescription {

    private static final int OCTETS = 4;

    /** Numbers of the OSF registry that ORBs announce. */
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(0x00010001, "ISO 8859-1"),
            Map.entry(0x00010002, "ISO 8859-2"),
            Map.entry(0x0001000f, "ISO 8859-15"),
            Map.entry(0x00010020, "ISO 646 (ASCII)"),
            Map.entry(0x00010100, "UCS-2 level 1"),
            Map.entry(0x00010101, "UCS-2 level 2"),
            Map.entry(0x00010102, "UCS-2 level 3"),
            Map.entry(0x00010106, "UCS-4"),
            Map.entry(0x00010109, "UTF-16"),
            Map.entry(0x05010001, "UTF-8"),
            Map.entry(0x100204e4, "Windows-1252"));

    private CodeSetDescription() {}

    static Map<String, Object> read(CdrReader in) {
        var description = new LinkedHashMap<String, Object>();
        description.put("native", name(in.readLong()));
        int count = in.readSequenceLength(OCTETS);
        List<String> conversions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            conversions.add(name(in.readLong()));
        }
        description.put("conversions", conversions);
        return description;
    }

    private static String name(int id) {
        return NAMES.getOrDefault(id, id == 0 ? "none" : String.format("0x%08x", id));
    }
}

package org.pleiad.orb.cdr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.error.Minor;

/** Reads code bases and repository ids of values, each of which may stand for one that was there before. */
final class ValueHeaderReader {
    /** Bases of a value, each of which takes space again and again; no inheritance is so deep. */
    private static final int MOST_IDS = 100;

    /** The fewest octets of a string. */
    private static final int LEAST_STRING = 4;

    private final CdrReader in;
    private final Map<Integer, String> strings = new HashMap<>();
    private final Map<Integer, List<String>> lists = new HashMap<>();

    ValueHeaderReader(CdrReader in) {
        this.in = in;
    }

    ValueHeader read(int tag, int start) {
        int flags = tag - ValueTag.LEAST;
        int type = flags & ValueTag.TYPE;
        if (flags < 0 || (flags & ~ValueTag.KNOWN_FLAGS) != 0 || type == (ValueTag.TYPE & ~ValueTag.ONE_ID)) {
            throw malformed("no value has the tag 0x" + Integer.toHexString(tag));
        }
        String codebase = (flags & ValueTag.CODEBASE) == 0 ? null : readString();
        List<String> ids = switch (type) {
            case ValueTag.ONE_ID -> List.of(readString());
            case ValueTag.LIST_OF_IDS -> readList();
            default -> List.of();
        };
        return new ValueHeader(start, codebase, ids, (flags & ValueTag.CHUNKED) != 0);
    }

    private List<String> readList() {
        in.align(4);
        int start = in.index();
        int count = in.readLong();
        if (count == ValueTag.INDIRECTION) {
            return earlier(lists, "list of ids");
        }
        if (count < 1 || count > MOST_IDS || (long) count * LEAST_STRING > in.remaining()) {
            throw malformed("a list of " + Integer.toUnsignedString(count) + " repository ids, at most " + MOST_IDS);
        }
        List<String> ids = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            ids.add(readString());
        }
        lists.put(start, ids);
        return ids;
    }

    private String readString() {
        in.align(4);
        int start = in.index();
        if (in.readLong() == ValueTag.INDIRECTION) {
            return earlier(strings, "id");
        }
        in.moveTo(start, in.limit());
        String text = in.readString();
        strings.put(start, text);
        return text;
    }

    private <T> T earlier(Map<Integer, T> known, String what) {
        int from = in.index();
        int offset = in.readLong();
        T found = known.get(from + offset);
        if (found == null) {
            throw Minor.INDIRECTION_MALFORMED.exception(
                    in.completion(), "no " + what + " begins " + offset + " octets from octet " + from);
        }
        return found;
    }

    private SystemException malformed(String detail) {
        return in.failure(Minor.VALUE_MALFORMED, detail);
    }
}

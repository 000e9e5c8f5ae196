package org.pleiad.console.spi;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What stands behind the question mark of a request. Immutable. */
public final class Query {
    /** Without a parameter. */
    public static final Query EMPTY = new Query(Map.of());

    /** Octets of a query, escapes and all. */
    private static final int MAX_LENGTH = 16_384;

    private final Map<String, String> parameters;

    private Query(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    /**
     * Reads a query.
     *
     * @param raw as it was sent; {@code null}: there is none
     */
    public static Query parse(String raw) throws ConsoleFault {
        if (raw == null || raw.isEmpty()) {
            return EMPTY;
        }
        if (raw.length() > MAX_LENGTH) {
            throw new ConsoleFault(414, "the query is longer than " + MAX_LENGTH + " octets", "ask for less");
        }
        Map<String, String> parameters = new HashMap<>();
        for (String pair : raw.split("&")) {
            int equals = pair.indexOf('=');
            try {
                parameters.put(
                        decode(equals < 0 ? pair : pair.substring(0, equals)),
                        equals < 0 ? "" : decode(pair.substring(equals + 1)));
            } catch (IllegalArgumentException malformed) {
                throw new ConsoleFault(
                        400, "'" + pair + "' has a malformed escape", "write % and two hexadecimal digits");
            }
        }
        return new Query(Map.copyOf(parameters));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** A text. */
    public String text(String name, String otherwise) {
        return parameters.getOrDefault(name, otherwise);
    }

    /** A number within bounds. */
    public int number(String name, int otherwise, int least, int most) throws ConsoleFault {
        String text = parameters.get(name);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // said below, as for one out of bounds
        }
        throw new ConsoleFault(400, name + " is '" + text + "'", "give a number from " + least + " to " + most);
    }
}

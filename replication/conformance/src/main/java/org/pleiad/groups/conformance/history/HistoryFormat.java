package org.pleiad.groups.conformance.history;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Events as text, one a line: the kind of event, then {@code name=value} for each component, with what is not a letter, a digit or
 * one of {@code .-*_} as {@code %XX}; lists with commas between. Lines may be appended by a process that is killed while it
 * writes: a last line without an end is left out.
 *
 * <pre>
 * called client=c1 request=c1%2F5 nanos=81723 group=7 object=cell-3 operation=write argument=x
 * </pre>
 */
public final class HistoryFormat {
    private static final Map<String, Class<?>> KINDS = kinds();

    private HistoryFormat() {}

    private static Map<String, Class<?>> kinds() {
        Map<String, Class<?>> kinds = new HashMap<>();
        for (Class<?> kind : Event.class.getPermittedSubclasses()) {
            kinds.put(kind.getSimpleName().toLowerCase(java.util.Locale.ROOT), kind);
        }
        return kinds;
    }

    /** An event as a line, with its end. */
    public static String line(Event event) {
        StringBuilder line = new StringBuilder(event.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT));
        try {
            for (RecordComponent component : event.getClass().getRecordComponents()) {
                line.append(' ').append(component.getName()).append('=');
                line.append(text(component.getAccessor().invoke(event)));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + event, e);
        }
        return line.append('\n').toString();
    }

    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return String.join(",", list.stream().map(HistoryFormat::text).toList());
        }
        return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8);
    }

    /**
     * The events of several files, those of each in its order.
     *
     * @throws IllegalArgumentException for a line that cannot be read; says which
     */
    public static List<Event> read(List<Path> files) throws IOException {
        List<Event> events = new ArrayList<>();
        for (Path file : files) {
            events.addAll(read(file.toString(), Files.readString(file)));
        }
        return events;
    }

    static List<Event> read(String name, String text) {
        List<Event> events = new ArrayList<>();
        int number = 0;
        int begin = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
            number++;
            try {
                events.add(parse(text.substring(begin, end)));
            } catch (IllegalArgumentException | ReflectiveOperationException e) {
                throw new IllegalArgumentException(
                        name + ":" + number + ": \"" + text.substring(begin, end) + "\" is no event: " + e.getMessage(),
                        e);
            }
            begin = end + 1;
        }
        return events;
    }

    private static Event parse(String line) throws ReflectiveOperationException {
        String[] words = line.split(" ", -1);
        Class<?> kind = KINDS.get(words[0]);
        if (kind == null) {
            throw new IllegalArgumentException("it begins with none of " + KINDS.keySet());
        }
        RecordComponent[] components = kind.getRecordComponents();
        if (words.length != components.length + 1) {
            throw new IllegalArgumentException(
                    "it has " + (words.length - 1) + " values and should have " + components.length);
        }
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            String prefix = components[i].getName() + "=";
            if (!words[i + 1].startsWith(prefix)) {
                throw new IllegalArgumentException("\"" + words[i + 1] + "\" should begin with " + prefix);
            }
            values[i] = value(components[i].getType(), words[i + 1].substring(prefix.length()));
        }
        Constructor<?> constructor = kind.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        return (Event) constructor.newInstance(values);
    }

    private static Object value(Class<?> type, String text) {
        if (type == List.class) {
            return text.isEmpty()
                    ? List.of()
                    : Arrays.stream(text.split(",", -1))
                            .map(HistoryFormat::plain)
                            .toList();
        } else if (type == long.class) {
            return Long.parseLong(text);
        } else if (type == int.class) {
            return Integer.parseInt(text);
        } else if (type == Event.Outcome.class) {
            return Event.Outcome.valueOf(text);
        }
        return plain(text);
    }

    private static String plain(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

package org.pleiad.console.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pleiad.console.spi.ConsoleSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what one source has to tell to all streams: of a state, all of it first, then what has changed. One thread runs
 * it; streams join on others.
 */
final class Feed implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);

    private final ConsoleSource source;

    /** Guarded by this, as is the state, so that nobody gets a change without the state before it. */
    private final List<LiveStream> streams = new ArrayList<>();

    /** Null: not known yet, or out of date since nobody looked; always null of a source of events. */
    private Map<String, Object> state;

    Feed(ConsoleSource source) {
        this.source = source;
    }

    ConsoleSource source() {
        return source;
    }

    synchronized void join(LiveStream stream) {
        streams.add(stream);
        if (state != null) {
            stream.send(source.name(), full(state));
        }
    }

    synchronized void leave(LiveStream stream) {
        streams.remove(stream);
        if (streams.isEmpty()) {
            state = null;
        }
    }

    private synchronized boolean isWanted() {
        return !streams.isEmpty();
    }

    @Override
    public void run() {
        try {
            source.tick();
            if (source.live() == ConsoleSource.Live.NO || !isWanted()) {
                return;
            }
            Map<String, Object> update = source.update();
            if (update != null) {
                tell(update);
            }
        } catch (RuntimeException failure) {
            // the next second brings another try
            LOG.warn("the console's source {} failed", source.name(), failure);
        }
    }

    private synchronized void tell(Map<String, Object> update) {
        if (source.live() == ConsoleSource.Live.EVENTS) {
            send(Json.of(update));
            return;
        }
        if (state == null) {
            send(full(update));
        } else {
            Map<String, Object> delta = delta(state, update);
            if (!delta.isEmpty()) {
                send(Json.of(delta));
            }
        }
        state = update;
    }

    /** Holding the monitor. */
    private void send(String event) {
        streams.forEach(stream -> stream.send(source.name(), event));
    }

    private static String full(Map<String, Object> state) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("full", true);
        event.putAll(state);
        return Json.of(event);
    }

    /**
     * What is different: members with other values; of {@code rows} those that are new or other, and in {@code removed} the
     * ids of those that are no more. Empty if all is the same.
     */
    static Map<String, Object> delta(Map<String, Object> before, Map<String, Object> after) {
        Map<String, Object> delta = new LinkedHashMap<>();
        after.forEach((name, value) -> {
            if (!name.equals("rows") && !Objects.equals(value, before.get(name))) {
                delta.put(name, value);
            }
        });
        for (String name : before.keySet()) {
            if (!name.equals("rows") && !after.containsKey(name)) {
                delta.put(name, null);
            }
        }
        Map<Object, Map<?, ?>> was = rows(before);
        Map<Object, Map<?, ?>> is = rows(after);
        List<Map<?, ?>> changed = new ArrayList<>();
        is.forEach((id, row) -> {
            if (!row.equals(was.get(id))) {
                changed.add(row);
            }
        });
        List<Object> removed =
                was.keySet().stream().filter(id -> !is.containsKey(id)).toList();
        if (!changed.isEmpty()) {
            delta.put("rows", changed);
        }
        if (!removed.isEmpty()) {
            delta.put("removed", removed);
        }
        return delta;
    }

    private static Map<Object, Map<?, ?>> rows(Map<String, Object> state) {
        Map<Object, Map<?, ?>> rows = new LinkedHashMap<>();
        if (state.get("rows") instanceof List<?> list) {
            for (Object row : list) {
                if (row instanceof Map<?, ?> map) {
                    rows.put(map.get("id"), map);
                }
            }
        }
        return rows;
    }
}

package org.pleiad.console.source;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.pleiad.console.spi.ConsoleFault;
import org.pleiad.console.spi.ConsoleSource;
import org.pleiad.console.spi.Query;

/**
 * A naming service, context by context: {@code path} says which, {@code offset} and {@code limit} which part,
 * {@code filter} which names; contexts are always shown, so that one can look into them.
 *
 * <p>A naming service tells nobody of changes. So the contexts that were asked for last are read again while somebody looks,
 * each at most once a second and for at most a twentieth of the time.
 */
public final class NamingSource implements ConsoleSource {
    private static final int WATCHED = 64;

    /** Names kept of all watched contexts together; the contexts asked for longest ago are forgotten first. */
    private static final int KEPT = 200_000;

    private static final int PAGE = 200;
    private static final int LARGEST_PAGE = 1_000;
    private static final long FRESH_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

    /** Later pages of a context are of the same reading, so that none is missed or shown twice. */
    private static final long SAME_NANOS = TimeUnit.SECONDS.toNanos(30);

    private static final long EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(900);
    private static final int SHARE = 20;
    private static final long PING_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final NamingClient naming;

    /** In the order in which they were asked for; guarded by itself. */
    private final LinkedHashMap<String, Listing> watched = new LinkedHashMap<>(16, 0.75f, true);

    /** Null: the service answered. */
    private volatile String trouble = "the naming service was not asked yet";

    /** Of the thread that updates. */
    private long pausedUntil = System.nanoTime();

    private long pinged = System.nanoTime() - PING_NANOS;
    private String toldTrouble;

    /** A naming service. */
    public NamingSource(NamingClient naming) {
        this.naming = naming;
    }

    @Override
    public String name() {
        return "naming";
    }

    @Override
    public Live live() {
        return Live.EVENTS;
    }

    @Override
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    @Override
    public Map<String, Object> snapshot(Query query) throws ConsoleFault {
        String path = query.text("path", "");
        int offset = query.number("offset", 0, 0, Integer.MAX_VALUE);
        int limit = query.number("limit", PAGE, 0, LARGEST_PAGE);
        String filter = query.text("filter", "").toLowerCase(Locale.ROOT);
        Listing listing = listing(path, offset == 0 ? FRESH_NANOS : SAME_NANOS);
        List<Listing.Name> matching = filter.isEmpty()
                ? listing.names()
                : listing.names().stream()
                        .filter(name -> name.isContext()
                                || name.text().toLowerCase(Locale.ROOT).contains(filter))
                        .toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("path", path);
        answer.put("total", listing.names().size());
        answer.put("whole", listing.whole());
        answer.put("matching", matching.size());
        answer.put("offset", offset);
        answer.put(
                "rows",
                matching.stream()
                        .skip(offset)
                        .limit(limit)
                        .map(NamingSource::row)
                        .toList());
        return answer;
    }

    private static Map<String, Object> row(Listing.Name name) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", name.text());
        row.put("context", name.isContext());
        return row;
    }

    private Listing listing(String path, long freshNanos) throws ConsoleFault {
        Listing known;
        synchronized (watched) {
            known = watched.get(path);
        }
        if (known != null && System.nanoTime() - known.readNanos() < freshNanos) {
            return known;
        }
        Listing read = read(path);
        keep(path, read);
        return read;
    }

    private Listing read(String path) throws ConsoleFault {
        try {
            Listing read = naming.list(path);
            trouble = null;
            return read;
        } catch (ConsoleFault fault) {
            // a name that is not there says that the service answers
            trouble = fault.status() >= 500 ? fault.getMessage() : null;
            throw fault;
        }
    }

    private void keep(String path, Listing listing) {
        synchronized (watched) {
            watched.put(path, listing);
            int names = watched.values().stream()
                    .mapToInt(each -> each.names().size())
                    .sum();
            Iterator<Map.Entry<String, Listing>> oldest = watched.entrySet().iterator();
            while (watched.size() > 1 && (watched.size() > WATCHED || names > KEPT)) {
                names -= oldest.next().getValue().names().size();
                oldest.remove();
            }
        }
    }

    @Override
    public void tick() {
        long now = System.nanoTime();
        boolean due = trouble == null ? now - pinged >= PING_NANOS : now - pausedUntil >= 0;
        if (due) {
            pinged = now;
            // so that readiness does not depend on somebody looking
            try {
                naming.ping();
                trouble = null;
            } catch (ConsoleFault fault) {
                trouble = fault.getMessage();
                pausedUntil = System.nanoTime() + PAUSE_NANOS;
            }
        }
    }

    @Override
    public Map<String, Object> update() {
        List<Map<String, Object>> changed = new ArrayList<>();
        Map<String, Listing> due = new LinkedHashMap<>();
        long now = System.nanoTime();
        synchronized (watched) {
            watched.forEach((path, listing) -> {
                if (now - listing.readNanos() > Math.max(EVERY_NANOS, SHARE * listing.tookNanos())) {
                    due.put(path, listing);
                }
            });
        }
        if (now - pausedUntil >= 0) {
            due.forEach((path, listing) -> readAgain(path, listing, changed));
        }
        String is = trouble;
        boolean told = Objects.equals(is, toldTrouble);
        toldTrouble = is;
        if (changed.isEmpty() && told) {
            return null;
        }
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("trouble", is);
        event.put("contexts", changed);
        return event;
    }

    private void readAgain(String path, Listing before, List<Map<String, Object>> changed) {
        if (System.nanoTime() - pausedUntil < 0) {
            return;
        }
        Map<String, Object> changes;
        try {
            Listing now = read(path);
            changes = before.changes(now);
            synchronized (watched) {
                // not put: reading it is not asking for it
                watched.replaceAll((name, listing) -> name.equals(path) ? now : listing);
            }
        } catch (ConsoleFault fault) {
            if (fault.status() >= 500) {
                pausedUntil = System.nanoTime() + PAUSE_NANOS;
                return;
            }
            synchronized (watched) {
                watched.remove(path);
            }
            changes = new LinkedHashMap<>(Map.of("gone", fault.getMessage()));
        }
        if (changes != null) {
            Map<String, Object> context = new LinkedHashMap<>();
            context.put("path", path);
            context.putAll(changes);
            changed.add(context);
        }
    }
}

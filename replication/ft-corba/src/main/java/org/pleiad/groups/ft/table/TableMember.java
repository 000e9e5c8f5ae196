package org.pleiad.groups.ft.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.omg.CORBA.SystemException;
import org.pleiad.groups.core.Cause;
import org.pleiad.groups.core.Member;
import org.pleiad.groups.core.Request;
import org.pleiad.groups.core.View;
import org.pleiad.groups.ft.table.Answer.Outcome;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.Encapsulation;

/** One host's copy of the table. Called one at a time, by the executor of its group; deterministic. */
final class TableMember implements Member {
    private static final int MOST_ENTRIES = 100_000;
    private static final int LONGEST_VALUE = 1 << 20;
    private static final byte[] NOTHING = {};

    private final Consumer<String> changed;
    private SortedMap<String, Entry> entries = new TreeMap<>();

    /** Version of the last change. */
    private long last;

    /** @param changed is told the key of each entry that changes, and the empty string if all may have; must not wait */
    TableMember(Consumer<String> changed) {
        this.changed = changed;
    }

    @Override
    public void execute(Cause cause, Request request, Consumer<byte[]> done) {
        done.accept(answer(request).encode());
    }

    @Override
    public void read(Request request, Consumer<byte[]> done) {
        done.accept(answer(request).encode());
    }

    private Answer answer(Request request) {
        Command command;
        try {
            command = Command.decode(request.content());
        } catch (SystemException malformed) {
            return Answer.of(Outcome.MALFORMED);
        }
        return switch (command.kind()) {
            case PUT -> put(command);
            case REMOVE -> remove(command);
            case GET -> Answer.of(Outcome.DONE, entry(command.key()));
            case LIST -> list(command.key());
        };
    }

    private Entry entry(String key) {
        return entries.getOrDefault(key, new Entry(key, 0, NOTHING));
    }

    private Answer list(String prefix) {
        List<Entry> found = entries.tailMap(prefix).values().stream()
                .takeWhile(entry -> entry.key().startsWith(prefix))
                .toList();
        return new Answer(Outcome.DONE, found);
    }

    private Answer put(Command command) {
        Entry now = entry(command.key());
        if (command.expected() != Command.ANY && command.expected() != now.version()) {
            return Answer.of(Outcome.CONFLICT, now);
        }
        if (command.value().length > LONGEST_VALUE || (!now.exists() && entries.size() >= MOST_ENTRIES)) {
            return Answer.of(Outcome.FULL, now);
        }
        Entry next = new Entry(command.key(), ++last, command.value());
        entries.put(command.key(), next);
        changed.accept(command.key());
        return Answer.of(Outcome.DONE, next);
    }

    private Answer remove(Command command) {
        Entry now = entry(command.key());
        if (command.expected() != Command.ANY && command.expected() != now.version()) {
            return Answer.of(Outcome.CONFLICT, now);
        }
        if (now.exists()) {
            last++;
            entries.remove(command.key());
            changed.accept(command.key());
        }
        return Answer.of(Outcome.DONE, entry(command.key()));
    }

    @Override
    public State state() {
        byte[] octets = octets();
        return out -> out.write(octets);
    }

    private byte[] octets() {
        List<Entry> all = List.copyOf(entries.values());
        long version = last;
        return Encapsulation.write(out -> {
            out.writeLongLong(version);
            Answer.write(out, all);
        });
    }

    @Override
    public void install(InputStream state) throws IOException {
        apply(state.readAllBytes());
    }

    @Override
    public byte[] update() {
        return octets();
    }

    @Override
    public void apply(byte[] update) throws IOException {
        try {
            CdrReader in = Encapsulation.read(update);
            long version = in.readLongLong();
            SortedMap<String, Entry> read = new TreeMap<>();
            for (Entry entry : Answer.read(in)) {
                read.put(entry.key(), entry);
            }
            last = version;
            entries = read;
        } catch (SystemException malformed) {
            throw new IOException("the state of a replication manager cannot be read", malformed);
        }
        changed.accept("");
    }

    @Override
    public void view(View view) {}

    @Override
    public void left(String reason) {}
}

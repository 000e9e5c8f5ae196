package org.pleiad.groups.services;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Consumer;
import org.pleiad.groups.core.Cause;
import org.pleiad.groups.core.Member;
import org.pleiad.groups.core.Request;
import org.pleiad.groups.core.View;
import org.pleiad.naming.store.Bound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One replica of the names as a member of their group. Called by the group's executor. */
final class NamesMember implements Member {
    private static final Logger LOG = LoggerFactory.getLogger(NamesMember.class);
    static final byte[] MADE = {1};
    static final byte[] NOT_MADE = {0};
    private static final int FORMAT = 1;

    private final Consumer<NamesTree> shows;
    private final Runnable out;
    private NamesTree names = new NamesTree();

    /**
     * A replica without names.
     *
     * @param shows is given the names once they are those of a member
     * @param out told when it is a member no more
     */
    NamesMember(Consumer<NamesTree> shows, Runnable out) {
        this.shows = shows;
        this.out = out;
    }

    @Override
    public void execute(Cause cause, Request request, Consumer<byte[]> done) {
        boolean made = false;
        try {
            made = NamesEdit.of(request.content()).apply(names);
        } catch (IOException unreadable) {
            // the same octets at all replicas, so all of them change nothing
            LOG.warn("a change of names at {} cannot be read and is passed over", cause.position(), unreadable);
        }
        done.accept(made ? MADE : NOT_MADE);
    }

    /** Whoever asks wants to know that this replica is up to date. */
    @Override
    public void read(Request request, Consumer<byte[]> done) {
        done.accept(MADE);
    }

    @Override
    public State state() {
        NamesTree copy = names.copy();
        return to -> write(copy, to);
    }

    private static void write(NamesTree names, OutputStream out) throws IOException {
        DataOutputStream to = new DataOutputStream(new BufferedOutputStream(out, 64 << 10));
        to.writeInt(FORMAT);
        to.writeLong(names.identity);
        to.writeLong(names.next);
        to.writeLong(names.version);
        to.writeInt(names.contexts.size());
        for (long context : names.contexts.stream().sorted().toList()) {
            to.writeLong(context);
        }
        to.writeInt(names.bindings.size());
        for (Map.Entry<Place, Bound> each : names.bindings.entrySet()) {
            NamesOctets.place(to, each.getKey());
            NamesOctets.bound(to, each.getValue());
        }
        to.flush();
    }

    @Override
    public void install(InputStream state) throws IOException {
        DataInputStream from = new DataInputStream(new BufferedInputStream(state, 64 << 10));
        int format = from.readInt();
        if (format != FORMAT) {
            throw new IOException("names in format " + format + "; this server reads " + FORMAT);
        }
        NamesTree read = new NamesTree();
        read.identity = from.readLong();
        read.next = from.readLong();
        read.version = from.readLong();
        for (int left = from.readInt(); left > 0; left--) {
            read.contexts.add(from.readLong());
        }
        for (int left = from.readInt(); left > 0; left--) {
            Place place = NamesOctets.place(from);
            read.bindings.put(place, NamesOctets.bound(from));
        }
        names = read;
        shows.accept(names);
    }

    @Override
    public byte[] update() throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        write(names, octets);
        return octets.toByteArray();
    }

    @Override
    public void apply(byte[] update) throws IOException {
        install(new ByteArrayInputStream(update));
    }

    @Override
    public void view(View view) {
        shows.accept(names);
    }

    @Override
    public void left(String reason) {
        LOG.warn("this replica of the names is out of its group: {}", reason);
        out.run();
    }
}

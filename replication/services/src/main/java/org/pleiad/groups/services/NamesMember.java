package org.pleiad.groups.services;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.pleiad.groups.core.Cause;
import org.pleiad.naming.store.Bound;

/** One replica of the names as a member of their group. Called by the group's executor. */
final class NamesMember extends ServiceMember<NamesTree> {
    private static final int FORMAT = 1;

    private final Consumer<NamesTree> shows;
    private final Runnable out;

    /**
     * A replica without names.
     *
     * @param shows is given the names once they are those of a member
     * @param out told when it is a member no more
     */
    NamesMember(Consumer<NamesTree> shows, Runnable out) {
        super("the names", FORMAT, new NamesTree());
        this.shows = shows;
        this.out = out;
    }

    @Override
    byte[] make(Cause cause, byte[] change) throws IOException {
        return new byte[] {NamesEdit.of(change).apply(now()) ? YES : NO};
    }

    @Override
    NamesTree copy(NamesTree original) {
        return original.copy();
    }

    @Override
    void write(NamesTree names, DataOutputStream to) throws IOException {
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
    }

    @Override
    NamesTree read(DataInputStream from) throws IOException {
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
        return read;
    }

    @Override
    void shown(NamesTree shown) {
        shows.accept(shown);
    }

    @Override
    void gone() {
        out.run();
    }
}

package org.pleiad.groups.services;

import static org.pleiad.groups.services.NamesOctets.bound;
import static org.pleiad.groups.services.NamesOctets.place;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pleiad.naming.store.Bound;

/**
 * A change of names as it stands in the log: what whoever made it had seen, and what is to be. Every replica looks whether it is
 * still so, and then changes all of it or nothing, so all do the same.
 */
record NamesEdit(List<Step> steps) {

    /** What a step is; in the log by its ordinal. */
    enum Kind {
        /** The name stands for this, or for nothing. */
        IF_BOUND,
        /** The context is there, or is not. */
        IF_EXISTS,
        /** The context has no names, or has some. */
        IF_EMPTY,
        /** There was no change since. */
        IF_VERSION,
        /** The names have no identity yet; from now on this one. */
        IDENTIFY,
        PUT,
        REMOVE,
        /** Makes the context that comes next, which has this number. */
        CREATE,
        DROP
    }

    /**
     * A condition or a change.
     *
     * @param place the name; of those about a context its first
     * @param bound what it stands for, where there is something
     * @param number a number, or 1 for what is so and 0 for what is not
     */
    record Step(Kind kind, Place place, Bound bound, long number) {}

    /** Whether all is as it was seen. */
    boolean isStill(NamesTree names) {
        return steps.stream().allMatch(step -> holds(step, names));
    }

    /** Makes the change if all is as it was seen. */
    boolean apply(NamesTree names) {
        if (!isStill(names)) {
            return false;
        }
        steps.forEach(step -> make(step, names));
        names.changed();
        return true;
    }

    private static boolean holds(Step step, NamesTree names) {
        return switch (step.kind) {
            case IF_BOUND -> Objects.equals(names.bindings.get(step.place), step.bound);
            case IF_EXISTS -> names.exists(step.place.context()) == (step.number == 1);
            case IF_EMPTY -> names.isEmpty(step.place.context()) == (step.number == 1);
            case IF_VERSION -> names.version == step.number;
            case IDENTIFY -> names.identity == 0;
            case CREATE -> step.number >= names.next;
            case PUT, REMOVE, DROP -> true;
        };
    }

    private static void make(Step step, NamesTree names) {
        switch (step.kind) {
            case IDENTIFY -> names.identity = step.number;
            case PUT -> names.bindings.put(step.place, step.bound);
            case REMOVE -> names.bindings.remove(step.place);
            case CREATE -> {
                names.contexts.add(step.number);
                names.next = Math.max(names.next, step.number + 1);
            }
            case DROP -> names.contexts.remove(step.place.context());
            case IF_BOUND, IF_EXISTS, IF_EMPTY, IF_VERSION -> {
                // looked at before
            }
        }
    }

    byte[] octets() {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(128);
        try (DataOutputStream to = new DataOutputStream(octets)) {
            to.writeInt(steps.size());
            for (Step each : steps) {
                to.writeByte(each.kind.ordinal());
                place(to, each.place);
                bound(to, each.bound);
                to.writeLong(each.number);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return octets.toByteArray();
    }

    static NamesEdit of(byte[] octets) throws IOException {
        DataInputStream from = new DataInputStream(new ByteArrayInputStream(octets));
        int count = from.readInt();
        if (count < 0 || count > octets.length) {
            throw new IOException("a change of " + count + " steps in " + octets.length + " octets");
        }
        List<Step> steps = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int kind = from.readByte();
            if (kind < 0 || kind >= Kind.values().length) {
                throw new IOException("a step of kind " + kind);
            }
            steps.add(new Step(Kind.values()[kind], place(from), bound(from), from.readLong()));
        }
        return new NamesEdit(steps);
    }
}

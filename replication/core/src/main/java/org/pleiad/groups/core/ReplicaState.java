package org.pleiad.groups.core;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pleiad.groups.core.OctetReader.Malformed;

/**
 * What a replica consists of at a place in the log: the object, the replies that are remembered, the sums over them. Of a cold replica
 * the object is octets: a state and the updates since. Changed on the group's executor.
 */
final class ReplicaState {
    private static final int VERSION = 1;
    private static final int HEAD_LIMIT = 256 << 20;

    final DuplicateTable table = new DuplicateTable();
    private final Replica replica;
    private Member member;
    private byte[] coldState;
    private final List<byte[]> coldUpdates = new ArrayList<>();

    /** Requests executed since the group began, and what the replies since the last digest sum up to. */
    long executed;

    long hash;
    /** Updates that are in the log, and those that the object has in it: more, where this member executed them itself. */
    long logged;

    long ahead;

    /** Answers to what the object had in it beyond the log when its state was captured. */
    private List<Answer> unlogged = List.of();

    ReplicaState(Replica replica) {
        this.replica = replica;
    }

    /** The object; {@code null} while it is cold. */
    Member member() {
        return member;
    }

    /** Makes the object in the state of a new one, or in that which has been kept for it. */
    void make(Member.Factory factory, GroupInfo group) throws IOException {
        member = factory.create(group);
        if (coldState != null) {
            member.install(new ByteArrayInputStream(coldState));
            coldState = null;
        }
        for (byte[] update : coldUpdates) {
            member.apply(update);
        }
        coldUpdates.clear();
        member.view(group.view());
    }

    /** Takes a change that is in the log, unless the object has it. */
    void change(long number, boolean full, byte[] change) throws IOException {
        logged = number;
        if (number <= ahead) {
            return;
        }
        ahead = number;
        if (member != null && full) {
            member.install(new ByteArrayInputStream(change));
        } else if (member != null) {
            member.apply(change);
        } else {
            if (full) {
                coldState = change;
                coldUpdates.clear();
            } else {
                coldUpdates.add(change);
            }
        }
    }

    /** So many updates are in the log; what they said that was not applied here, nobody was told of. */
    void skipped(long updates) {
        logged = Math.max(logged, updates);
        ahead = Math.max(ahead, updates);
    }

    /** The object's state, as octets. */
    byte[] objectState() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        member.state().writeTo(out);
        return out.toByteArray();
    }

    /** What the object has beyond the log counts: nobody has a state without it. */
    void adopt(List<Answer> executed, long clockMillis) {
        unlogged.forEach(answer -> table.add(answer, clockMillis));
        executed.forEach(answer -> table.add(answer, clockMillis));
        unlogged = List.of();
        ahead = logged;
    }

    Captured capture(long position, int index) throws IOException {
        replica.seal();
        OctetWriter head = new OctetWriter(256);
        head.octet(VERSION).number(position).number(index).number(executed).number(hash);
        head.number(logged).number(ahead).number(replica.term());
        table.write(head);
        List<Answer> beyond = new ArrayList<>(replica.primaryLog().answers());
        head.number(beyond.size());
        beyond.forEach(answer -> ItemCodec.answer(head, answer));
        head.flag(member == null);
        if (member != null) {
            return new Captured(head.toArray(), member.state());
        }
        head.number(coldUpdates.size());
        coldUpdates.forEach(head::octets);
        byte[] cold = coldState;
        head.flag(cold != null);
        return new Captured(head.toArray(), out -> {
            if (cold != null) {
                out.write(cold);
            }
        });
    }

    /**
     * Takes over a captured state.
     *
     * @param asObject whether the object is to be made, or its state to be kept as octets
     */
    void install(InputStream from, boolean asObject, Member.Factory factory, GroupInfo group) throws IOException {
        DataInputStream in = new DataInputStream(from);
        int length = in.readInt();
        if (length < 0 || length > HEAD_LIMIT) {
            throw new IOException("a state of group " + group.id() + " begins with a head of "
                    + Integer.toUnsignedString(length) + " octets");
        }
        byte[] octets = in.readNBytes(length);
        if (octets.length != length) {
            throw new IOException("a state of group " + group.id() + " ends in its head");
        }
        boolean keptCold;
        boolean hasState;
        try {
            OctetReader head = new OctetReader(ByteBuffer.wrap(octets));
            readHead(head);
            keptCold = head.flag();
            hasState = !keptCold || readCold(head);
        } catch (Malformed e) {
            throw new IOException("a state of group " + group.id() + " cannot be read: " + e.getMessage(), e);
        }
        if (!asObject || keptCold) {
            coldState = hasState ? in.readAllBytes() : null;
            if (asObject) {
                make(factory, group);
            }
            return;
        }
        member = factory.create(group);
        member.install(in);
        member.view(group.view());
    }

    private void readHead(OctetReader head) {
        int version = head.octet();
        if (version != VERSION) {
            throw new Malformed("it has version " + version + " where " + VERSION + " is understood");
        }
        replica.nested().finished(head.longNumber(), head.number());
        executed = head.longNumber();
        hash = head.longNumber();
        logged = head.longNumber();
        ahead = head.longNumber();
        replica.capturedIn(head.number());
        table.read(head);
        int count = head.count(17);
        List<Answer> beyond = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            beyond.add(ItemCodec.answer(head));
        }
        unlogged = beyond;
    }

    private boolean readCold(OctetReader head) {
        coldUpdates.clear();
        int count = head.count(4);
        for (int i = 0; i < count; i++) {
            coldUpdates.add(head.octets());
        }
        return head.flag();
    }

    /** A reply was given in the order of the log. */
    void answered(Answer answer, long clockMillis) {
        table.add(answer, clockMillis);
        executed++;
        // no hash of a record: how those come about may differ between the hosts' machines
        int id = answer.id().isEmpty()
                ? 0
                : answer.id().get().client().hashCode() * 31 + answer.id().get().number();
        hash = (hash * 31 + id) * 31 + Arrays.hashCode(answer.reply());
    }
}

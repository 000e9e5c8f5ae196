package org.pleiad.groups.core;

import java.util.ArrayDeque;
import java.util.Deque;
import org.pleiad.groups.spi.HostAddress;

/** A host in the replicated state. Used by the thread that applies. */
final class HostState {
    private static final int NONCES = 16;

    HostAddress address;
    long incarnation;
    boolean alive;
    boolean draining;
    /** Its clock, as its last entry had it. */
    long wallMillis;

    /** How far it has applied the log, as it said last. */
    long applied;

    ProposalWindow window = new ProposalWindow();
    /** Of its last lives: an entry that begins one may come twice, and late. */
    private final Deque<Long> nonces = new ArrayDeque<>();

    HostState(HostAddress address) {
        this.address = address;
    }

    /** Takes note of what an entry's header says. It never has less than it has said: what it had, its log has brought again. */
    void heard(EntryHeader header) {
        wallMillis = header.wallMillis();
        applied = Math.max(applied, header.applied());
    }

    /** Whether a life has not been begun before. */
    boolean isNewLife(long nonce) {
        return !nonces.contains(nonce);
    }

    /** Whether its present life is the one that began so. */
    boolean isLife(long nonce) {
        return alive && !nonces.isEmpty() && nonces.peekLast() == nonce;
    }

    void begin(HostAddress newAddress, long position, long nonce) {
        address = newAddress;
        incarnation = position;
        alive = true;
        draining = false;
        window = new ProposalWindow();
        nonces.addLast(nonce);
        if (nonces.size() > NONCES) {
            nonces.removeFirst();
        }
    }

    HostInfo info() {
        return new HostInfo(address, incarnation, alive, draining);
    }

    void write(OctetWriter out) {
        ItemCodec.address(out, address);
        out.number(incarnation).flag(alive).flag(draining).number(wallMillis).number(applied);
        window.write(out);
        out.number(nonces.size());
        nonces.forEach(out::number);
    }

    static HostState read(OctetReader in) {
        HostState host = new HostState(ItemCodec.address(in));
        host.incarnation = in.longNumber();
        host.alive = in.flag();
        host.draining = in.flag();
        host.wallMillis = in.longNumber();
        host.applied = in.longNumber();
        host.window = ProposalWindow.read(in);
        int count = in.count(8);
        for (int i = 0; i < count; i++) {
            host.nonces.addLast(in.longNumber());
        }
        return host;
    }
}

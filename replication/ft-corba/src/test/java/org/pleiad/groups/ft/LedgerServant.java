package org.pleiad.groups.ft;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import org.omg.FT.InvalidState;
import org.omg.FT.InvalidUpdate;
import org.pleiad.groups.ft.ledgers.UpdatedLedgerPOA;

/** A sum with its state as the standard wants it. */
final class LedgerServant extends UpdatedLedgerPOA {
    final String place;
    volatile int sum;
    final AtomicInteger states = new AtomicInteger();
    final AtomicInteger updates = new AtomicInteger();
    volatile boolean isAlive = true;

    LedgerServant(String place) {
        this.place = place;
    }

    @Override
    public int add(int amount) {
        int next = sum + amount; // one request at a time
        sum = next;
        return next;
    }

    @Override
    public int sum() {
        return sum;
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public boolean is_alive() {
        return isAlive;
    }

    @Override
    public byte[] get_state() {
        return ByteBuffer.allocate(Integer.BYTES).putInt(sum).array();
    }

    @Override
    public void set_state(byte[] state) throws InvalidState {
        if (state.length != Integer.BYTES) {
            throw new InvalidState();
        }
        sum = ByteBuffer.wrap(state).getInt();
        states.incrementAndGet();
    }

    @Override
    public byte[] get_update() {
        return get_state();
    }

    @Override
    public void set_update(byte[] update) throws InvalidUpdate {
        if (update.length != Integer.BYTES) {
            throw new InvalidUpdate();
        }
        sum = ByteBuffer.wrap(update).getInt();
        updates.incrementAndGet();
    }
}

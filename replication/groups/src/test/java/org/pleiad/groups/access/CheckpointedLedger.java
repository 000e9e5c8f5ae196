package org.pleiad.groups.access;

import java.nio.ByteBuffer;
import org.omg.FT.CheckpointableOperations;

/** A ledger that needs no accessor. */
final class CheckpointedLedger extends LedgerServant implements CheckpointableOperations {
    @Override
    public byte[] get_state() {
        return ByteBuffer.allocate(4).putInt(held()).array();
    }

    @Override
    public void set_state(byte[] state) {
        hold(ByteBuffer.wrap(state).getInt());
    }
}

package org.omg.CosTSPortability;

/** A place for a {@link Receiver}; it cannot be marshalled. */
public final class ReceiverHolder {
    public Receiver value;

    public ReceiverHolder() {}

    public ReceiverHolder(Receiver initial) {
        value = initial;
    }
}

package org.omg.CosTSPortability;

/** A place for a {@link Sender}; it cannot be marshalled. */
public final class SenderHolder {
    public Sender value;

    public SenderHolder() {}

    public SenderHolder(Sender initial) {
        value = initial;
    }
}

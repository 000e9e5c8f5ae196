package org.pleiad.events.durable;

import java.nio.ByteBuffer;

/**
 * How far a durable subscription has come.
 *
 * @param acknowledged everything up to this offset
 * @param holder a number drawn when a consumer took the subscription; requests of another are those of an earlier holder
 * @param touched when it was last changed, a {@code TimeBase::TimeT}
 */
public record SubscriptionCursor(long acknowledged, long holder, long touched) {

    byte[] encode() {
        return ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(acknowledged)
                .putLong(holder)
                .putLong(touched)
                .array();
    }

    static SubscriptionCursor decode(byte[] octets) {
        ByteBuffer in = ByteBuffer.wrap(octets);
        return new SubscriptionCursor(in.getLong(), in.getLong(), in.getLong());
    }
}

package org.pleiad.events.durable;

import java.nio.charset.StandardCharsets;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.error.Minor;

/**
 * The object id of a subscription in the hands of one consumer. It says all, so that references outlive the process and
 * subscriptions cost no servant.
 *
 * @param channel name of the channel
 * @param name of the subscription
 * @param holder the consumer's token
 */
record SubscriptionId(String channel, String name, long holder) {
    private static final char BETWEEN = '\0';

    byte[] octets() {
        return (Long.toHexString(holder) + BETWEEN + name + BETWEEN + channel).getBytes(StandardCharsets.UTF_8);
    }

    static SubscriptionId of(byte[] octets) {
        String text = new String(octets, StandardCharsets.UTF_8);
        int first = text.indexOf(BETWEEN);
        int second = text.indexOf(BETWEEN, first + 1);
        if (first < 0 || second < 0) {
            throw unknown("it is no id of a subscription");
        }
        try {
            return new SubscriptionId(
                    text.substring(second + 1),
                    text.substring(first + 1, second),
                    Long.parseUnsignedLong(text.substring(0, first), 16));
        } catch (NumberFormatException other) {
            throw unknown("it is no id of a subscription");
        }
    }

    static org.omg.CORBA.SystemException unknown(String why) {
        return Minor.CHANNEL_ENDED.exception(CompletionStatus.COMPLETED_NO, why);
    }
}

package org.pleiad.orb.client;

import java.nio.ByteOrder;
import java.time.Duration;
import org.pleiad.orb.cdr.CodeSetComponent;
import org.pleiad.orb.cdr.CodeSetNegotiation;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;

/**
 * The settings of the calling side.
 *
 * @param order byte order of what is sent
 * @param version highest GIOP version to use, whatever a reference allows
 * @param callTimeout bound of a whole call: connecting, forwards and repetitions included
 * @param maxForwards times that one call may be sent on by LOCATION_FORWARD
 * @param maxMessageSize octets of a request
 * @param direct how stubs reach servants of this process
 * @param codeSets what this side speaks, the preferred first
 * @param withoutComponent code sets for references that name none, as those of {@code corbaloc}
 * @param retry which requests are sent again
 * @param maxAsyncCalls asynchronous calls under way at the same time
 */
public record ClientConfig(
        ByteOrder order,
        GiopVersion version,
        Duration callTimeout,
        int maxForwards,
        int maxMessageSize,
        DirectCalls direct,
        CodeSetComponent codeSets,
        CodeSets withoutComponent,
        RetryConfig retry,
        int maxAsyncCalls) {

    /** Native byte order, GIOP 1.2, a minute, 10 forwards, 256 MiB, direct calls by value, ISO-8859-1 and no wide characters. */
    public static final ClientConfig DEFAULT = new ClientConfig(
            ByteOrder.nativeOrder(),
            GiopVersion.V1_2,
            Duration.ofMinutes(1),
            10,
            256 << 20,
            DirectCalls.VALUE,
            CodeSetComponent.PREFERRING_LATIN_1,
            CodeSetNegotiation.withoutComponent(false),
            RetryConfig.DEFAULT,
            65_536);

    /** The same with another bound of a call. */
    public ClientConfig withCallTimeout(Duration timeout) {
        return new ClientConfig(
                order,
                version,
                timeout,
                maxForwards,
                maxMessageSize,
                direct,
                codeSets,
                withoutComponent,
                retry,
                maxAsyncCalls);
    }

    /** The same with another rule for sending again. */
    public ClientConfig withRetry(RetryConfig other) {
        return new ClientConfig(
                order,
                version,
                callTimeout,
                maxForwards,
                maxMessageSize,
                direct,
                codeSets,
                withoutComponent,
                other,
                maxAsyncCalls);
    }
}

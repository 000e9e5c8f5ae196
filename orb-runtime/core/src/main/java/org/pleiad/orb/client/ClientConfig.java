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
 * @param direct whether stubs may call servants of this process directly, arguments passed by reference; otherwise such
 *     calls are marshalled and run on the caller's thread
 * @param codeSets what this side speaks, the preferred first
 * @param withoutComponent code sets for references that name none, as those of {@code corbaloc}
 */
public record ClientConfig(
        ByteOrder order,
        GiopVersion version,
        Duration callTimeout,
        int maxForwards,
        int maxMessageSize,
        boolean direct,
        CodeSetComponent codeSets,
        CodeSets withoutComponent) {

    /** Native byte order, GIOP 1.2, a minute, 10 forwards, 256 MiB, direct calls, ISO-8859-1 and no wide characters. */
    public static final ClientConfig DEFAULT = new ClientConfig(
            ByteOrder.nativeOrder(),
            GiopVersion.V1_2,
            Duration.ofMinutes(1),
            10,
            256 << 20,
            true,
            CodeSetComponent.PREFERRING_LATIN_1,
            CodeSetNegotiation.withoutComponent(false));
}

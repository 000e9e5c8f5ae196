package org.pleiad.orb.ior;

import java.util.List;
import org.pleiad.orb.cdr.GiopVersion;

/**
 * The body of a {@code TAG_INTERNET_IOP} profile (CORBA 3.3 part 2, 9.7.2).
 *
 * @param version IIOP version, which is the highest GIOP version to use
 * @param host name or address
 * @param port 0 to 65535
 * @param objectKey opaque to all but its maker; not copied, not to be changed
 * @param components empty in version 1.0
 */
public record IiopProfile(
        GiopVersion version, String host, int port, byte[] objectKey, List<TaggedComponent> components) {

    public IiopProfile {
        components = List.copyOf(components);
    }
}

package org.pleiad.groups.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.orb.group.GroupKey;

/** The object keys of the groups of a domain, the same at all hosts; laid out as {@link GroupKey} says. */
final class GroupKeys {
    private final byte[] start;

    GroupKeys(DomainId domain) {
        start = GroupKey.start(domain.name().getBytes(StandardCharsets.US_ASCII));
    }

    /** What all keys of the domain have in common; not to be changed. */
    byte[] start() {
        return start;
    }

    byte[] key(GroupId group) {
        return ByteBuffer.allocate(start.length + Long.BYTES)
                .put(start)
                .putLong(group.value())
                .array();
    }

    boolean owns(byte[] key) {
        return key.length == start.length + Long.BYTES && Arrays.equals(key, 0, start.length, start, 0, start.length);
    }

    /** The group of a key that is {@link #owns ours}. */
    GroupId group(byte[] key) {
        return new GroupId(ByteBuffer.wrap(key).getLong(start.length));
    }
}

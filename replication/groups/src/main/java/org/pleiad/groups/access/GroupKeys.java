package org.pleiad.groups.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.spi.DomainId;

/**
 * The object keys of the groups of a domain, the same at all hosts: beside those of adapters, {@code 'P' 'L' 1 'g'}, the length of
 * the domain's name in an octet, the name, the group's number in eight.
 */
final class GroupKeys {
    private final byte[] start;

    GroupKeys(DomainId domain) {
        byte[] name = domain.name().getBytes(StandardCharsets.US_ASCII);
        start = ByteBuffer.allocate(5 + name.length)
                .put(new byte[] {'P', 'L', 1, 'g', (byte) name.length})
                .put(name)
                .array();
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

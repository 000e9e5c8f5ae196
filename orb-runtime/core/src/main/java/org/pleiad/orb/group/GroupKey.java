package org.pleiad.orb.group;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The layout of the object keys of groups, beside those of adapters: {@code 'P' 'L' 1 'g'}, the length of the domain's name in an
 * octet, the name, the group's number in eight.
 *
 * @param domain the octets of the domain's name
 * @param number of the group
 */
public record GroupKey(byte[] domain, long number) {
    private static final byte[] MAGIC = {'P', 'L', 1, 'g'};
    private static final int NAME = MAGIC.length + 1;

    /** What the keys of all groups of a domain begin with. */
    public static byte[] start(byte[] domain) {
        return ByteBuffer.allocate(NAME + domain.length)
                .put(MAGIC)
                .put((byte) domain.length)
                .put(domain)
                .array();
    }

    /** Understands a key; {@code null} if it is none of a group. */
    public static GroupKey parse(byte[] key) {
        if (key.length <= NAME + Long.BYTES
                || !Arrays.equals(key, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
                || NAME + (key[MAGIC.length] & 0xff) + Long.BYTES != key.length) {
            return null;
        }
        int end = key.length - Long.BYTES;
        return new GroupKey(
                Arrays.copyOfRange(key, NAME, end), ByteBuffer.wrap(key).getLong(end));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GroupKey that && number == that.number && Arrays.equals(domain, that.domain);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(domain) + Long.hashCode(number);
    }
}

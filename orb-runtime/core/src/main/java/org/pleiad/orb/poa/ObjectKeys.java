package org.pleiad.orb.poa;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The object keys that adapters make: a prefix that names the adapter, then the object id.
 *
 * <pre>
 * transient:  'P' 'L' 1 't' epoch(8) adapter(4) object id
 * persistent: 'P' 'L' 1 'p' length(1) server name, count(1) { length(2) adapter name }, object id
 * </pre>
 *
 * <p>A transient adapter is known by a number that is never used again, since its references must die with it; a persistent
 * one by its path, since it may be created anew. Numbers are big-endian, names UTF-8.
 */
final class ObjectKeys {
    private static final byte[] MAGIC = {'P', 'L', 1};
    private static final int KIND = MAGIC.length;
    private static final int BODY = KIND + 1;
    private static final int TRANSIENT_LENGTH = BODY + Long.BYTES + Integer.BYTES;
    private static final int LONGEST_NAME = 0xffff;
    private static final int DEEPEST_PATH = 0xff;

    private final long epoch;
    private final byte[] persistentStart;

    ObjectKeys(PoaConfig config) {
        epoch = config.epoch();
        byte[] name = config.serverName().getBytes(StandardCharsets.UTF_8);
        if (name.length > 0xff) {
            throw PoaFaults.badName("the server name has " + name.length + " octets of UTF-8; at most 255 can be used");
        }
        persistentStart = ByteBuffer.allocate(BODY + 1 + name.length)
                .put(MAGIC)
                .put((byte) 'p')
                .put((byte) name.length)
                .put(name)
                .array();
    }

    /** The prefix of a transient adapter. */
    byte[] transientPrefix(int adapter) {
        return ByteBuffer.allocate(TRANSIENT_LENGTH)
                .put(MAGIC)
                .put((byte) 't')
                .putLong(epoch)
                .putInt(adapter)
                .array();
    }

    /** The prefix of a persistent adapter; the path leaves the root out. */
    byte[] persistentPrefix(List<String> path) {
        if (path.size() > DEEPEST_PATH) {
            throw PoaFaults.badName("adapters nest " + path.size() + " deep; at most 255 are possible");
        }
        int length = persistentStart.length + 1;
        List<byte[]> names = new ArrayList<>(path.size());
        for (String name : path) {
            byte[] octets = name.getBytes(StandardCharsets.UTF_8);
            if (octets.length > LONGEST_NAME) {
                throw PoaFaults.badName("the name of an adapter has " + octets.length + " octets of UTF-8; at most "
                        + LONGEST_NAME + " can be used");
            }
            names.add(octets);
            length += Short.BYTES + octets.length;
        }
        ByteBuffer prefix = ByteBuffer.allocate(length).put(persistentStart).put((byte) path.size());
        names.forEach(name -> prefix.putShort((short) name.length).put(name));
        return prefix.array();
    }

    /** Whether an adapter of this ORB, or of an earlier run of the same server, could have made the key. */
    boolean owns(byte[] key) {
        int length = prefixLength(key);
        return length > 0 && (key[KIND] == 't' ? hasEpoch(key) : startsWith(key, persistentStart));
    }

    /** Length of the adapter's part of a well-formed key, or -1. Looks at lengths only. */
    static int prefixLength(byte[] key) {
        if (key.length < BODY || !startsWith(key, MAGIC)) {
            return -1;
        }
        return switch (key[KIND]) {
            case 't' -> key.length >= TRANSIENT_LENGTH ? TRANSIENT_LENGTH : -1;
            case 'p' -> persistentLength(key);
            default -> -1;
        };
    }

    /** Whether a key is that of an object group, which no adapter makes. */
    static boolean isGroup(byte[] key) {
        return key.length >= BODY && startsWith(key, MAGIC) && key[KIND] == 'g';
    }

    /** The name of the server that made a persistent key; {@code null} for any other key. */
    static String server(byte[] key) {
        return prefixLength(key) < 0 || key[KIND] != 'p'
                ? null
                : new String(key, BODY + 1, key[BODY] & 0xff, StandardCharsets.UTF_8);
    }

    /** The path in a well-formed persistent key of this server; {@code null} for any other key. */
    List<String> persistentPath(byte[] key) {
        if (prefixLength(key) < 0 || key[KIND] != 'p' || !startsWith(key, persistentStart)) {
            return null;
        }
        ByteBuffer octets = ByteBuffer.wrap(key).position(persistentStart.length);
        int count = octets.get() & 0xff;
        List<String> path = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            byte[] name = new byte[octets.getShort() & 0xffff];
            octets.get(name);
            path.add(new String(name, StandardCharsets.UTF_8));
        }
        return path;
    }

    private static int persistentLength(byte[] key) {
        if (key.length < BODY + 1) {
            return -1;
        }
        int position = BODY + 1 + (key[BODY] & 0xff);
        if (key.length <= position) {
            return -1;
        }
        int count = key[position++] & 0xff;
        for (int i = 0; i < count; i++) {
            if (key.length < position + Short.BYTES) {
                return -1;
            }
            position += Short.BYTES + ((key[position] & 0xff) << 8 | (key[position + 1] & 0xff));
        }
        return position <= key.length ? position : -1;
    }

    private boolean hasEpoch(byte[] key) {
        return ByteBuffer.wrap(key).getLong(BODY) == epoch;
    }

    private static boolean startsWith(byte[] key, byte[] start) {
        return key.length >= start.length && Arrays.equals(key, 0, start.length, start, 0, start.length);
    }

    /** A key from its parts. */
    static byte[] join(byte[] prefix, byte[] objectId) {
        byte[] key = Arrays.copyOf(prefix, prefix.length + objectId.length);
        System.arraycopy(objectId, 0, key, prefix.length, objectId.length);
        return key;
    }
}

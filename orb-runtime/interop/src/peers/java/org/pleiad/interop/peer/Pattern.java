package org.pleiad.interop.peer;

/** The octets of {@code produce()} and {@code consume()}. */
final class Pattern {

    private Pattern() {}

    static byte[] make(int length) {
        byte[] data = new byte[length];
        for (int i = 0; i < length; i++) {
            data[i] = at(i);
        }
        return data;
    }

    static int matching(byte[] data) {
        int count = 0;
        for (int i = 0; i < data.length; i++) {
            count += data[i] == at(i) ? 1 : 0;
        }
        return count;
    }

    private static byte at(int i) {
        return (byte) ((i * 31L + 7) % 251);
    }
}

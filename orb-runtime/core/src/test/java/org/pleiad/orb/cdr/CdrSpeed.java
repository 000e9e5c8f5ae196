package org.pleiad.orb.cdr;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.buffer.Unpooled;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Times writing and reading a hundred structures of long, string and double; run its {@code main}. The figures are
 * processor time, the best of several rounds, so that a busy machine matters little.
 */
final class CdrSpeed {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int STRUCTS = 100;
    private static final int ROUNDS = 15;
    private static final int CALLS = 20_000;

    private CdrSpeed() {}

    static void write(CdrWriter out, String text) {
        for (int i = 0; i < STRUCTS; i++) {
            out.writeLong(i);
            out.writeString(text);
            out.writeDouble(i);
        }
    }

    static double read(CdrReader in) {
        double sum = 0;
        for (int i = 0; i < STRUCTS; i++) {
            sum += in.readLong() + in.readString().length() + in.readDouble();
        }
        return sum;
    }

    private static void measure(String name, ByteBuf buffer, ByteOrder order, String text) {
        long bestWrite = Long.MAX_VALUE;
        long bestRead = Long.MAX_VALUE;
        double sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = CPU.getCurrentThreadCpuTime();
            for (int call = 0; call < CALLS; call++) {
                buffer.clear();
                write(new CdrWriter(buffer, order, GiopVersion.V1_2, CodeSets.DEFAULT), text);
            }
            long written = CPU.getCurrentThreadCpuTime();
            for (int call = 0; call < CALLS; call++) {
                sum += read(new CdrReader(buffer, order, GiopVersion.V1_2, CodeSets.DEFAULT));
            }
            long end = CPU.getCurrentThreadCpuTime();
            bestWrite = Math.min(bestWrite, written - start);
            bestRead = Math.min(bestRead, end - written);
        }
        System.out.printf(
                "%-28s write %6d ns, read %6d ns (checksum %.0f)%n", name, bestWrite / CALLS, bestRead / CALLS, sum);
    }

    public static void main(String[] args) {
        ByteBuf direct = PooledByteBufAllocator.DEFAULT.directBuffer(1 << 16);
        ByteBuf heap = Unpooled.buffer(1 << 16);
        for (ByteOrder order : Arrays.asList(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            measure("heap, " + order, heap, order, "a grid cell");
            measure("pooled direct, " + order, direct, order, "a grid cell");
        }
        measure("heap, 300 characters", heap, ByteOrder.LITTLE_ENDIAN, "x".repeat(300));
        measure("direct, 300 characters", direct, ByteOrder.LITTLE_ENDIAN, "x".repeat(300));
        direct.release();
    }
}

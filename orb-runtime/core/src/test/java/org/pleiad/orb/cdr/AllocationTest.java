package org.pleiad.orb.cdr;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.lang.management.ManagementFactory;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 10_000;

    /** What the measurement itself and the JIT's bookkeeping may cost; one object for each value would be megabytes. */
    private static final long TOLERANCE = 64 * 1024;

    @Test
    void primitivesAndAsciiStringsAreWrittenAndPrimitivesReadWithoutAllocation() {
        ByteBuf buffer = Unpooled.buffer(1 << 22);
        CdrWriter out = new CdrWriter(buffer, ByteOrder.nativeOrder(), GiopVersion.V1_2, CodeSets.DEFAULT);
        write(out);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < ROUNDS; i++) {
            write(out);
        }
        long written = THREADS.getCurrentThreadAllocatedBytes();
        assertThat(written - before).isLessThan(TOLERANCE);

        CdrReader in = new CdrReader(buffer, ByteOrder.nativeOrder(), GiopVersion.V1_2, CodeSets.DEFAULT);
        read(in);
        before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < ROUNDS; i++) {
            read(in);
        }
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(TOLERANCE);
        assertThat(in.remaining()).isZero();
    }

    private static void write(CdrWriter out) {
        out.writeBoolean(true);
        out.writeShort((short) 1);
        out.writeOctet((byte) 2);
        out.writeLong(3);
        out.writeChar('a');
        out.writeLongLong(4);
        out.writeFloat(5);
        out.writeDouble(6);
        out.writeWchar('b');
        out.writeString("a grid cell");
    }

    private static void read(CdrReader in) {
        in.readBoolean();
        in.readShort();
        in.readOctet();
        in.readLong();
        in.readChar();
        in.readLongLong();
        in.readFloat();
        in.readDouble();
        in.readWchar();
        in.skip(in.readSequenceLength(1));
    }
}

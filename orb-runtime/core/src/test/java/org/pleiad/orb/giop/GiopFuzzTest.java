package org.pleiad.orb.giop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;

/**
 * Messages that are cut off or damaged raise a {@link ProtocolException} where frames are cut and a
 * {@link SystemException} where headers are read, nothing else, and store no more than has come.
 * {@code -Dpleiad.fuzz.seconds} makes it run longer, {@code -Dpleiad.seed} repeats a run.
 */
class GiopFuzzTest {
    private static final long SEED = Long.getLong("pleiad.seed", System.nanoTime());
    private static final long NANOS = 1_000_000_000L * Integer.getInteger("pleiad.fuzz.seconds", 1);
    private static final GiopLimits LIMITS = new GiopLimits(1 << 16, 100, 4);

    private final Random random = new Random(SEED);

    @Test
    void everyPrefixOfEveryMessageIsRefused() {
        for (byte[] message : validMessages()) {
            for (int length = GiopMessage.HEADER_LENGTH; length < message.length; length++) {
                readHeader(Arrays.copyOf(message, length), "prefix of " + length);
            }
        }
    }

    @Test
    void damagedMessagesRaiseNothingElse() {
        List<byte[]> messages = validMessages();
        long deadline = System.nanoTime() + NANOS;
        int round = 0;
        do {
            byte[] damaged = damage(messages.get(random.nextInt(messages.size())));
            readHeader(damaged, "seed " + SEED + ", round " + round);
            round++;
        } while (System.nanoTime() < deadline);
        assertThat(round).isPositive();
    }

    @Test
    void damagedStreamsAreCutOrRefusedAndNothingIsKept() {
        long deadline = System.nanoTime() + NANOS;
        int round = 0;
        do {
            UnpooledByteBufAllocator allocator = new UnpooledByteBufAllocator(false);
            byte[] stream = damage(stream());
            try (FrameDecoder decoder = new FrameDecoder(LIMITS, allocator);
                    FragmentAssembler assembler = new FragmentAssembler(LIMITS, allocator)) {
                feed(decoder, assembler, stream);
                assertThat(allocator.metric().usedHeapMemory())
                        .as("seed %d, round %d: stored of %d octets", SEED, round, stream.length)
                        .isLessThanOrEqualTo(4L * stream.length + 4096);
            } catch (ProtocolException refused) {
                assertThat(refused).hasMessageMatching("(?s).{10,}");
            } catch (RuntimeException escaped) {
                fail("seed " + SEED + ", round " + round + ": " + HexFormat.of().formatHex(stream), escaped);
            }
            assertThat(allocator.metric().usedHeapMemory())
                    .as("seed %d, round %d: kept after the end", SEED, round)
                    .isZero();
            round++;
        } while (System.nanoTime() < deadline);
    }

    private void feed(FrameDecoder decoder, FragmentAssembler assembler, byte[] stream) {
        int at = 0;
        while (at < stream.length) {
            int count = Math.min(stream.length - at, 1 + random.nextInt(200));
            List<ByteBuf> frames = new ArrayList<>();
            try {
                decoder.decode(Unpooled.copiedBuffer(stream, at, count), frames::add);
                for (ByteBuf frame : frames) {
                    GiopMessage message = assembler.add(frame.retain());
                    if (message != null) {
                        message.release();
                    }
                }
            } finally {
                frames.forEach(ByteBuf::release);
            }
            at += count;
        }
    }

    private void readHeader(byte[] octets, String what) {
        try {
            GiopMessage message = GiopMessage.of(Unpooled.wrappedBuffer(octets));
            CdrReader in = GiopDecoder.reader(message);
            switch (message.type()) {
                case REQUEST -> GiopDecoder.readRequest(message, in).target().objectKey();
                case REPLY -> readReply(message, in);
                case LOCATE_REQUEST ->
                    GiopDecoder.readLocateRequest(message, in).target().objectKey();
                case LOCATE_REPLY -> GiopDecoder.readLocateReply(message, in);
                case CANCEL_REQUEST -> GiopDecoder.readCancelRequest(in);
                default -> {}
            }
        } catch (SystemException | ProtocolException refused) {
            assertThat(refused.getMessage()).as(what).isNotBlank();
        } catch (RuntimeException escaped) {
            fail(what + ": " + HexFormat.of().formatHex(octets), escaped);
        }
    }

    private static void readReply(GiopMessage message, CdrReader in) {
        switch (GiopDecoder.readReply(message, in).status()) {
            case SYSTEM_EXCEPTION -> SystemExceptions.read(in);
            case LOCATION_FORWARD, LOCATION_FORWARD_PERM -> Ior.read(in);
            default -> {}
        }
    }

    /** One to four octets replaced, inserted, or taken out, at the front as a rule, where the headers are. */
    private byte[] damage(byte[] valid) {
        byte[] octets = valid.clone();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(random.nextBoolean() ? octets.length : Math.min(octets.length, 64));
            switch (random.nextInt(6)) {
                case 0 -> octets[at] = (byte) random.nextInt();
                case 1 -> octets[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> octets[at] = (byte) 0xff;
                case 3 -> octets[at] = 0;
                case 4 -> Arrays.fill(octets, at, Math.min(octets.length, at + 4), (byte) 0x7f);
                default -> {
                    if (octets.length > 64) {
                        octets = Arrays.copyOf(octets, octets.length - random.nextInt(32));
                    }
                }
            }
        }
        return octets;
    }

    private byte[] stream() {
        List<ByteBuf> buffers = new ArrayList<>();
        for (byte[] message : validMessages()) {
            buffers.addAll(Fragmenter.fragment(Unpooled.copiedBuffer(message), 32 + random.nextInt(200)));
        }
        return Frames.join(buffers);
    }

    private List<byte[]> validMessages() {
        ServiceContexts contexts =
                ServiceContexts.of(new ServiceContext(1, new byte[12]), new ServiceContext(5, new byte[1]));
        byte[] key = {1, 2, 3, 4, 5};
        IiopProfile profile = new IiopProfile(GiopVersion.V1_2, "host", 1, key, List.of());
        Ior ior = new Ior("IDL:Grid:1.0", List.of(profile.encode(), profile.encode()));
        List<byte[]> messages = new ArrayList<>();
        int id = 1;
        for (GiopVersion version : GiopVersion.values()) {
            for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
                List<TargetAddress> targets = version == GiopVersion.V1_2
                        ? List.of(
                                new TargetAddress.Key(key),
                                new TargetAddress.Profile(profile.encode()),
                                new TargetAddress.Reference(1, ior))
                        : List.of(new TargetAddress.Key(key));
                for (TargetAddress target : targets) {
                    CdrWriter request = writer(version, order);
                    GiopEncoder.beginRequest(
                            request, RequestHeader.of(version, id++, true, target, "operation", contexts));
                    request.writeDouble(1);
                    messages.add(finish(request));
                    CdrWriter locate = writer(version, order);
                    GiopEncoder.locateRequest(locate, new LocateRequestHeader(version, id++, target));
                    messages.add(ByteBufUtil.getBytes(locate.buffer()));
                }
                CdrWriter forward = writer(version, order);
                GiopEncoder.beginReply(forward, version, new ReplyHeader(id++, ReplyStatus.LOCATION_FORWARD, contexts));
                ior.write(forward);
                messages.add(finish(forward));
                CdrWriter exception = writer(version, order);
                GiopEncoder.beginReply(
                        exception, version, new ReplyHeader(id++, ReplyStatus.SYSTEM_EXCEPTION, contexts));
                SystemExceptions.write(exception, new org.omg.CORBA.TRANSIENT());
                messages.add(finish(exception));
                CdrWriter located = writer(version, order);
                GiopEncoder.locateReply(located, version, new LocateReplyHeader(id++, LocateStatus.OBJECT_HERE));
                messages.add(ByteBufUtil.getBytes(located.buffer()));
                ByteBuf cancel = GiopEncoder.cancelRequest(UnpooledByteBufAllocator.DEFAULT, version, order, 1);
                messages.add(ByteBufUtil.getBytes(cancel));
                cancel.release();
            }
        }
        return messages;
    }

    private static CdrWriter writer(GiopVersion version, ByteOrder order) {
        return new CdrWriter(Unpooled.buffer(), order, version, CodeSets.DEFAULT);
    }

    private static byte[] finish(CdrWriter out) {
        GiopEncoder.finish(out);
        return ByteBufUtil.getBytes(out.buffer());
    }
}

package org.pleiad.orb.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.util.ResourceLeakDetector;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.giop.MessageType;
import org.pleiad.orb.transport.ScriptedPeer.Line;
import org.pleiad.orb.transport.client.TcpClientTransport;
import org.pleiad.orb.transport.server.TcpServerTransport;

/** Whatever happens to calls, their buffers are given back: watched by Netty's leak detector at its most suspicious. */
@Timeout(120)
class BufferLeakIT {

    private static final TcpEndpoint ANY_PORT = new TcpEndpoint("127.0.0.1", 0);
    private static final long SHORT = TimeUnit.MILLISECONDS.toNanos(20);

    private final Logger detector = Logger.getLogger(ResourceLeakDetector.class.getName());
    private final Queue<String> leaks = new ConcurrentLinkedQueue<>();
    private final ResourceLeakDetector.Level before = ResourceLeakDetector.getLevel();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord record) {
            leaks.add(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void watch() {
        ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.PARANOID);
        detector.addHandler(listener);
        detector.setUseParentHandlers(false);
    }

    @AfterEach
    void watchNoLonger() {
        detector.removeHandler(listener);
        detector.setUseParentHandlers(true);
        ResourceLeakDetector.setLevel(before);
    }

    /** The detector reports when a buffer is made after a leaked one was collected. */
    private static void collect() {
        for (int i = 0; i < 5; i++) {
            System.gc();
            for (int j = 0; j < 50; j++) {
                ByteBufAllocator.DEFAULT.directBuffer(16).release();
                ByteBufAllocator.DEFAULT.heapBuffer(16).release();
            }
        }
    }

    @Test
    void theDetectorSeesALeakedBuffer() {
        leak();
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            collect();
            assertThat(leaks).isNotEmpty();
        });
    }

    private static void leak() {
        ByteBuf lost = ByteBufAllocator.DEFAULT.directBuffer(16);
        assertThat(lost.refCnt()).isOne();
    }

    @Test
    void goodAndBadCallsGiveTheirBuffersBack() throws Exception {
        for (TransportConfig config : Styles.all()) {
            succeed(config);
            fail(config, line -> {
                line.read();
                line.reset();
            });
            fail(config, line -> {
                line.read();
                line.write(Messages.bare(MessageType.CLOSE_CONNECTION));
            });
            fail(config, line -> {
                line.read();
                line.write("GIOP\1\2\0\1\0\0\1\0 and then nothing".getBytes(StandardCharsets.ISO_8859_1));
            });
            fail(config, line -> {
                ScriptedPeer.Frame request = line.read();
                // far from the ids of the calls that follow: where this comes late, one of them may be under way
                line.write(Messages.reply(UnpooledByteBufAllocator.DEFAULT, request.id() + 1000));
                line.write("no GIOP at all".getBytes(StandardCharsets.ISO_8859_1));
            });
            fail(config, line -> line.socket().getInputStream().transferTo(java.io.OutputStream.nullOutputStream()));
        }
        collect();
        assertThat(leaks).isEmpty();
    }

    private static void succeed(TransportConfig config) throws Exception {
        try (var server = new TcpServerTransport(config, (connection, message) -> {
                    int id = Messages.id(message);
                    connection.send(Messages.reply(connection.allocator(), id, Messages.payload(message)));
                });
                var client = new TcpClientTransport(config)) {
            Endpoint endpoint = server.listen(ANY_PORT);
            for (int id = 0; id < 50; id++) {
                client.call(endpoint, id, Messages.request(id, new byte[id * 5000]), 0)
                        .release();
                client.send(endpoint, Messages.request(0), 0);
            }
            try (Line line = Line.to(endpoint)) {
                line.write("GIOP\1\2\0\0\0\0\1\0 half of a message".getBytes(StandardCharsets.ISO_8859_1));
            }
            try (Line line = Line.to(endpoint)) {
                line.write("garbage, and more of it".getBytes(StandardCharsets.ISO_8859_1));
                line.read();
            }
        }
    }

    private static void fail(TransportConfig config, ScriptedPeer.Script script) throws Exception {
        try (var peer = new ScriptedPeer(script);
                var client = new TcpClientTransport(config)) {
            for (int id = 0; id < 3; id++) {
                int requestId = id;
                assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> client.call(
                                peer.endpoint(), requestId, Messages.request(requestId, new byte[3000]), SHORT)))
                        .isInstanceOf(SystemException.class);
            }
            client.callAsync(peer.endpoint(), 9, Messages.request(9), SHORT);
            client.send(peer.endpoint(), Messages.request(0), SHORT);
        }
    }
}

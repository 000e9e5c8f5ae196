package org.pleiad.orb.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pleiad.orb.transport.ScriptedPeer.Line;
import org.pleiad.orb.transport.server.TcpServerTransport;

/** One server, thousands of clients that stay connected. Both ends are in this process, so each takes two descriptors. */
class ThousandsOfConnectionsIT {
    private static final int CONNECTIONS = 5_000;

    @ParameterizedTest
    @EnumSource
    void allAreServedAndNoneCostsAThread(DispatchStyle style) throws Exception {
        TransportConfig config = TransportConfig.builder()
                .dispatchStyle(style)
                .maxIncomingConnections(CONNECTIONS)
                .build();
        List<Line> lines = new ArrayList<>();
        try (var server = new TcpServerTransport(config, (connection, message) -> {
            int id = Messages.id(message);
            Messages.payload(message);
            connection.send(Messages.reply(connection.allocator(), id));
        })) {
            Endpoint endpoint = server.listen(new TcpEndpoint("127.0.0.1", 0));
            long before = usedOctets();
            for (int i = 0; i < CONNECTIONS; i++) {
                lines.add(Line.to(endpoint));
            }
            for (int round = 0; round < 2; round++) {
                for (int i = 0; i < CONNECTIONS; i++) {
                    lines.get(i).write(Messages.request(i));
                }
                for (int i = 0; i < CONNECTIONS; i++) {
                    assertThat(lines.get(i).read().id()).isEqualTo(i);
                }
            }
            System.out.printf(
                    "%s: %d connections, %.1f KiB of heap for each, both ends%n",
                    style, CONNECTIONS, (usedOctets() - before) / 1024.0 / CONNECTIONS);
            assertThat(serverThreads()).isLessThan(64);
        } finally {
            for (Line line : lines) {
                line.close();
            }
        }
    }

    private static long usedOctets() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static long serverThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("pleiad-server"))
                .count();
    }
}

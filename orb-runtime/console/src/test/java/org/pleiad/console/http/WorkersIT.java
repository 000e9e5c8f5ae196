package org.pleiad.console.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkersIT {
    private final Workers workers = new Workers(Thread::new, TimeUnit.MILLISECONDS.toNanos(200));
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        server.setExecutor(workers);
        server.createContext("/", exchange -> Answer.json(exchange, 200, "well"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        workers.shutdownNow();
    }

    private Socket send(String text) throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.getAddress().getPort());
        socket.setSoTimeout(30_000);
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Test
    void aClientThatSendsHalfARequestHoldsNoThreadForEver() throws Exception {
        List<Socket> halves = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            halves.add(send("GET / HT"));
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> workers.getActiveCount() == 8);
        try (Socket whole = send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")) {
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                workers.interruptLate();
                return workers.getActiveCount() == 0;
            });
            assertThat(new String(whole.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200");
        }
        for (Socket half : halves) {
            assertThat(half.getInputStream().read()).isEqualTo(-1);
            half.close();
        }
    }
}

package org.pleiad.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pleiad.observability.PleiadHealth.Report;
import org.pleiad.observability.health.Health;
import org.pleiad.observability.health.HealthChecks;
import org.pleiad.observability.health.HealthFinding;
import org.pleiad.observability.health.HealthReport;
import org.pleiad.observability.http.Endpoints;
import org.pleiad.orb.Pleiad;

/** Health checks, asked directly, over HTTP and as an object. */
class HealthIT {
    private final HttpClient http = HttpClient.newHttpClient();
    private Pleiad orb;

    @BeforeEach
    void start() {
        orb = Pleiad.builder().listen("127.0.0.1", 0).build();
    }

    @AfterEach
    void stop() {
        orb.close();
    }

    private HttpResponse<String> get(Endpoints endpoints, String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(endpoints.url().resolve(path))
                        .timeout(Duration.ofSeconds(30))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void saysWhatIsWrongToWhoeverAsks() throws Exception {
        try (Health health = Health.builder(orb.orb())
                        .ready("adapters", HealthChecks.active(orb.rootPoa().the_POAManager()))
                        .ready("disk", () -> {
                            throw new java.io.IOException("no space left");
                        })
                        .build();
                Endpoints endpoints = Endpoints.builder().health(health).start();
                Pleiad client = Pleiad.builder().build()) {
            assertThat(get(endpoints, "/livez").body()).isEqualTo("ok\n[+] orb\n");
            HttpResponse<String> ready = get(endpoints, "/readyz");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body())
                    .contains("[-] adapters: java.lang.IllegalStateException: the POA manager is HOLDING")
                    .contains("[-] disk: java.io.IOException: no space left");

            var object =
                    client.resolve(orb.toText(health.publish()), org.pleiad.observability.PleiadHealth.Health.class);
            Report report = object.readiness();
            assertThat(report.passed).isFalse();
            assertThat(report.details).extracting(each -> each.check).containsExactly("orb", "adapters", "disk");
            assertThat(report.details).extracting(each -> each.passed).containsExactly(true, true, false);
            assertThat(report.details[2].why).contains("no space left");
        }
    }

    @Test
    void aCheckThatHangsHasNotPassedAndTakesOneThreadHoweverOftenItIsAsked() throws Exception {
        CountDownLatch hung = new CountDownLatch(1);
        ExecutorService askers = Executors.newFixedThreadPool(12);
        try (Health health = Health.builder(orb.orb())
                .live(
                        "stuck",
                        () -> assertThat(hung.await(60, TimeUnit.SECONDS)).isTrue())
                .patience(Duration.ofSeconds(2))
                .build()) {
            List<Callable<HealthReport>> questions = Collections.nCopies(12, health::liveness);
            for (Future<HealthReport> asked : askers.invokeAll(questions)) {
                assertThat(asked.get().findings())
                        .containsExactly(
                                new HealthFinding("orb", true, ""),
                                new HealthFinding("stuck", false, "no answer within 2000 ms"));
            }
            hung.countDown();
        } finally {
            askers.shutdownNow();
        }
    }

    @Test
    void onlyThisMachineMayAskAndOnlyLook() throws Exception {
        assertThatThrownBy(() -> Endpoints.builder().host("0.0.0.0").start())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("allow it expressly");
        try (Endpoints endpoints = Endpoints.builder().metrics(() -> "up 1\n").start()) {
            assertThat(get(endpoints, "/metrics").body()).isEqualTo("up 1\n");
            assertThat(get(endpoints, "/readyz").statusCode()).isEqualTo(404);
            HttpRequest post = HttpRequest.newBuilder(endpoints.url().resolve("/metrics"))
                    .POST(HttpRequest.BodyPublishers.ofString("x"))
                    .build();
            assertThat(http.send(post, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(405);
            assertThat(raw(endpoints.url(), "GET /metrics HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 421");
        }
    }

    private static String raw(URI url, String request) throws Exception {
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}

package org.pleiad.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.ORB;

/** Who may ask, with requests that no client library would send. */
@Timeout(120)
class AccessIT {
    private static final String TOKEN = "0123456789abcdef-XYZ_";

    private final ORB orb = ORB.init(new String[0], null);
    private Console console;

    @AfterEach
    void stop() {
        if (console != null) {
            console.close();
        }
        orb.destroy();
    }

    private String send(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getByName("127.0.0.1"), console.url().getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write((request.replace("\n", "\r\n") + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String get(String path, String... headers) throws IOException {
        return send("GET " + path + " HTTP/1.1\nHost: 127.0.0.1:"
                + console.url().getPort() + (headers.length == 0 ? "" : "\n" + String.join("\n", headers)));
    }

    private void start(ConsoleConfig.Builder settings) throws IOException {
        console = Console.start(settings.build());
    }

    @Test
    void aNameThatPointsHereFromElsewhereIsRefused() throws Exception {
        start(ConsoleConfig.builder(orb).allowHost("Grid.Example"));
        assertThat(send("GET / HTTP/1.1\nHost: evil.example")).startsWith("HTTP/1.1 421");
        assertThat(send("GET / HTTP/1.1\nHost: 127.0.0.1.evil.example:80")).startsWith("HTTP/1.1 421");
        assertThat(send("GET / HTTP/1.1\nHost: 10.0.0.1")).startsWith("HTTP/1.1 421");
        assertThat(send("GET / HTTP/1.1\nHost: ")).startsWith("HTTP/1.1 421");
        assertThat(send("GET /api/v1/orb HTTP/1.0\nAccept: */*")).startsWith("HTTP/1.1 421");
        assertThat(send("GET / HTTP/1.1\nHost: LocalHost:1234")).startsWith("HTTP/1.1 200");
        assertThat(send("GET / HTTP/1.1\nHost: [::1]")).startsWith("HTTP/1.1 200");
        assertThat(send("GET / HTTP/1.1\nHost: grid.example:8080")).startsWith("HTTP/1.1 200");
    }

    @Test
    void pagesOfOtherSitesAreRefused() throws Exception {
        start(ConsoleConfig.builder(orb));
        String own = "Origin: http://127.0.0.1:" + console.url().getPort();
        assertThat(get("/api/v1/orb", own, "Sec-Fetch-Site: same-origin")).startsWith("HTTP/1.1 200");
        assertThat(get("/api/v1/orb", "Origin: http://evil.example")).startsWith("HTTP/1.1 403");
        assertThat(get("/api/v1/orb", "Origin: null")).startsWith("HTTP/1.1 403");
        assertThat(get("/api/v1/orb", "Origin: ::")).startsWith("HTTP/1.1 403");
        assertThat(get("/api/v1/stream", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: cors"))
                .startsWith("HTTP/1.1 403");
        assertThat(get("/", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void nothingCanBeChanged() throws Exception {
        start(ConsoleConfig.builder(orb));
        for (String method : new String[] {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"}) {
            assertThat(send(method + " /api/v1/orb HTTP/1.1\nHost: localhost\nContent-Length: 0"))
                    .startsWith("HTTP/1.1 405");
        }
        assertThat(send("HEAD / HTTP/1.1\nHost: localhost"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("<html");
    }

    @Test
    void theBrowserIsToldToLoadNothingFromElsewhere() throws Exception {
        start(ConsoleConfig.builder(orb));
        assertThat(get("/").toLowerCase(java.util.Locale.ROOT))
                .contains(
                        "content-security-policy: default-src 'none'; script-src 'self'",
                        "frame-ancestors 'none'",
                        "x-content-type-options: nosniff",
                        "referrer-policy: no-referrer",
                        "cross-origin-resource-policy: same-origin")
                .doesNotContain("access-control-allow");
    }

    @Test
    void whoKnowsTheTokenMayLook() throws Exception {
        start(ConsoleConfig.builder(orb).token(TOKEN));
        String cookie = "pleiad-console-" + console.url().getPort() + "=" + TOKEN;
        assertThat(get("/")).startsWith("HTTP/1.1 401").contains("?token=");
        assertThat(get("/api/v1/orb")).startsWith("HTTP/1.1 401");
        assertThat(get("/api/v1/stream")).startsWith("HTTP/1.1 401");
        assertThat(get("/api/v1/orb", "Authorization: Bearer wrong")).startsWith("HTTP/1.1 401");
        assertThat(get("/api/v1/orb?token=" + TOKEN)).startsWith("HTTP/1.1 401");
        assertThat(get("/health/live")).startsWith("HTTP/1.1 200");
        assertThat(get("/api/v1/orb", "Authorization: Bearer " + TOKEN)).startsWith("HTTP/1.1 200");
        assertThat(get("/?token=" + TOKEN))
                .startsWith("HTTP/1.1 303")
                .containsIgnoringCase("Set-Cookie: " + cookie + "; HttpOnly; SameSite=Strict");
        assertThat(get("/api/v1/orb", "Cookie: a=b; " + cookie)).startsWith("HTTP/1.1 200");
        assertThat(get("/api/v1/orb", "Cookie: " + cookie + "x")).startsWith("HTTP/1.1 401");
        assertThat(get("/?token=wrong")).startsWith("HTTP/1.1 401");
    }

    @Test
    void addressesThatOthersReachWantPermissionAndAToken() {
        assertThatThrownBy(() ->
                        Console.start(ConsoleConfig.builder(orb).host("0.0.0.0").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("127.0.0.1");
        assertThatThrownBy(() -> ConsoleConfig.builder(orb).allowRemote(null).build())
                .hasMessageContaining("token");
        assertThatThrownBy(() -> ConsoleConfig.builder(orb).allowRemote("short").build())
                .hasMessageContaining("16");
    }

    @Test
    void withPermissionAnAddressIsAGoodHostAndAForeignNameIsNot() throws Exception {
        start(ConsoleConfig.builder(orb).host("0.0.0.0").allowRemote(TOKEN));
        String bearer = "Authorization: Bearer " + TOKEN;
        assertThat(send("GET /api/v1/orb HTTP/1.1\nHost: 192.0.2.7:80\n" + bearer))
                .startsWith("HTTP/1.1 200");
        assertThat(send("GET /api/v1/orb HTTP/1.1\nHost: evil.example\n" + bearer))
                .startsWith("HTTP/1.1 421");
        assertThat(send("GET /api/v1/orb HTTP/1.1\nHost: 192.0.2.7:80")).startsWith("HTTP/1.1 401");
    }
}

package org.pleiad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.IntHolder;
import org.omg.CosEventChannelAdmin.EventChannelHelper;
import org.omg.CosNotification.Property;
import org.omg.CosNotifyChannelAdmin.ClientType;
import org.omg.CosNotifyChannelAdmin.EventChannelFactoryHelper;
import org.pleiad.orb.Pleiad;

/** {@code pleiad console}, and {@code --console} of servers, in processes of their own. */
class ConsoleVerbIT {
    @TempDir
    Path directory;

    private final List<Process> processes = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void end() throws Exception {
        for (Process process : processes) {
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private BufferedReader run(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                "org.pleiad.cli.Main"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        processes.add(process);
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String url, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(30));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    @Timeout(120)
    void aNamingServerShowsItselfAndAnotherProcessShowsItsNames() throws Exception {
        BufferedReader server = run("naming", "serve", "--port", "0", "--console", "0");
        String reference = server.readLine();
        assertThat(server.readLine()).startsWith("corbaloc:");
        String own = server.readLine();
        assertThat(own).startsWith("console http://127.0.0.1:");
        Path token = Files.writeString(directory.resolve("token"), "0123456789abcdefXYZ\n");
        String url = run("console", "--naming", reference, "--token-file", token.toString())
                .readLine();

        assertThat(get(url + "api/v1/naming").statusCode()).isEqualTo(401);
        HttpResponse<String> names = get(url + "api/v1/naming", "Authorization", "Bearer 0123456789abcdefXYZ");
        assertThat(names.body()).contains("\"path\":\"\"", "\"total\":0");

        String requests =
                get(own.substring("console ".length()) + "api/v1/requests").body();
        assertThat(requests).contains("\"operation\":\"list\"");
    }

    @Test
    @Timeout(60)
    void anEventServerShowsItsChannels() throws Exception {
        BufferedReader server = run("events", "serve", "--channel", "quotes", "--console", "0");
        String[] quotes = server.readLine().split(" ");
        String url = server.readLine().substring("console ".length());
        try (Pleiad orb = Pleiad.builder().build()) {
            var channel = EventChannelHelper.narrow(orb.orb().string_to_object(quotes[1]));
            channel.for_consumers().obtain_pull_supplier().connect_pull_consumer(null);
            var in = channel.for_suppliers().obtain_push_consumer();
            in.connect_push_supplier(null);
            var event = orb.orb().create_any();
            event.insert_string("hello");
            in.push(event);

            assertThat(get(url + "api/v1/channels").body())
                    .contains("\"name\":\"quotes\"", "\"consumers\":1", "\"published\":1", "\"queued\":1");
        }
    }

    @Test
    @Timeout(120)
    void channelsOfANotificationServiceElsewhereAreShown() throws Exception {
        String[] channel = run("events", "serve").readLine().split(" ");
        String factory = channel[1].substring(0, channel[1].lastIndexOf('/')) + "/NotificationService";
        String url = run("console", "--events", factory).readLine();
        try (Pleiad orb = Pleiad.builder().build()) {
            var made = EventChannelFactoryHelper.narrow(orb.orb().string_to_object(factory))
                    .create_channel(new Property[0], new Property[0], new IntHolder());
            made.default_consumer_admin().obtain_notification_pull_supplier(ClientType.ANY_EVENT, new IntHolder());

            assertThat(get(url + "api/v1/channels").body())
                    .contains("\"consumers\":1", "\"suppliers\":0", "\"queued\":-1");
        }
    }

    @Test
    @Timeout(60)
    void anAddressThatOthersReachIsRefused() throws Exception {
        try (BufferedReader out = run("console", "--host", "0.0.0.0")) {
            assertThat(out.readLine()).isNull();
        }
        assertThat(processes.get(0).waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(processes.get(0).exitValue()).isNotZero();
    }
}

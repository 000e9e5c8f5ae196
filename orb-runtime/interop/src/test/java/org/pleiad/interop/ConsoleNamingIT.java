package org.pleiad.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.omg.CORBA.ORB;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContext;
import org.omg.CosNaming.NamingContextHelper;
import org.pleiad.console.Console;
import org.pleiad.console.ConsoleConfig;

/** The console with naming services of other vendors. */
class ConsoleNamingIT {
    @TempDir
    Path directory;

    private final HttpClient http = HttpClient.newHttpClient();

    private String get(Console console, String path) throws Exception {
        var request = HttpRequest.newBuilder(console.url().resolve(path))
                .timeout(Duration.ofSeconds(30))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    @ParameterizedTest
    @EnumSource
    void namesOfAnyVendorAreShown(ForeignNaming.Vendor vendor) throws Exception {
        Assumptions.assumeTrue(
                vendor != ForeignNaming.Vendor.OMNI_ORB || OmniOrbPeer.isInstalled(),
                "omniORB is not installed: apt-get install " + OmniOrbPeer.PACKAGES);
        ORB orb = ORB.init(new String[0], new Properties());
        try (ForeignNaming naming = vendor.start(directory);
                Console console = Console.start(
                        ConsoleConfig.builder(orb).naming(naming.url()).build())) {
            NamingContext root = NamingContextHelper.narrow(orb.string_to_object(naming.url()));
            NamingContext plants =
                    root.bind_new_context(new NameComponent[] {new NameComponent("plants.eu", "context")});
            for (int i = 0; i < 1_500; i++) {
                plants.rebind(new NameComponent[] {new NameComponent("p" + i, "")}, plants);
            }

            assertThat(get(console, "/api/v1/naming"))
                    .contains("{\"id\":\"plants\\\\.eu.context\",\"context\":true}", "\"whole\":true");
            String path = "?path=plants%5C.eu.context";
            assertThat(get(console, "/api/v1/naming" + path + "&limit=1000&offset=1000"))
                    .contains("\"total\":1500", "\"id\":\"p999\"");
            assertThat(get(console, "/api/v1/reference" + path + "/p1"))
                    .contains("IDL:omg.org/CosNaming/NamingContext");

            plants.unbind(new NameComponent[] {new NameComponent("p7", "")});
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> get(console, "/api/v1/naming" + path).contains("\"total\":1499"));
            assertThat(get(console, "/health/ready")).contains("\"ready\"");
        } finally {
            orb.destroy();
        }
    }
}

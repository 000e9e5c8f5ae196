package org.pleiad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.Any;
import org.omg.CosEventChannelAdmin.EventChannel;
import org.omg.CosEventChannelAdmin.EventChannelHelper;
import org.omg.CosEventChannelAdmin.ProxyPullSupplier;
import org.omg.CosEventChannelAdmin.ProxyPushConsumer;
import org.omg.CosNaming.NamingContextExtHelper;
import org.pleiad.naming.NamingConfig;
import org.pleiad.naming.NamingServer;
import org.pleiad.orb.Pleiad;

/** {@code pleiad events serve} in a process of its own. */
class EventsVerbIT {

    @Test
    @Timeout(60)
    void servesChannelsByKeyAndByName() throws Exception {
        try (Pleiad orb = Pleiad.builder().listen("127.0.0.1", 0).build()) {
            NamingServer naming = NamingServer.start(orb.orb(), NamingConfig.DEFAULT);
            Process server = serve(
                    "--channel", "quotes", "--channel", "plant/alarms.channel", "--naming", orb.toText(naming.root()));
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
                String[] quotes = out.readLine().split(" ");
                String[] alarms = out.readLine().split(" ");
                assertThat(quotes[0]).isEqualTo("quotes");
                EventChannel byKey = EventChannelHelper.narrow(orb.orb().string_to_object(quotes[1]));
                EventChannel byName = EventChannelHelper.narrow(naming.root().resolve_str("plant/alarms.channel"));
                assertThat(passesOn(byKey, orb)).isEqualTo("hello");
                assertThat(passesOn(byName, orb)).isEqualTo("hello");
                EventChannel alarmsByKey = EventChannelHelper.narrow(orb.orb().string_to_object(alarms[1]));
                assertThat(alarmsByKey.for_consumers()._is_equivalent(byName.for_consumers()))
                        .isTrue();
                assertThat(NamingContextExtHelper.narrow(naming.root().resolve_str("plant")))
                        .isNotNull();
            } finally {
                server.destroy();
                assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
            }
        }
    }

    private static String passesOn(EventChannel channel, Pleiad orb) throws Exception {
        ProxyPullSupplier out = channel.for_consumers().obtain_pull_supplier();
        out.connect_pull_consumer(null);
        ProxyPushConsumer in = channel.for_suppliers().obtain_push_consumer();
        in.connect_push_supplier(null);
        Any hello = orb.orb().create_any();
        hello.insert_string("hello");
        in.push(hello);
        return out.pull().extract_string();
    }

    private static Process serve(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                "org.pleiad.cli.Main",
                "events",
                "serve"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}

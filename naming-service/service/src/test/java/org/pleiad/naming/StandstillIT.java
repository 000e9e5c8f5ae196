package org.pleiad.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.ORB;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;

/** A client of two naming servers, the first of which accepts connections and never says a word, as a stopped process does. */
class StandstillIT {
    private static final String[] LISTEN = {"-ORBListenEndpoints", "iiop://127.0.0.1:0"};

    @Test
    void nameIsFoundAtTheServerThatAnswers() throws Exception {
        ORB serverOrb = ORB.init(LISTEN, new Properties());
        try (NamingServer server = NamingServer.start(serverOrb, NamingConfig.DEFAULT);
                ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Pleiad client =
                        Pleiad.builder().callTimeout(Duration.ofSeconds(20)).build()) {
            server.root().bind(StringNames.toName("self"), server.root());
            IiopProfile answering = IiopProfile.decode(Ior.parse(serverOrb.object_to_string(server.root()))
                    .profiles()
                    .get(0));
            String url = "corbaname::127.0.0.1:" + silent.getLocalPort() + ",:127.0.0.1:" + answering.port()
                    + "/NameService#self";

            org.omg.CORBA.Object found = client.orb().string_to_object(url);

            assertThat(found._is_a("IDL:omg.org/CosNaming/NamingContextExt:1.0"))
                    .isTrue();
        } finally {
            serverOrb.destroy();
        }
    }
}

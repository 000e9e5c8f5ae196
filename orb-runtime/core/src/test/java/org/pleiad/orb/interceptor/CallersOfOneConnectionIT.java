package org.pleiad.orb.interceptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.PortableInterceptor.ClientRequestInfo;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.security.Caller;
import org.pleiad.orb.security.SecurityConfig;
import org.pleiad.orb.security.sas.GssUp;
import org.pleiad.orb.security.sas.SasMessage;

/** A gateway sends the requests of several users over one connection: each is its own user's. */
@Timeout(60)
class CallersOfOneConnectionIT {
    private final List<Caller> seen = new CopyOnWriteArrayList<>();
    private final AtomicReference<byte[]> token = new AtomicReference<>();

    /** Sends what is in {@link #token} as the evidence of who calls; nothing if there is none. */
    private final class Evidence extends ClientFilter {
        private static final long serialVersionUID = 1L;

        Evidence() {
            super("evidence");
        }

        @Override
        public void send_request(ClientRequestInfo ri) {
            byte[] evidence = token.get();
            if (evidence != null && ri.operation().equals("ping")) {
                ServiceContext context =
                        SasMessage.EstablishContext.of(evidence).encode();
                ri.add_request_service_context(new org.omg.IOP.ServiceContext(context.id(), context.data()), true);
            }
        }
    }

    private static byte[] user(String name) {
        return new GssUp(name, "secret", "").encode();
    }

    @Test
    void noRequestIsMadeInTheNameOfAnEarlierOne() {
        SecurityConfig passwords = SecurityConfig.NONE
                .verifier((user, password) -> password.equals("secret"))
                .takePlainPasswords(true);
        try (Pleiad server = Pleiad.builder()
                        .listen("127.0.0.1", 0)
                        .configure(settings -> settings.security(passwords))
                        .build();
                Pleiad client = Pleiad.builder()
                        .initializer(new Registering(new Evidence()))
                        .build()) {
            EchoServant servant = new EchoServant() {
                @Override
                public int ping(int value) {
                    server.currentCall().ifPresent(call -> seen.add(call.caller()));
                    return super.ping(value);
                }
            };
            Echo echo = client.resolve(server.toText(server.export(servant, Echo.class)), Echo.class);
            for (byte[] evidence : new byte[][] {user("alice"), new byte[0], user("bob"), null, user("alice")}) {
                token.set(evidence);
                echo.ping(1);
            }
            assertThat(seen).extracting(Caller::name).containsExactly("user:alice", "", "user:bob", "", "user:alice");
        }
    }
}

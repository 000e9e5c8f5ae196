package org.pleiad.orb.async;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.LocalObject;
import org.omg.PortableInterceptor.ClientRequestInfo;
import org.omg.PortableInterceptor.ClientRequestInterceptor;
import org.omg.PortableInterceptor.ORBInitInfo;
import org.omg.PortableInterceptor.ORBInitInfoPackage.DuplicateName;
import org.omg.PortableInterceptor.ORBInitializer;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;

/** Client interceptors see asynchronous calls: their start on the caller's thread, their end when it is known. */
class AsyncInterceptorIT {

    /** Writes down what it sees of pings and refusals. */
    private static final class Watching extends LocalObject implements ClientRequestInterceptor, ORBInitializer {
        private static final long serialVersionUID = 1L;
        final transient List<String> seen = new CopyOnWriteArrayList<>();

        private void see(String point, ClientRequestInfo info) {
            if (!info.operation().startsWith("_")) {
                String where = Thread.currentThread().getName().startsWith("pleiad-completions") ? "later" : "at once";
                seen.add(point + " " + info.operation() + " " + where);
            }
        }

        @Override
        public void pre_init(ORBInitInfo info) {
            try {
                info.add_client_request_interceptor(this);
            } catch (DuplicateName twice) {
                throw new AssertionError(twice);
            }
        }

        @Override
        public void post_init(ORBInitInfo info) {}

        @Override
        public String name() {
            return "watching";
        }

        @Override
        public void destroy() {}

        @Override
        public void send_request(ClientRequestInfo info) {
            see("send", info);
        }

        @Override
        public void send_poll(ClientRequestInfo info) {}

        @Override
        public void receive_reply(ClientRequestInfo info) {
            see("reply", info);
        }

        @Override
        public void receive_exception(ClientRequestInfo info) {
            see("exception " + info.received_exception_id(), info);
        }

        @Override
        public void receive_other(ClientRequestInfo info) {
            see("other", info);
        }
    }

    @Test
    void interceptorsSeeTheStartAndTheEnd() throws Exception {
        Watching watching = new Watching();
        try (Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();
                Pleiad client = Pleiad.builder().initializer(watching).build()) {
            AsyncEcho echo = new AsyncEcho(
                    client.resolve(server.toText(server.export(new EchoServant(), Echo.class)), Echo.class));
            assertThat(echo.ping(1).get(60, TimeUnit.SECONDS)).isEqualTo(2);
            CompletableFuture<Boolean> refused = echo.refuse("no").handle((result, failure) -> failure != null);
            assertThat(refused.get(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(watching.seen)
                .containsExactly(
                        "send ping at once",
                        "reply ping later",
                        "send refuse at once",
                        "exception " + org.pleiad.orb.echo.Refused.ID + " refuse later");
    }
}

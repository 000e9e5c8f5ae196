package org.pleiad.orb.interceptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.TRANSIENT;
import org.omg.PortableInterceptor.ClientRequestInfo;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;

/** Client interceptors see a call whose server is not there, even if nobody could be asked for a session. */
class UnreachableFlowIT {
    private final List<String> log = new ArrayList<>();

    private final class Watching extends ClientFilter {
        private static final long serialVersionUID = 1L;

        Watching() {
            super("watching");
        }

        @Override
        public void send_request(ClientRequestInfo info) {
            log.add("send_request " + info.operation());
        }

        @Override
        public void receive_exception(ClientRequestInfo info) {
            log.add("receive_exception " + info.received_exception_id());
        }
    }

    @Test
    void aCallThatReachesNobodyBeginsAndEnds() {
        Pleiad server = Pleiad.builder().build();
        String text = server.toText(server.export(new EchoServant(), Echo.class));
        server.close();
        try (Pleiad client =
                Pleiad.builder().initializer(new Registering(new Watching())).build()) {
            Echo echo = client.resolve(text, Echo.class);
            assertThatThrownBy(() -> echo.ping(1)).isInstanceOf(TRANSIENT.class);
            assertThat(log).containsExactly("send_request ping", "receive_exception IDL:omg.org/CORBA/TRANSIENT:1.0");
        }
    }
}

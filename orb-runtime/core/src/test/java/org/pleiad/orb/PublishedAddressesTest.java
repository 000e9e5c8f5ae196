package org.pleiad.orb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.BAD_PARAM;
import org.pleiad.orb.config.ConfigSources;
import org.pleiad.orb.transport.Endpoint;
import org.pleiad.orb.transport.TcpEndpoint;
import org.pleiad.orb.transport.UnixEndpoint;

class PublishedAddressesTest {
    private static final List<Endpoint> BOUND =
            List.of(new TcpEndpoint("10.0.0.1", 1111), new UnixEndpoint("/s"), new TcpEndpoint("10.0.0.2", 2222));

    private static List<Endpoint> published(String... options) {
        return new PublishedAddresses(ConfigSources.read(options, null)).of(BOUND);
    }

    @Test
    void areThoseListenedOnUnlessConfigured() {
        assertThat(published()).isEqualTo(BOUND);
    }

    @Test
    void takeTheHostForAll() {
        assertThat(published("-ORBPublishedHost", "outside"))
                .containsExactly(
                        new TcpEndpoint("outside", 1111), new UnixEndpoint("/s"), new TcpEndpoint("outside", 2222));
    }

    @Test
    void replaceHostAndPortOfEachAddress() {
        assertThat(published("-ORBPublishedAddresses", "outside:11,:22"))
                .containsExactly(
                        new TcpEndpoint("outside", 11), new UnixEndpoint("/s"), new TcpEndpoint("10.0.0.2", 22));
    }

    @Test
    void mayBeFewerThanThoseListenedOn() {
        assertThat(published("-ORBPublishedAddresses", "[fd00::7]"))
                .containsExactly(
                        new TcpEndpoint("fd00::7", 1111), new UnixEndpoint("/s"), new TcpEndpoint("10.0.0.2", 2222));
    }

    @Test
    void mayBeMoreThanThoseListenedOn() {
        assertThat(published("-ORBendPointPublish", "giop:tcp:a:1,b:2,c:3"))
                .containsExactly(
                        new TcpEndpoint("a", 1),
                        new UnixEndpoint("/s"),
                        new TcpEndpoint("b", 2),
                        new TcpEndpoint("c", 3));
        assertThatThrownBy(() -> published("-ORBPublishedAddresses", "a:1,b:2,c"))
                .isInstanceOf(BAD_PARAM.class)
                .hasMessageContaining("needs both host and port");
    }

    @Test
    void areNeverTheWildcard() {
        for (String wildcard : List.of("0.0.0.0", "::")) {
            List<Endpoint> published =
                    new PublishedAddresses(ConfigSources.read(null, null)).of(List.of(new TcpEndpoint(wildcard, 5)));
            assertThat(published)
                    .isNotEmpty()
                    .noneMatch(each -> ((TcpEndpoint) each).host().equals(wildcard));
        }
    }
}

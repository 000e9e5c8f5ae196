package org.pleiad.activator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.NO_PERMISSION;
import org.pleiad.orb.poa.KeyForwarder;

class WhereaboutsTest {
    private static final byte[] KEY = Activator.KEY.getBytes(StandardCharsets.ISO_8859_1);
    private static final ActivatorConfig CONFIG = ActivatorConfig.in(Path.of("nowhere"));

    /** Where the administration is. */
    private static final class Secret extends LocalObject {}

    private final Secret administration = new Secret();

    private CompletableFuture<KeyForwarder.Destination> ask(ActivatorConfig config, String client) {
        return new Whereabouts(null, null, config, null, administration)
                .destination(KEY, client)
                .toCompletableFuture();
    }

    @Test
    void administrationIsShownToClientsOfItsOwnMachine() {
        assertThat(ask(CONFIG, "/127.0.0.1:4711").join().reference()).isSameAs(administration);
    }

    @Test
    void administrationIsNotShownToOthersUnlessThatIsAllowed() {
        assertThat(ask(CONFIG, "/192.0.2.7:4711"))
                .isCompletedExceptionally()
                .failsWithin(java.time.Duration.ZERO)
                .withThrowableOfType(java.util.concurrent.ExecutionException.class)
                .withCauseInstanceOf(NO_PERMISSION.class);
        assertThat(ask(CONFIG.allowRemote(true), "/192.0.2.7:4711").join().reference())
                .isSameAs(administration);
    }
}

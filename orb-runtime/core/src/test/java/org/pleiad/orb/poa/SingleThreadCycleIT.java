package org.pleiad.orb.poa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.Policy;
import org.omg.CORBA.TIMEOUT;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.ThreadPolicyValue;
import org.pleiad.orb.CallOptions;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;

/** x calls y, which calls z, which calls x again; each in an ORB of its own, with sockets between them. */
@Timeout(120)
class SingleThreadCycleIT {
    private final Pleiad client = Pleiad.builder().build();
    private final Pleiad[] servers = new Pleiad[3];
    private final Link[] links = new Link[3];

    /** Passes a call on until it has gone far enough. */
    private static final class Link extends EchoServant {
        final AtomicInteger entered = new AtomicInteger();
        volatile Echo next;

        @Override
        public int ping(int steps) {
            entered.incrementAndGet();
            return steps == 0 ? 0 : 1 + next.ping(steps - 1);
        }
    }

    @AfterEach
    void stop() {
        client.close();
        for (Pleiad server : servers) {
            server.close();
        }
    }

    /** Makes the ring; what the client calls is x. */
    private Echo ring(ThreadPolicyValue threadsOfX, Duration patienceOfServers) throws Exception {
        String[] references = new String[3];
        for (int i = 0; i < 3; i++) {
            servers[i] = Pleiad.builder()
                    .listen("127.0.0.1", 0)
                    .callTimeout(patienceOfServers)
                    .build();
            links[i] = new Link();
            POA root = servers[i].rootPoa();
            root.the_POAManager().activate();
            POA poa = root.create_POA("ring", root.the_POAManager(), new Policy[] {
                root.create_thread_policy(i == 0 ? threadsOfX : ThreadPolicyValue.ORB_CTRL_MODEL)
            });
            references[i] = servers[i].orb().object_to_string(poa.id_to_reference(poa.activate_object(links[i])));
        }
        for (int i = 0; i < 3; i++) {
            links[i].next = servers[i].resolve(references[(i + 1) % 3], Echo.class);
        }
        return client.resolve(references[0], Echo.class);
    }

    @Test
    void callThatComesBackToItsObjectIsCarriedOut() throws Exception {
        Echo x = ring(ThreadPolicyValue.ORB_CTRL_MODEL, Duration.ofMinutes(1));

        assertThat(x.ping(30)).isEqualTo(30);

        assertThat(links[0].entered).hasValue(11);
    }

    @Test
    void callThatComesBackToASingleThreadedObjectEndsTheWholeChainWithItsDeadline() throws Exception {
        Echo x = ring(ThreadPolicyValue.SINGLE_THREAD_MODEL, Duration.ofMinutes(1));
        Echo bounded = client.with(x, CallOptions.deadline(Duration.ofSeconds(2)));

        assertThatThrownBy(() -> bounded.ping(3)).isInstanceOfSatisfying(TIMEOUT.class, SingleThreadCycleIT::maybe);

        // every call of the chain knows the deadline, so x has its turn back
        assertThat(x.ping(2)).isEqualTo(2);
        // time left is told in relative terms, so the call that came back may begin in the moment in which the others
        // end
        assertThat(links[0].entered.get()).as("calls of x that began").isBetween(2, 3);
    }

    @Test
    void withoutADeadlineItEndsWhenTheServersPatienceDoes() throws Exception {
        Echo x = ring(ThreadPolicyValue.SINGLE_THREAD_MODEL, Duration.ofSeconds(2));

        assertThatThrownBy(() -> x.ping(3)).isInstanceOfSatisfying(TIMEOUT.class, SingleThreadCycleIT::maybe);

        assertThat(x.ping(2)).isEqualTo(2);
    }

    private static void maybe(TIMEOUT timeout) {
        assertThat(timeout.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE);
    }
}

package org.pleiad.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CosEventChannelAdmin.EventChannelHelper;
import org.omg.CosEventComm.PushConsumerHelper;
import org.omg.CosEventComm.PushConsumerPOA;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;

/** A supplier as fast as it can be, a slow consumer, and one whose process is stopped: memory stays bounded. */
class SmallHeapIT {

    @Test
    @Timeout(120)
    void threeHundredMegabytesPassThroughAHeapOfFortyEight() throws Exception {
        Process flood = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx48m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FloodProcess.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ORB orb = ORB.init(new String[] {"-ORBListenEndpoints", "iiop://127.0.0.1:0"}, new Properties());
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(flood.getInputStream(), StandardCharsets.UTF_8))) {
            String channel = said.readLine();
            AtomicInteger slow = new AtomicInteger();
            POA poa = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
            poa.the_POAManager().activate();
            var consumer = new PushConsumerPOA() {
                @Override
                public void push(Any data) {
                    slow.incrementAndGet();
                    java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
                }

                @Override
                public void disconnect_push_consumer() {
                    // as the channel ends
                }
            };
            EventChannelHelper.narrow(orb.string_to_object(channel))
                    .for_consumers()
                    .obtain_push_supplier()
                    .connect_push_consumer(PushConsumerHelper.narrow(poa.servant_to_reference(consumer)));
            try (ConsumerProcess stopped = ConsumerProcess.start(channel)) {
                stopped.stop();
                flood.getOutputStream().write('\n');
                flood.getOutputStream().flush();
                assertThat(said.readLine()).isEqualTo(FloodProcess.EVENTS + " " + FloodProcess.QUEUE);
            }
            assertThat(slow.get()).isPositive();
            assertThat(flood.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(flood.exitValue()).isZero();
        } finally {
            flood.destroyForcibly();
            orb.destroy();
        }
    }
}

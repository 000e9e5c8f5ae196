package org.pleiad.events;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CosEventChannelAdmin.EventChannelHelper;
import org.omg.CosEventComm.PushConsumerHelper;
import org.omg.CosEventComm.PushConsumerPOA;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;

/** A push consumer in a process of its own, which tests stop as SIGSTOP does. */
final class ConsumerProcess implements AutoCloseable {
    private final Process process;

    private ConsumerProcess(Process process) {
        this.process = process;
    }

    /** Starts one; returns when it is connected. */
    static ConsumerProcess start(String channel) throws IOException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ConsumerProcess.class.getName(),
                        channel)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.getInputStream().read() < 0) {
            throw new IOException("the consumer's process has ended");
        }
        return new ConsumerProcess(process);
    }

    /** Connects, prints a line, and takes events until it is killed. */
    public static void main(String[] arguments) throws Exception {
        ORB orb = ORB.init(new String[] {"-ORBListenEndpoints", "iiop://127.0.0.1:0"}, new Properties());
        POA poa = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
        poa.the_POAManager().activate();
        var consumer = new PushConsumerPOA() {
            @Override
            public void push(Any data) {
                // taken
            }

            @Override
            public void disconnect_push_consumer() {
                // nothing else comes
            }
        };
        EventChannelHelper.narrow(orb.string_to_object(arguments[0]))
                .for_consumers()
                .obtain_push_supplier()
                .connect_push_consumer(PushConsumerHelper.narrow(poa.servant_to_reference(consumer)));
        System.out.println("connected");
        orb.run();
    }

    /** The process does nothing any more, and its sockets stay open. */
    void stop() throws IOException, InterruptedException {
        signal("-STOP");
    }

    /** It goes on. */
    void resume() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder(List.of("kill", signal, Long.toString(process.pid()))).start();
        if (!kill.waitFor(10, TimeUnit.SECONDS) || kill.exitValue() != 0) {
            throw new IOException("kill " + signal + " failed");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

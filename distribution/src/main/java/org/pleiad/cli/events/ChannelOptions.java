package org.pleiad.cli.events;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.ORB;
import org.pleiad.cli.ReferenceText;
import org.pleiad.events.client.DurableEvents;
import org.pleiad.events.client.EventChannels;
import org.pleiad.events.client.RemoteChannel;
import picocli.CommandLine.Option;

/** How the verbs that work with a channel reach it, and how they end. */
final class ChannelOptions {
    /** Time for a connection to be ended after Ctrl-C. */
    private static final long GOOD_BYE_SECONDS = 8;

    @Option(
            names = "--naming",
            paramLabel = "REFERENCE",
            description =
                    "The naming service in which names of channels are looked up: IOR:…, corbaloc:…, or a file that has"
                            + " it")
    private String naming;

    @Option(
            names = "--timeout",
            paramLabel = "MILLIS",
            defaultValue = "30000",
            description = "How long each call may take; ${DEFAULT-VALUE} unless given")
    private int timeoutMillis;

    /** What is done with an ORB. An interrupt asks it to end. */
    interface Work {
        int with(ORB orb) throws Exception;
    }

    /** Does it; if the process is told to end meanwhile, it is interrupted and waited for, so that nothing stays connected. */
    int run(Work work) throws Exception {
        List<String> arguments =
                new ArrayList<>(List.of("-ORBclientCallTimeOutPeriod", Integer.toString(timeoutMillis)));
        if (naming != null) {
            arguments.addAll(List.of("-ORBInitRef", "NameService=" + ReferenceText.of(naming)));
        }
        ORB orb = ORB.init(arguments.toArray(String[]::new), null);
        var over = new CountDownLatch(1);
        Thread worker = Thread.currentThread();
        var hook = new Thread(() -> end(worker, over), "pleiad-events-shutdown");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.with(orb);
        } finally {
            // an interrupt that came late must not cut the good-bye short
            boolean interrupted = Thread.interrupted();
            orb.destroy();
            over.countDown();
            forget(hook);
            if (interrupted) {
                worker.interrupt();
            }
        }
    }

    private static void end(Thread worker, CountDownLatch over) {
        worker.interrupt();
        try {
            over.await(GOOD_BYE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // the hook runs, and sees that the work is over
            return;
        }
    }

    /** Whether names can be looked up. */
    boolean hasNaming() {
        return naming != null;
    }

    /** The durable side of the channel that a word of the command line means. */
    DurableEvents findDurable(ORB orb, String word) throws IOException {
        return new EventChannels(orb).findDurable(reference(word));
    }

    private String reference(String word) throws IOException {
        return naming != null && !EventChannels.isReference(word) ? word : ReferenceText.of(word);
    }

    /** The channel that a word of the command line means: a reference, a file that has one, or a name. */
    RemoteChannel find(ORB orb, String word) throws IOException {
        return new EventChannels(orb).find(reference(word));
    }
}

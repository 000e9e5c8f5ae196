package org.pleiad.samples.factorymonitor;

import java.util.List;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.events.client.EventChannels;
import org.pleiad.events.client.EventForm;
import org.pleiad.events.client.EventSink;
import org.pleiad.orb.Pleiad;

/**
 * The devices of the plant: their status, the steps of the jobs that they do, and when they will be down. Who is interested
 * they do not know. Takes the channel; when a line comes in, the shift ends.
 */
public final class Plant {
    private static final List<String> DEVICES = List.of("etcher-1", "stepper-2", "furnace-3");

    private Plant() {}

    /** Prints how many events it has sent. */
    public static void main(String[] args) throws Exception {
        try (Pleiad orb = Pleiad.builder().build()) {
            EventSink<StructuredEvent> sink =
                    new EventChannels(orb.orb()).find(args[0]).sink(EventForm.STRUCTURED);
            try (var reports = new SubmissionPublisher<StructuredEvent>()) {
                reports.subscribe(sink);
                for (String device : DEVICES) {
                    reports.submit(
                            Report.of("Status." + device, "state", "busy").event(orb.orb()));
                    reports.submit(Report.of("JobStep", "lot", "lot-" + device, "state", "started")
                            .event(orb.orb()));
                }
                reports.submit(Report.of("Downtime", "device", "furnace-3", "from", "18:00")
                        .event(orb.orb()));
                for (String device : DEVICES) {
                    reports.submit(Report.of("JobStep", "lot", "lot-" + device, "state", "done")
                            .event(orb.orb()));
                    reports.submit(
                            Report.of("Status." + device, "state", "idle").event(orb.orb()));
                }
                System.out.println("the devices have reported");
                if (System.in.read() < 0) {
                    throw new AssertionError("nobody ended the shift");
                }
                reports.submit(Report.of(Report.END).event(orb.orb()));
            }
            System.out.println(
                    "the plant has sent " + sink.done().toCompletableFuture().get(60, TimeUnit.SECONDS) + " events");
        }
    }
}

package org.pleiad.samples.factorymonitor;

import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.events.client.EventChannels;
import org.pleiad.events.client.EventForm;
import org.pleiad.events.client.EventPull;
import org.pleiad.events.client.EventSink;
import org.pleiad.events.client.Interest;
import org.pleiad.events.client.RemoteChannel;
import org.pleiad.orb.Pleiad;

/**
 * Added while the plant runs: a new device with a new subject, and a program that watches it. Nothing else is changed or
 * started again. Takes the channel.
 */
public final class Seismograph {

    private Seismograph() {}

    /** Prints what it saw. */
    public static void main(String[] args) throws Exception {
        try (Pleiad orb = Pleiad.builder().build()) {
            RemoteChannel plant = new EventChannels(orb.orb()).find(args[0]);
            try (EventPull<StructuredEvent> vibrations =
                    plant.pull(EventForm.STRUCTURED, Interest.inType(Report.DOMAIN, "Vibration"))) {
                EventSink<StructuredEvent> sink = plant.sink(EventForm.STRUCTURED);
                try (var reports = new SubmissionPublisher<StructuredEvent>()) {
                    reports.subscribe(sink);
                    reports.submit(Report.of("Vibration", "strength", "0.2").event(orb.orb()));
                    reports.submit(
                            Report.of("Status.sensor-4", "state", "watching").event(orb.orb()));
                }
                sink.done().toCompletableFuture().get(60, TimeUnit.SECONDS);
                System.out.println(
                        "the seismograph saw " + Report.of(vibrations.next()).fields());
            }
        }
    }
}

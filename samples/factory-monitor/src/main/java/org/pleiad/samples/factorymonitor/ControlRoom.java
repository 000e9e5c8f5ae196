package org.pleiad.samples.factorymonitor;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.pleiad.events.client.EventChannels;
import org.pleiad.events.client.Interest;
import org.pleiad.events.client.RemoteChannel;
import org.pleiad.orb.Pleiad;

/**
 * A monitor that shows the status of all devices, also of those to come, and a dispatcher that sends lots on when a step is
 * done. Each subscribes by the type of events. Takes the channel.
 */
public final class ControlRoom {

    private ControlRoom() {}

    /** Prints what both know when the shift has ended. */
    public static void main(String[] args) throws InterruptedException {
        try (Pleiad orb = Pleiad.builder().build()) {
            RemoteChannel plant = new EventChannels(orb.orb()).find(args[0]);
            Map<String, String> states = new ConcurrentSkipListMap<>();
            Watcher monitor = Watcher.of(
                    "the monitor",
                    plant,
                    Interest.inType(Report.DOMAIN, "Status.*"),
                    report -> states.put(
                            report.subject().substring("Status.".length()),
                            report.fields().get("state")));
            var lots = new ConcurrentSkipListSet<String>();
            Watcher dispatcher = Watcher.of(
                    "the dispatcher",
                    plant,
                    Interest.inType(Report.DOMAIN, "JobStep").where("$state == 'done'"),
                    report -> lots.add(report.fields().get("lot")));
            System.out.println("ready");
            System.out.println("the monitor saw " + monitor.await() + " reports, last states " + states);
            System.out.println("the dispatcher saw " + dispatcher.await() + " reports, and sends on " + lots);
        }
    }
}

package org.pleiad.samples.factorymonitor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.events.client.EventChannels;
import org.pleiad.events.client.EventForm;
import org.pleiad.events.client.EventPull;
import org.pleiad.events.client.Interest;
import org.pleiad.orb.Pleiad;

/**
 * Shows alarms when somebody looks, for which it waits for a line: the most urgent first, and none whose time is over. The
 * channel keeps them meanwhile and sees to both. Takes the channel.
 */
public final class AlarmPanel {

    private AlarmPanel() {}

    /** Prints the alarms. */
    public static void main(String[] args) throws Exception {
        try (Pleiad orb = Pleiad.builder().build();
                EventPull<StructuredEvent> alarms = new EventChannels(orb.orb())
                        .find(args[0])
                        .pull(EventForm.STRUCTURED, Interest.inType(Report.DOMAIN, "Alarm"))) {
            System.out.println("ready");
            if (System.in.read() < 0) {
                throw new AssertionError("nobody looked");
            }
            List<String> shown = new ArrayList<>();
            Optional<StructuredEvent> alarm = alarms.poll(Duration.ofSeconds(20));
            while (alarm.isPresent()) {
                shown.add(alarm.get().header.fixed_header.event_name);
                alarm = alarms.poll(Duration.ZERO);
            }
            System.out.println("alarms: " + String.join(", ", shown));
        }
    }
}

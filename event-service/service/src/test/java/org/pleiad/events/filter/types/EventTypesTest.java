package org.pleiad.events.filter.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.omg.CosNotification.EventType;

class EventTypesTest {

    @ParameterizedTest
    @CsvSource({
        "*, %ALL, Telecom, Alarm, true",
        "'', '', Telecom, Alarm, true",
        "*, *, '', %ANY, true",
        "'', %ALL, Telecom, Alarm, true",
        "Telecom, *, Telecom, Alarm, true",
        "Telecom, *Alarm, Telecom, CommunicationsAlarm, true",
        "Telecom, *Alarm*, Telecom, AlarmCleared, true",
        "Tele*, C*m, Telecom, CommunicationsAlarm, true",
        "Telecom, Alarm, Telecom, Alarms, false",
        "Telecom, Alarm, Power, Alarm, false",
        "Telecom, alarm, Telecom, Alarm, false",
        "T*l*m, a*b*c, Telecom, aXXbYYc, true",
        "T*l*m, a*b*c, Telecom, aXXbYY, false",
        "'', %ANY, '', %ANY, true",
        "'', %ANY, Telecom, Alarm, false"
    })
    void patternsMeanTypes(String domain, String type, String eventDomain, String eventType, boolean meant) {
        assertThat(EventTypePattern.of(new EventType(domain, type)).matches(eventDomain, eventType))
                .isEqualTo(meant);
    }

    @Test
    void allTypesAreWrittenAsTheStandardDoes() {
        EventType all = new EventTypePattern("", "").toEventType();
        assertThat(all.domain_name).isEqualTo("*");
        assertThat(all.type_name).isEqualTo("%ALL");
        assertThat(EventTypePattern.of(all)).isEqualTo(EventTypePattern.ALL);
    }

    @Test
    void manyStarsCostNoMoreThanTheProductOfTheLengths() {
        String pattern = "*a".repeat(2000) + "b";
        assertThat(new EventTypePattern("", pattern).matches("", "a".repeat(20_000)))
                .isFalse();
    }

    /** Beside a matcher that looks at everything, and means by a pattern what a regular expression does. */
    @RepeatedTest(20)
    void whoIsInterestedIsFoundAsByComparingWithAll(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        EventTypeIndex<Integer> index = new EventTypeIndex<>();
        List<List<EventTypePattern>> subscriptions = new ArrayList<>();
        for (int step = 0; step < 600; step++) {
            int choice = random.nextInt(10);
            if (choice < 6 || subscriptions.isEmpty()) {
                List<EventTypePattern> patterns = new ArrayList<>();
                for (int i = random.nextInt(3); i >= 0; i--) {
                    patterns.add(new EventTypePattern(name(random, true), name(random, true)));
                }
                index.add(subscriptions.size(), patterns);
                subscriptions.add(patterns);
            } else if (choice == 6) {
                int gone = random.nextInt(subscriptions.size());
                index.remove(gone, subscriptions.get(gone));
                subscriptions.set(gone, List.of());
            } else {
                String domain = name(random, false);
                String type = name(random, false);
                assertThat(index.interested(domain, type))
                        .as("seed %d step %d", repetition.getCurrentRepetition(), step)
                        .containsExactlyInAnyOrderElementsOf(naive(subscriptions, domain, type));
            }
        }
    }

    private static List<Integer> naive(List<List<EventTypePattern>> subscriptions, String domain, String type) {
        List<Integer> interested = new ArrayList<>();
        for (int i = 0; i < subscriptions.size(); i++) {
            if (subscriptions.get(i).stream().anyMatch(p -> naive(p.domain(), domain) && naive(p.type(), type))) {
                interested.add(i);
            }
        }
        return interested;
    }

    private static boolean naive(String pattern, String name) {
        return pattern.isEmpty() || name.matches(Pattern.quote(pattern).replace("*", "\\E.*\\Q"));
    }

    private static String name(Random random, boolean pattern) {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            name.append(pattern && random.nextInt(6) == 0 ? '*' : (char) ('a' + random.nextInt(3)));
        }
        return pattern && random.nextInt(12) == 0 ? "%ALL" : name.toString();
    }
}

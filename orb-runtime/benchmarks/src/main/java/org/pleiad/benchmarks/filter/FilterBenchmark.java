package org.pleiad.benchmarks.filter;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import org.omg.CORBA.Any;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.benchmarks.Machine;
import org.pleiad.events.filter.Constraint;
import org.pleiad.events.filter.EventFilters;

/**
 * Has constraints take turns on one thread and writes evaluations per second of processor time, so that what else runs on the
 * machine counts little.
 */
public final class FilterBenchmark {
    private static final int EVENTS = 64;
    private static final int BATCH = 20_000;

    private FilterBenchmark() {}

    /** @param arguments {@code --rounds N}, {@code --millis N} a turn, {@code --out FILE} */
    public static void main(String[] arguments) throws IOException {
        int rounds = 7;
        long millis = 1000;
        Path out = null;
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            switch (arguments[i]) {
                case "--rounds" -> rounds = Integer.parseInt(arguments[i + 1]);
                case "--millis" -> millis = Long.parseLong(arguments[i + 1]);
                case "--out" -> out = Path.of(arguments[i + 1]);
                default -> throw new IllegalArgumentException("unknown option " + arguments[i]);
            }
        }
        Map<String, IntPredicate> contenders = contenders();
        Map<String, double[]> rates = new LinkedHashMap<>();
        contenders.keySet().forEach(name -> rates.put(name, new double[0]));
        for (int round = -2; round < rounds; round++) { // two rounds to warm up
            boolean counts = round >= 0;
            for (Map.Entry<String, IntPredicate> contender : contenders.entrySet()) {
                double rate = rate(contender.getValue(), millis);
                if (counts) {
                    rates.compute(contender.getKey(), (name, before) -> {
                        double[] more = Arrays.copyOf(before, before.length + 1);
                        more[before.length] = rate;
                        return more;
                    });
                }
            }
        }
        StringBuilder report = new StringBuilder(Machine.describe())
                .append("\n| constraint | evaluations/s of one processor |\n|---|---|\n");
        rates.forEach((name, all) -> report.append(String.format(Locale.ROOT, "| %s | %,.0f |\n", name, median(all))));
        System.out.println(report);
        if (out != null) {
            Files.writeString(out, report);
        }
    }

    private static Map<String, IntPredicate> contenders() {
        StructuredEvent[] structured = Sample.structured(EVENTS);
        Any[] anys = Sample.anys(EVENTS);
        Map<String, IntPredicate> contenders = new LinkedHashMap<>();
        contenders.put("the first of them in Java", i -> byHand(structured[i]));
        for (String text : new String[] {
            "$type_name == 'CommunicationsAlarm' and $severity > 3",
            "$severity > 3 and $source == 'router-6'",
            "$.filterable_data(severity) > 3 and $.header.fixed_header.event_type.type_name == 'CommunicationsAlarm'",
            "$id >= 0 and $severity + 1 > 4 and ($source == 'router-0' or $source == 'router-2' or 'r-4' ~ $source)"
        }) {
            Constraint constraint = EventFilters.compile(text);
            contenders.put("`" + text + "`", i -> constraint.test(structured[i]));
        }
        Constraint ofStruct = EventFilters.compile("$.severity > 3 and $.source == 'router-6'");
        contenders.put("`" + ofStruct + "` of an any", i -> ofStruct.test(anys[i]));
        return contenders;
    }

    private static boolean byHand(StructuredEvent event) {
        if (!event.header.fixed_header.event_type.type_name.equals("CommunicationsAlarm")) {
            return false;
        }
        for (Property property : event.filterable_data) {
            if (property.name.equals("severity")) {
                return property.value.extract_short() > 3;
            }
        }
        return false;
    }

    private static double rate(IntPredicate contender, long millis) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        long end = start + millis * 1_000_000;
        long evaluations = 0;
        long met = 0;
        long now;
        do {
            for (int i = 0; i < BATCH; i++) {
                met += contender.test(i % EVENTS) ? 1 : 0;
            }
            evaluations += BATCH;
            now = threads.getCurrentThreadCpuTime();
        } while (now < end);
        if (met == 0 || met == evaluations) {
            throw new IllegalStateException("a constraint that all or no events meet says little");
        }
        return evaluations * 1e9 / (now - start);
    }

    private static double median(double[] rates) {
        double[] sorted = rates.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}

package org.pleiad.groups.conformance.sim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** What happened in a world, a line each, with the time; the last ones are kept. */
public final class Trace {
    private static final int KEPT = 4_000;

    private final VirtualTime time;
    private final Deque<Line> lines = new ArrayDeque<>();
    private final boolean aloud;
    private long hash;

    /** A trace. With {@code -Dpleiad.sim.trace=true} it is written as it comes. */
    public Trace(VirtualTime time) {
        this.time = time;
        this.aloud = Boolean.getBoolean("pleiad.sim.trace");
    }

    /** A line; put into words only when somebody reads it. */
    private record Line(long nanos, String format, Object[] arguments) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%12.6f  ", nanos / 1e9) + String.format(Locale.ROOT, format, arguments);
        }
    }

    /** One more; what it names must not change any more. */
    public void say(String format, Object... arguments) {
        Line line = new Line(time.nanos(), format, arguments);
        hash = (hash * 31 + line.nanos()) * 31 + format.hashCode();
        lines.add(line);
        if (lines.size() > KEPT) {
            lines.remove();
        }
        if (aloud) {
            System.out.println(line);
        }
    }

    /** Equal for equal traces: a world that is the same again has the same one. */
    public long hash() {
        return hash;
    }

    /** The last lines. */
    public String last(int count) {
        return String.join(
                "\n",
                lines.stream()
                        .skip(Math.max(0, lines.size() - count))
                        .map(Line::toString)
                        .toList());
    }
}

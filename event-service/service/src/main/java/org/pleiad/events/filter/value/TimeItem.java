package org.pleiad.events.filter.value;

import java.time.Clock;
import org.omg.TimeBase.UtcTHelper;
import org.pleiad.orb.cdr.TimeT;

/**
 * {@code $curtime}: what time it is, as a UtcT. As a number it is its first member, units of 100 ns since 1582-10-15; its
 * {@code high} and {@code low} are the halves that the Notification Service's examples compare.
 */
public final class TimeItem extends Record {
    private static final int HALF = 32;
    private static final long LOW = 0xffff_ffffL;

    private final long time;

    public TimeItem(Clock clock) {
        super(UtcTHelper.id(), "UtcT", "time", "inacclo", "inacchi", "tdf", "high", "low");
        time = TimeT.of(clock.instant());
    }

    @Override
    public Value value() {
        return Value.of(time);
    }

    @Override
    Item at(int index) {
        long number = switch (index) {
            case 0 -> time;
            case 4 -> time >>> HALF;
            case 5 -> time & LOW;
            default -> 0;
        };
        return new Item() {
            @Override
            public Value value() {
                return Value.of(number);
            }
        };
    }
}

package org.pleiad.orb.faults;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.echo.Refused;

/** A servant that counts how often each numbered call was executed, and gives every execution another result. */
final class Tally extends EchoServant {
    private final AtomicIntegerArray executions;
    private final AtomicIntegerArray results;
    private final AtomicInteger sequence = new AtomicInteger();

    Tally(int numbers) {
        executions = new AtomicIntegerArray(numbers);
        results = new AtomicIntegerArray(numbers);
    }

    @Override
    public int ping(int number) {
        int result = sequence.incrementAndGet();
        results.set(number, result);
        executions.incrementAndGet(number);
        return result;
    }

    @Override
    public void refuse(String number) throws Refused {
        executions.incrementAndGet(Integer.parseInt(number));
        throw new Refused(number);
    }

    int executions(int number) {
        return executions.get(number);
    }

    /** What the last execution of a number gave. */
    int result(int number) {
        return results.get(number);
    }
}

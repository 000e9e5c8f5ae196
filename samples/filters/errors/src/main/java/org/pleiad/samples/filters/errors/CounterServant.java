package org.pleiad.samples.filters.errors;

/** Counts; may be called by several threads at once. */
final class CounterServant extends CounterPOA {
    private int sum;

    @Override
    public synchronized int add(int amount) throws Overflow {
        try {
            sum = Math.addExact(sum, amount);
        } catch (ArithmeticException tooLarge) {
            throw new Overflow(sum);
        }
        return sum;
    }
}

package org.pleiad.events.durable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ORB;
import org.omg.CORBA.SystemException;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.events.PleiadEvents.DurableChannel;
import org.pleiad.events.durable.client.DurableWriter;

/** Puts batches into a channel until it is told to stop, and remembers what it was told about each. */
final class CrashSupplier implements Runnable {
    /** What became of a batch. */
    enum Told {
        /** The channel has it. */
        TAKEN,
        /** It may have it. */
        MAYBE,
        /** It has it not. */
        REFUSED
    }

    /** One put. */
    record Batch(List<String> texts, Told told) {}

    private final ORB orb;
    private final DurableChannel channel;
    private final String name;
    private final boolean named;
    private final Random random;
    private final BooleanSupplier stop;
    private final List<Batch> batches = new ArrayList<>();
    private Throwable failure;

    /**
     * @param named whether it numbers its events and repeats what it does not know the outcome of
     */
    CrashSupplier(ORB orb, DurableChannel channel, String name, boolean named, long seed, BooleanSupplier stop) {
        this.orb = orb;
        this.channel = channel;
        this.name = name;
        this.named = named;
        this.random = new Random(seed);
        this.stop = stop;
    }

    @Override
    public void run() {
        try {
            DurableWriter writer = named ? new DurableWriter(channel, name, Duration.ofMinutes(2)) : null;
            int next = 1;
            while (!stop.getAsBoolean()) {
                int size = 1 + random.nextInt(8);
                List<String> texts = new ArrayList<>();
                List<StructuredEvent> events = new ArrayList<>();
                for (int i = 0; i < size; i++) {
                    String text = name + "-" + next++;
                    texts.add(text);
                    events.add(TestEvents.event(orb, text));
                }
                batches.add(new Batch(texts, named ? write(writer, events) : put(events)));
            }
        } catch (RuntimeException | Error unexpected) {
            failure = unexpected;
        }
    }

    private static Told write(DurableWriter writer, List<StructuredEvent> events) {
        writer.put(events);
        return Told.TAKEN;
    }

    private Told put(List<StructuredEvent> events) {
        try {
            channel.put("", 0, events.toArray(StructuredEvent[]::new));
            return Told.TAKEN;
        } catch (SystemException away) {
            pause();
            return away.completed == CompletionStatus.COMPLETED_NO ? Told.REFUSED : Told.MAYBE;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** After it has ended. */
    List<Batch> batches() {
        if (failure != null) {
            throw new AssertionError(name + " failed", failure);
        }
        return batches;
    }

    String name() {
        return name;
    }

    boolean named() {
        return named;
    }
}

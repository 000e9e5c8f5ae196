package org.pleiad.events.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.UserException;
import org.pleiad.events.PleiadEvents.Begin;
import org.pleiad.events.PleiadEvents.DurableChannel;
import org.pleiad.events.PleiadEvents.DurableChannelHelper;
import org.pleiad.events.PleiadEvents.DurableConsumer;
import org.pleiad.events.PleiadEvents.DurableConsumerPOA;
import org.pleiad.events.PleiadEvents.OffsetEvent;
import org.pleiad.events.PleiadEvents.PushOptions;
import org.pleiad.events.PleiadEvents.Start;
import org.pleiad.events.durable.CrashSupplier.Batch;
import org.pleiad.events.durable.CrashSupplier.Told;
import org.pleiad.events.durable.client.DurableReader;
import org.pleiad.events.durable.client.ReaderOptions;
import org.pleiad.orb.Pleiad;

/**
 * A real server process that is killed between any two steps and at any moment, with three suppliers and five consumers that
 * go on through it. {@code -Dpleiad.kills=N} for more than the ordinary run, {@code -Dseed=N} for a run as it was.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class KilledEventServerIT {
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int KILLS = Integer.getInteger("pleiad.kills", 33);

    @TempDir
    private Path directory;

    private final Random random = new Random(SEED);
    private final Map<String, Integer> deaths = new LinkedHashMap<>();
    private volatile boolean suppliersStop;
    private volatile boolean consumersStop;

    private static List<String> points() {
        List<String> points = new ArrayList<>();
        for (Step step : Step.values()) {
            points.add(step.name());
        }
        points.addAll(List.of(
                "REQUEST:put",
                "REPLY:put",
                "REQUEST:acknowledge",
                "REPLY:acknowledge",
                "REQUEST:pull_events",
                "REPLY:pull_events",
                "REPLY:subscribe_push"));
        return points;
    }

    /** A consumer that is pushed to and tells the channel only by returning. */
    private static final class Pushed extends DurableConsumerPOA {
        private final Sequence sequence = new Sequence("pushed");

        @Override
        public synchronized void push_events(OffsetEvent[] events) {
            for (OffsetEvent event : events) {
                if (event.position > sequence.last()) {
                    sequence.handled(event);
                }
            }
        }

        @Override
        public void lost(long from, long upto) {
            sequence.wrong("lost " + from + " to " + upto);
        }

        @Override
        public void taken_over(String name) {}
    }

    @Test
    void killedBetweenAnyTwoStepsItLosesNothingAcknowledgedAndDeliversNothingTwice() throws Exception {
        int port = CrashedProcess.freePort();
        try (Pleiad orb = Pleiad.builder()
                .listen("127.0.0.1", 0)
                .callTimeout(Duration.ofSeconds(20))
                .build()) {
            DurableChannel channel = DurableChannelHelper.unchecked_narrow(
                    orb.orb().string_to_object("corbaloc:iiop:1.2@127.0.0.1:" + port + "/quotes/durable"));
            run(orb, channel, port);
        }
    }

    private void run(Pleiad orb, DurableChannel channel, int port) throws Exception {
        List<CrashSupplier> suppliers = List.of(
                new CrashSupplier(orb.orb(), channel, "first", true, SEED, () -> suppliersStop),
                new CrashSupplier(orb.orb(), channel, "second", true, SEED + 1, () -> suppliersStop),
                new CrashSupplier(orb.orb(), channel, "nameless", false, SEED + 2, () -> suppliersStop));
        Sequence steady = new Sequence("steady");
        Sequence slow = new Sequence("slow");
        Sequence away = new Sequence("away");
        Sequence late = new Sequence("late");
        Sequence strict = new Sequence("strict");
        Pushed pushed = new Pushed();
        DurableConsumer consumer = orb.export(pushed, DurableConsumer.class);
        StrictPuller puller = new StrictPuller(channel, strict, () -> consumersStop);
        List<Thread> threads = new ArrayList<>();
        ReaderOptions options =
                ReaderOptions.DEFAULT.fromOldest().withWaitMillis(200).withMaxBatch(40);
        List<DurableReader> readers = new ArrayList<>();
        CrashedProcess server = CrashedProcess.start(port, directory, "-", 0);
        try {
            push(channel, consumer, Begin.OLDEST);
            readers.add(DurableReader.start(channel, "steady", options, steady::handled));
            readers.add(DurableReader.start(channel, "slow", options, event -> {
                // its slowness is the input of this test
                Thread.sleep(0, 300_000);
                slow.handled(event);
            }));
            DurableReader leaving = DurableReader.start(channel, "away", options, away::handled);
            threads.add(started(puller, "strict"));
            await().until(() -> channel.subscriptions().length == 5);
            for (CrashSupplier supplier : suppliers) {
                threads.add(started(supplier, supplier.name()));
            }
            await().atMost(Duration.ofSeconds(60)).until(() -> away.last() > 0);
            List<String> points = points();
            String point = "";
            for (int life = 0; life < KILLS; life++) {
                if (!point.isEmpty() && server.endsWithin(10_000)) {
                    died(point);
                } else {
                    server.endsWithin(random.nextInt(400));
                    died("SIGKILL");
                }
                server.kill();
                // every second life ends at a step, the others at any moment
                point = life % 2 == 0 && life < KILLS - 1 ? points.get(life / 2 % points.size()) : "";
                server = CrashedProcess.start(port, directory, point.isEmpty() ? "-" : point, passes(point));
                push(channel, consumer, Begin.WHERE_I_WAS);
                if (life == KILLS / 5) {
                    leaving.close();
                } else if (life == KILLS / 2) {
                    readers.add(DurableReader.start(channel, "late", options, late::handled));
                } else if (life == KILLS * 3 / 5) {
                    // another program that knows what the first one did
                    readers.add(DurableReader.start(
                            channel,
                            "away",
                            ReaderOptions.DEFAULT.afterOffset(away.last()).withWaitMillis(200),
                            away::handled));
                }
            }
            suppliersStop = true;
            for (Thread thread : threads.subList(1, threads.size())) {
                thread.join(120_000);
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
            long newest = channel.newest();
            List<Sequence> all = List.of(steady, slow, away, late, strict, pushed.sequence);
            for (Sequence sequence : all) {
                await().atMost(Duration.ofSeconds(120)).until(() -> {
                    sequence.texts();
                    return sequence.last() == newest;
                });
            }
            readers.forEach(reader -> assertThat(reader.failure()).isEmpty());
            check(steady, all, suppliers);
            System.out.printf(
                    "seed %d: %d kills %s; %d events, %d of %d puts uncertain; strict saw %d again%n",
                    SEED,
                    deaths.values().stream().mapToInt(Integer::intValue).sum(),
                    deaths,
                    newest,
                    suppliers.get(2).batches().stream()
                            .filter(batch -> batch.told() == Told.MAYBE)
                            .count(),
                    suppliers.get(2).batches().size(),
                    puller.again());
        } finally {
            suppliersStop = true;
            consumersStop = true;
            readers.forEach(DurableReader::close);
            for (Thread thread : threads) {
                thread.join(30_000);
            }
            server.kill();
        }
    }

    /** How often a server passes a step before it dies of it; subscriptions are made once in a life. */
    private int passes(String point) {
        return point.equals(Step.SUBSCRIBED.name()) || point.endsWith("subscribe_push") ? 0 : random.nextInt(12);
    }

    private void died(String how) {
        deaths.merge(how, 1, Integer::sum);
    }

    private static Thread started(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Subscribes the consumer that is pushed to; the server may die of it. */
    private static void push(DurableChannel channel, DurableConsumer consumer, Begin begin) {
        Start start = new Start();
        start.__default(begin);
        try {
            channel.subscribe_push("pushed", start, consumer, new PushOptions(30, 100, true));
        } catch (SystemException died) {
            assertThat(begin).as("%s", died).isEqualTo(Begin.WHERE_I_WAS);
        } catch (UserException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static void check(Sequence reference, List<Sequence> all, List<CrashSupplier> suppliers) {
        List<String> order = reference.texts();
        assertThat(reference.first()).as("seed %d", SEED).isEqualTo(1);
        assertThat(order).as("nothing twice, seed %d", SEED).doesNotHaveDuplicates();
        for (Sequence sequence : all) {
            int from = (int) sequence.first() - 1;
            assertThat(sequence.texts())
                    .as("one order without gaps, seed %d", SEED)
                    .isEqualTo(order.subList(from, order.size()));
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            places.put(order.get(i), i);
        }
        for (CrashSupplier supplier : suppliers) {
            for (Batch batch : supplier.batches()) {
                List<Integer> found = batch.texts().stream()
                        .map(text -> places.getOrDefault(text, -1))
                        .toList();
                if (batch.told() == Told.TAKEN || batch.told() == Told.MAYBE && found.get(0) >= 0) {
                    int first = found.get(0);
                    assertThat(order.subList(first, Math.min(order.size(), first + found.size())))
                            .as("all of a batch of %s that was %s, seed %d", supplier.name(), batch.told(), SEED)
                            .isEqualTo(batch.texts());
                } else {
                    assertThat(found)
                            .as("nothing of a batch that was %s, seed %d", batch.told(), SEED)
                            .isEqualTo(Collections.nCopies(found.size(), -1));
                }
            }
        }
    }
}

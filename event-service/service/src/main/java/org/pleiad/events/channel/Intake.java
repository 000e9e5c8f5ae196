package org.pleiad.events.channel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.error.Minor;

/** How events come into a channel: looks for room, keeps them if it is durable, and queues them for each consumer. */
final class Intake {
    private final Channel channel;
    private final EventLog log;

    /** The order of a durable channel: guards appending, and handing out in the order of offsets. */
    private final ReentrantLock order = new ReentrantLock();

    /** Appended and not yet handed out; bounded by the suppliers that wait for the disk. */
    private final Queue<Event> appended = new ArrayDeque<>();

    Intake(Channel channel, EventLog log) {
        this.channel = channel;
        this.log = log;
    }

    EventLog log() {
        return log;
    }

    void take(List<Event> events) {
        requireRoom(events.size());
        if (log != null && log.isShared()) {
            // consumers get it from there, each as it has room
            log.append(events);
            return;
        }
        int piece = smallestQueue();
        if (events.size() <= piece) {
            takePiece(events);
            return;
        }
        // longer than the queue of a consumer that is to lose nothing
        for (int from = 0; from < events.size(); from += piece) {
            try {
                takePiece(events.subList(from, Math.min(from + piece, events.size())));
            } catch (SystemException failure) {
                if (from > 0) {
                    failure.completed = CompletionStatus.COMPLETED_MAYBE;
                }
                throw failure;
            }
        }
    }

    private int smallestQueue() {
        int smallest = Integer.MAX_VALUE;
        for (Subscription subscription : channel.subscriptions()) {
            if (subscription.chokes()) {
                smallest = Math.min(smallest, Math.max(1, subscription.capacity()));
            }
        }
        return smallest;
    }

    private void takePiece(List<Event> events) {
        List<Promise> promises = awaitConsumers(events);
        try {
            if (log == null) {
                handOut(events);
            } else {
                keep(events);
            }
        } finally {
            promises.forEach(Promise::takeBack);
        }
    }

    /** Room that a consumer keeps for a supplier. */
    private record Promise(Subscription by, int events) {
        void takeBack() {
            by.takeBack(events);
        }
    }

    private void requireRoom(int events) {
        ChannelOptions options = channel.options();
        if (options.rejectNewEvents() && options.maxQueueLength() > 0) {
            long queued = 0;
            for (Subscription subscription : channel.subscriptions()) {
                // what waits for several is one event
                queued = Math.max(queued, subscription.queued());
            }
            if (queued + events > options.maxQueueLength()) {
                throw Minor.CHANNEL_FULL.exception(
                        CompletionStatus.COMPLETED_NO, queued + " in channel " + channel.name());
            }
        }
    }

    /** Waits for those that choke before anyone gets the event, so that a refusal is the truth for all. */
    private List<Promise> awaitConsumers(List<Event> events) {
        List<Promise> promises = new ArrayList<>();
        long left = channel.options().supplierPatience().toNanos();
        for (Subscription subscription : channel.subscriptions()) {
            int wanted = subscription.chokes() ? subscription.wanted(events) : 0;
            if (wanted > 0) {
                left = await(subscription, wanted, left);
                if (left <= 0) {
                    promises.forEach(Promise::takeBack);
                    throw Minor.CONSUMERS_FULL.exception(
                            CompletionStatus.COMPLETED_NO,
                            "consumer " + subscription.id() + " "
                                    + subscription.options().name() + " of channel " + channel.name());
                }
                promises.add(new Promise(subscription, wanted));
            }
        }
        return promises;
    }

    private static long await(Subscription subscription, int events, long nanos) {
        try {
            return subscription.promise(events, nanos);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private void keep(List<Event> events) {
        order.lock();
        try {
            long newest = log.nextOffset() - 1;
            long[] offsets = log.append(events);
            for (int i = 0; i < offsets.length; i++) {
                // others are repetitions, which consumers have
                if (offsets[i] > newest) {
                    newest = offsets[i];
                    Event event = events.get(i);
                    appended.add(event.at(newest, event.arrived()));
                }
            }
        } finally {
            order.unlock();
        }
        long forced = log.nextOffset() - 1;
        log.force();
        order.lock();
        try {
            List<Event> ready = new ArrayList<>();
            while (!appended.isEmpty() && appended.peek().offset() <= forced) {
                ready.add(appended.poll());
            }
            handOut(ready);
        } finally {
            order.unlock();
        }
    }

    private void handOut(List<Event> events) {
        for (Subscription subscription : channel.subscriptions()) {
            subscription.offer(events);
        }
    }
}

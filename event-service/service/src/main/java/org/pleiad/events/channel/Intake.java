package org.pleiad.events.channel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;
import org.omg.CORBA.CompletionStatus;
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
        awaitConsumers();
        if (log == null) {
            handOut(events);
        } else {
            keep(events);
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
    private void awaitConsumers() {
        long left = channel.options().supplierPatience().toNanos();
        for (Subscription subscription : channel.subscriptions()) {
            if (subscription.chokes()) {
                try {
                    left = subscription.awaitRoom(left);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    left = 0;
                }
                if (left <= 0) {
                    throw Minor.CONSUMERS_FULL.exception(
                            CompletionStatus.COMPLETED_NO,
                            "consumer " + subscription.id() + " "
                                    + subscription.options().name() + " of channel " + channel.name());
                }
            }
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

package org.pleiad.events.durable;

import java.util.concurrent.TimeUnit;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.UserException;
import org.pleiad.events.PleiadEvents.Begin;
import org.pleiad.events.PleiadEvents.DurableChannel;
import org.pleiad.events.PleiadEvents.DurableSubscription;
import org.pleiad.events.PleiadEvents.OffsetEvent;
import org.pleiad.events.PleiadEvents.Start;

/**
 * A consumer that leaves it to the channel to know where it is: it always asks for what comes after its acknowledgements, and
 * notes it as wrong if an event comes whose acknowledgement had returned.
 */
final class StrictPuller implements Runnable {
    private final DurableChannel channel;
    private final Sequence sequence;
    private final java.util.function.BooleanSupplier over;
    private long surelyAcknowledged;
    private int again;

    StrictPuller(DurableChannel channel, Sequence sequence, java.util.function.BooleanSupplier over) {
        this.channel = channel;
        this.sequence = sequence;
        this.over = over;
    }

    @Override
    public void run() {
        DurableSubscription subscription = null;
        while (!over.getAsBoolean()) {
            try {
                if (subscription == null) {
                    Start start = new Start();
                    start.__default(Begin.WHERE_I_WAS);
                    subscription = channel.subscribe("strict", start);
                }
                step(subscription);
            } catch (SystemException away) {
                pause();
            } catch (UserException wrong) {
                sequence.wrong(wrong.toString());
                return;
            }
        }
    }

    private void step(DurableSubscription subscription) throws UserException {
        OffsetEvent[] events = subscription.pull_events(-1, 50, 200);
        for (OffsetEvent event : events) {
            if (event.position <= surelyAcknowledged) {
                sequence.wrong(
                        "offset " + event.position + " came again, up to " + surelyAcknowledged + " was acknowledged");
            }
            if (event.position > sequence.last()) {
                sequence.handled(event);
            } else {
                again++;
            }
        }
        if (events.length > 0) {
            subscription.acknowledge(sequence.last());
            surelyAcknowledged = sequence.last();
        }
    }

    /** Events that came again since their acknowledgement had not returned. */
    int again() {
        return again;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.pleiad.events.notify;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.TIMEOUT;
import org.omg.CORBA.TRANSIENT;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.EventTypeSeqHelper;
import org.omg.CosNotifyChannelAdmin.ObtainInfoMode;
import org.omg.CosNotifyComm.InvalidEventTypeHelper;
import org.pleiad.events.channel.Channel;
import org.pleiad.orb.async.AsyncCall;

/**
 * Tells one client what is offered or subscribed to from now on (Notification Service 1.1, 2.3). One call is under way at a
 * time, and what changes meanwhile goes into the next one, so that nothing piles up for a slow client. Thread-safe.
 */
final class TypeNews {
    private final TypeTotals totals;
    private final Channel engine;

    // Guarded by this object's monitor, which is held for no call.
    private Client client;
    private boolean on = true;
    private boolean calling;
    private boolean changedSince;
    private EventTypes told = EventTypes.NONE;

    /** @param engine on whose threads the client is called */
    TypeNews(TypeTotals totals, Channel engine) {
        this.totals = totals;
        this.engine = engine;
    }

    /**
     * A client has connected; it is told of changes from here on.
     *
     * @param newClient {@code null}: it cannot be told
     */
    void begin(Client newClient) {
        synchronized (this) {
            client = newClient;
            told = totals.current();
        }
        totals.follow(this);
    }

    void end() {
        totals.leave(this);
        synchronized (this) {
            client = null;
        }
    }

    /** The operations {@code obtain_offered_types} and {@code obtain_subscription_types}. */
    EventType[] obtain(ObtainInfoMode mode) {
        int value = mode.value();
        EventTypes now = totals.current();
        synchronized (this) {
            on = value == ObtainInfoMode._ALL_NOW_UPDATES_ON || value == ObtainInfoMode._NONE_NOW_UPDATES_ON;
            told = now;
        }
        boolean all = value == ObtainInfoMode._ALL_NOW_UPDATES_ON || value == ObtainInfoMode._ALL_NOW_UPDATES_OFF;
        return all ? now.toArray() : EventTypes.NONE.toArray();
    }

    /** The totals are not what they were; returns at once. */
    void changed() {
        synchronized (this) {
            if (!on || client == null || engine.isClosed()) {
                return;
            }
            changedSince = true;
            if (calling) {
                return;
            }
            calling = true;
        }
        engine.executor().execute(this::callAgain);
    }

    private void callAgain() {
        EventTypes now;
        EventTypes before;
        Client called;
        synchronized (this) {
            now = totals.current();
            before = told;
            if (!changedSince || !on || client == null) {
                calling = false;
                return;
            }
            changedSince = false;
            called = client;
        }
        EventType[] added = before.addedIn(now);
        EventType[] removed = now.addedIn(before);
        CompletionStage<Boolean> call = added.length + removed.length == 0
                ? CompletableFuture.completedFuture(true)
                : call(called, added, removed);
        call.whenComplete((understood, failure) -> {
            settle(now, failure == null ? understood : isPassing(failure) ? null : Boolean.FALSE);
            callAgain();
        });
    }

    /** @param understood {@code null}: the client could not be reached; it is told the difference at the next change */
    private synchronized void settle(EventTypes now, Boolean understood) {
        if (understood == null) {
            return;
        }
        told = now;
        on &= understood;
    }

    private static boolean isPassing(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause instanceof COMM_FAILURE || cause instanceof TRANSIENT || cause instanceof TIMEOUT;
    }

    /** Calls a client that takes such news, after asking one of the event service whether it does. */
    private static CompletionStage<Boolean> call(Client client, EventType[] added, EventType[] removed) {
        if (client.kind().isNotification()) {
            return tell(client, added, removed);
        }
        return AsyncCall.to(client.bounded(), "_is_a")
                .arguments(out -> out.write_string(client.kind().newsInterface()))
                .returning(in -> in.read_boolean())
                .thenCompose(takes -> takes ? tell(client, added, removed) : CompletableFuture.completedFuture(false));
    }

    private static CompletionStage<Boolean> tell(Client client, EventType[] added, EventType[] removed) {
        return AsyncCall.to(client.bounded(), client.kind().newsOperation())
                .arguments(out -> {
                    EventTypeSeqHelper.write(out, added);
                    EventTypeSeqHelper.write(out, removed);
                })
                .raises(InvalidEventTypeHelper.id(), InvalidEventTypeHelper::read, InvalidEventTypeHelper::write)
                .returning(in -> true);
    }
}

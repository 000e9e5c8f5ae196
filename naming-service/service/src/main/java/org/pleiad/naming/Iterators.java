package org.pleiad.naming;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.omg.CosNaming.BindingIterator;
import org.omg.CosNaming.BindingIteratorHelper;
import org.pleiad.naming.store.NameKey;

/** The iterators alive, the longest unused first: bounded in number and in idle time. */
final class Iterators {
    private final Activation activation;
    private final StoredNames stored;
    private final NamingConfig config;
    private final Clock clock;

    /** By last use; guarded by this. */
    private final LinkedHashMap<IteratorServant, Instant> alive = new LinkedHashMap<>(16, 0.75f, true);

    Iterators(Activation activation, StoredNames stored, NamingConfig config, Clock clock) {
        this.activation = activation;
        this.stored = stored;
        this.config = config;
        this.clock = clock;
    }

    /**
     * A new iterator; the one unused for longest makes room where there are too many.
     *
     * @param told the name before the first that it will tell; {@code null}: none
     */
    BindingIterator open(long context, NameKey told) {
        var servant = new IteratorServant(this, stored, context, told, config.maxListing());
        IteratorServant oldest = null;
        synchronized (this) {
            if (alive.size() >= config.maxIterators()) {
                oldest = alive.keySet().iterator().next();
                alive.remove(oldest);
            }
            alive.put(servant, clock.instant());
        }
        if (oldest != null) {
            activation.deactivate(oldest);
        }
        return BindingIteratorHelper.narrow(activation.activate(servant));
    }

    synchronized void used(IteratorServant servant) {
        alive.computeIfPresent(servant, (key, before) -> clock.instant());
    }

    void end(IteratorServant servant) {
        synchronized (this) {
            alive.remove(servant);
        }
        activation.deactivate(servant);
    }

    /** Ends the iterators that were idle for too long. */
    void sweep() {
        List<IteratorServant> idle = new ArrayList<>();
        Instant limit = clock.instant().minus(config.iteratorIdle());
        synchronized (this) {
            alive.entrySet().removeIf(entry -> {
                boolean old = entry.getValue().isBefore(limit);
                if (old) {
                    idle.add(entry.getKey());
                }
                return old;
            });
        }
        idle.forEach(activation::deactivate);
    }

    synchronized int count() {
        return alive.size();
    }
}

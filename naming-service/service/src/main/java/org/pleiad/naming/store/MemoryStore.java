package org.pleiad.naming.store;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;

/** Names that live as long as the process. */
public final class MemoryStore implements NameStore, NamesChange {
    private final ConcurrentNavigableMap<BindingKey, Bound> bindings = new ConcurrentSkipListMap<>();
    private final Set<Long> contexts = ConcurrentHashMap.newKeySet();
    private final long identity = new SecureRandom().nextLong();

    /** One change at a time, since each looks before it changes. Readers do without. */
    private final ReentrantLock changing = new ReentrantLock();

    /** Guarded by {@link #changing}. */
    private long next = ROOT + 1;

    /** A store with an empty root context. */
    public MemoryStore() {
        contexts.add(ROOT);
    }

    @Override
    public long identity() {
        return identity;
    }

    @Override
    public Names names() {
        return this;
    }

    @Override
    public <T, E extends Exception, F extends Exception> T change(Change<T, E, F> change) throws E, F {
        changing.lock();
        try {
            return change.make(this);
        } finally {
            changing.unlock();
        }
    }

    @Override
    public Bound find(long context, NameKey name) {
        return bindings.get(new BindingKey(context, name));
    }

    @Override
    public boolean exists(long context) {
        return contexts.contains(context);
    }

    @Override
    public boolean isEmpty(long context) {
        BindingKey first = bindings.ceilingKey(BindingKey.first(context));
        return first == null || first.context() != context;
    }

    @Override
    public List<Entry> list(long context, NameKey after, int most) {
        List<Entry> entries = new ArrayList<>();
        BindingKey start = after == null ? BindingKey.first(context) : new BindingKey(context, after);
        for (Map.Entry<BindingKey, Bound> entry :
                bindings.tailMap(start, after == null).entrySet()) {
            if (entry.getKey().context() != context || entries.size() >= most) {
                break;
            }
            entries.add(new Entry(entry.getKey().name(), entry.getValue()));
        }
        return entries;
    }

    @Override
    public long create() {
        long context = next++;
        contexts.add(context);
        return context;
    }

    @Override
    public void drop(long context) {
        contexts.remove(context);
    }

    @Override
    public void put(long context, NameKey name, Bound bound) {
        bindings.put(new BindingKey(context, name), bound);
    }

    @Override
    public void remove(long context, NameKey name) {
        bindings.remove(new BindingKey(context, name));
    }

    @Override
    public void close() {
        // what is in memory is read by those who still hold it
    }
}

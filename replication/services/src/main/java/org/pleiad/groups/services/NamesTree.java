package org.pleiad.groups.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.pleiad.naming.store.Bound;
import org.pleiad.naming.store.NameKey;
import org.pleiad.naming.store.NameStore;
import org.pleiad.naming.store.Names;

/** One replica's names. Changed by the group's executor alone; read by any thread, without waiting. */
final class NamesTree implements Names {
    final ConcurrentSkipListMap<Place, Bound> bindings = new ConcurrentSkipListMap<>();
    final Set<Long> contexts = ConcurrentHashMap.newKeySet();

    /** The number that the next context gets. */
    volatile long next = NameStore.ROOT + 1;

    /** Of these names, the same at all replicas; 0 until the first of them has drawn it. */
    volatile long identity;

    /** Counts the changes. */
    volatile long version;

    NamesTree() {
        contexts.add(NameStore.ROOT);
    }

    /** Counts a change; of the group's executor alone. */
    void changed() {
        long before = version;
        version = before + 1;
    }

    /** The same names, which do not change with these. */
    NamesTree copy() {
        NamesTree copy = new NamesTree();
        copy.bindings.putAll(bindings);
        copy.contexts.addAll(contexts);
        copy.next = next;
        copy.identity = identity;
        copy.version = version;
        return copy;
    }

    @Override
    public Bound find(long context, NameKey name) {
        return bindings.get(new Place(context, name));
    }

    @Override
    public boolean exists(long context) {
        return contexts.contains(context);
    }

    @Override
    public boolean isEmpty(long context) {
        Place first = bindings.ceilingKey(Place.first(context));
        return first == null || first.context() != context;
    }

    @Override
    public List<Entry> list(long context, NameKey after, int most) {
        List<Entry> entries = new ArrayList<>();
        Place start = after == null ? Place.first(context) : new Place(context, after);
        for (Map.Entry<Place, Bound> each :
                bindings.tailMap(start, after == null).entrySet()) {
            if (each.getKey().context() != context || entries.size() >= most) {
                break;
            }
            entries.add(new Entry(each.getKey().name(), each.getValue()));
        }
        return entries;
    }

    @Override
    public void close() {
        // read by those who still hold it
    }
}

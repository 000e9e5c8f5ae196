package org.pleiad.naming.store;

import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;

/** Names in maps; the maps are one state of the file, or what is being changed. */
class Tables implements Names {
    final MVMap<Long, Long> contexts;
    final MVMap<BindingKey, Bound> bindings;

    Tables(MVMap<Long, Long> contexts, MVMap<BindingKey, Bound> bindings) {
        this.contexts = contexts;
        this.bindings = bindings;
    }

    @Override
    public Bound find(long context, NameKey name) {
        return bindings.get(new BindingKey(context, name));
    }

    @Override
    public boolean exists(long context) {
        return context == NameStore.ROOT || contexts.containsKey(context);
    }

    @Override
    public boolean isEmpty(long context) {
        BindingKey first = bindings.ceilingKey(BindingKey.first(context));
        return first == null || first.context() != context;
    }

    @Override
    public List<Entry> list(long context, NameKey after, int most) {
        List<Entry> entries = new ArrayList<>();
        Cursor<BindingKey, Bound> cursor =
                bindings.cursor(after == null ? BindingKey.first(context) : new BindingKey(context, after));
        while (entries.size() < most && cursor.hasNext()) {
            BindingKey key = cursor.next();
            if (key.context() != context) {
                break;
            }
            if (!key.name().equals(after)) {
                entries.add(new Entry(key.name(), cursor.getValue()));
            }
        }
        return entries;
    }

    @Override
    public void close() {
        // whoever gave the maps ends their use
    }
}

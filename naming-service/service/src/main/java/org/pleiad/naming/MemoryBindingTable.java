package org.pleiad.naming;

import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Bindings that live as long as the process. */
final class MemoryBindingTable implements BindingTable {
    private final ConcurrentHashMap<NameKey, BoundObject> bindings = new ConcurrentHashMap<>();

    @Override
    public BoundObject find(NameKey name) {
        return bindings.get(name);
    }

    @Override
    public BoundObject putIfAbsent(NameKey name, BoundObject bound) {
        return bindings.putIfAbsent(name, bound);
    }

    @Override
    public boolean replace(NameKey name, BoundObject expected, BoundObject bound) {
        return expected == null ? bindings.putIfAbsent(name, bound) == null : bindings.replace(name, expected, bound);
    }

    @Override
    public boolean remove(NameKey name) {
        return bindings.remove(name) != null;
    }

    @Override
    public boolean isEmpty() {
        return bindings.isEmpty();
    }

    @Override
    public Iterator<Map.Entry<NameKey, BoundObject>> iterator() {
        return bindings.entrySet().iterator();
    }
}

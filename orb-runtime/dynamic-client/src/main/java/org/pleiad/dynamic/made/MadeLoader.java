package org.pleiad.dynamic.made;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Loads the classes that were made, each when it is first asked for. Thread-safe. */
final class MadeLoader extends ClassLoader {
    static {
        registerAsParallelCapable();
    }

    private final Map<String, byte[]> made = new ConcurrentHashMap<>();

    MadeLoader(ClassLoader parent) {
        super("idl", parent);
    }

    void add(String name, byte[] octets) {
        made.putIfAbsent(name, octets);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] octets = made.get(name);
        if (octets == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, octets, 0, octets.length);
    }
}

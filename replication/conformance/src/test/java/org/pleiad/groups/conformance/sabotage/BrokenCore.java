package org.pleiad.groups.conformance.sabotage;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.LongFunction;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.AsmVisitorWrapper;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.scaffold.TypeValidation;
import net.bytebuddy.pool.TypePool;

/** Has classes of the core and of the simulator for itself, some methods of them woven anew. */
final class BrokenCore extends ClassLoader {
    private static final String OURS = "org.pleiad.groups.";

    private final Map<String, AsmVisitorWrapper> breaks;
    private final ClassFileLocator locator;
    private final TypePool pool;

    /** With what is to be broken, by the names of classes. */
    BrokenCore(Map<String, AsmVisitorWrapper> breaks) {
        super(BrokenCore.class.getClassLoader());
        this.breaks = breaks;
        this.locator = ClassFileLocator.ForClassLoader.of(getParent());
        this.pool = TypePool.Default.of(locator);
    }

    /** Runs the world of a seed, and tells what is wrong in it; {@code null}: nothing. */
    @SuppressWarnings("unchecked")
    LongFunction<String> worlds(String kind) {
        try {
            return (LongFunction<String>)
                    loadClass(kind).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded == null) {
                loaded = name.startsWith(OURS) ? define(name) : getParent().loadClass(name);
            }
            return loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        byte[] octets;
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            octets = in.readAllBytes();
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
        AsmVisitorWrapper change = breaks.get(name);
        if (change != null) {
            octets = new ByteBuddy()
                    .with(TypeValidation.DISABLED)
                    .redefine(pool.describe(name).resolve(), locator)
                    .visit(change)
                    .make()
                    .getBytes();
        }
        return defineClass(name, octets, 0, octets.length);
    }
}

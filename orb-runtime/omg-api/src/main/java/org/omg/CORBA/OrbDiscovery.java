package org.omg.CORBA;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * Finds and makes the ORB that {@link ORB#init} returns. A class may be named by a property; the places where it is looked
 * for are, in this order, the properties given to {@code init}, the system properties, and a file {@code orb.properties}
 * in the user's home, in the {@code conf} and in the {@code lib} directory of the JDK. Where no property names one, an ORB
 * that is registered as a service is taken, then the default class.
 */
final class OrbDiscovery {
    static final String ORB_CLASS = "org.omg.CORBA.ORBClass";
    static final String SINGLETON_CLASS = "org.omg.CORBA.ORBSingletonClass";
    static final String DEFAULT_ORB = "org.pleiad.orb.PleiadOrb";
    static final String DEFAULT_SINGLETON = "org.pleiad.orb.PleiadOrbSingleton";

    private OrbDiscovery() {}

    /** The class that is to be made, and who named it, for the error message. */
    private record Choice(String className, String source) {}

    static ORB orb(Properties properties) {
        Choice choice = named(ORB_CLASS, properties);
        if (choice != null) {
            return make(choice, ORB_CLASS);
        }
        ORB service = service();
        return service != null ? service : make(new Choice(DEFAULT_ORB, "the default"), ORB_CLASS);
    }

    static ORB singleton() {
        Choice choice = named(SINGLETON_CLASS, null);
        return make(choice != null ? choice : new Choice(DEFAULT_SINGLETON, "the default"), SINGLETON_CLASS);
    }

    private static Choice named(String key, Properties properties) {
        String value = properties == null ? null : properties.getProperty(key);
        if (isSet(value)) {
            return new Choice(value.trim(), "the properties given to ORB.init");
        }
        value = systemProperty(key);
        if (isSet(value)) {
            return new Choice(value.trim(), "the system property " + key);
        }
        for (Path file : propertyFiles()) {
            value = fromFile(file, key);
            if (isSet(value)) {
                return new Choice(value.trim(), file.toString());
            }
        }
        return null;
    }

    private static boolean isSet(String value) {
        return value != null && !value.isBlank();
    }

    private static List<Path> propertyFiles() {
        List<Path> files = new ArrayList<>();
        addFile(files, systemProperty("user.home"), "orb.properties");
        addFile(files, systemProperty("java.home"), "conf/orb.properties");
        addFile(files, systemProperty("java.home"), "lib/orb.properties");
        return files;
    }

    private static void addFile(List<Path> files, String directory, String name) {
        if (isSet(directory)) {
            files.add(Path.of(directory, name));
        }
    }

    private static String systemProperty(String key) {
        try {
            return System.getProperty(key);
        } catch (SecurityException denied) {
            return null; // as if unset: a restricted caller falls through to the service
        }
    }

    private static String fromFile(Path file, String key) {
        try {
            if (!Files.isReadable(file)) {
                return null;
            }
            Properties properties = new Properties();
            try (InputStream input = Files.newInputStream(file)) {
                properties.load(input);
            }
            return properties.getProperty(key);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw initialize("the file " + file + " cannot be read as properties: mend or remove it", unreadable);
        } catch (SecurityException denied) {
            return null;
        }
    }

    private static ORB service() {
        for (ClassLoader loader : loaders()) {
            try {
                Iterator<ORB> found = ServiceLoader.load(ORB.class, loader).iterator();
                if (found.hasNext()) {
                    return found.next();
                }
            } catch (ServiceConfigurationError broken) {
                throw initialize(
                        "an ORB registered as the service org.omg.CORBA.ORB cannot be made: " + broken.getMessage()
                                + "; mend or remove its jar, or name an ORB with the property " + ORB_CLASS,
                        broken);
            }
        }
        return null;
    }

    private static ORB make(Choice choice, String key) {
        Class<?> type = load(choice, key);
        try {
            return (ORB) type.getDeclaredConstructor().newInstance();
        } catch (ClassCastException wrong) {
            throw initialize(describe(choice) + " is no org.omg.CORBA.ORB as this class loader sees it", wrong);
        } catch (ReflectiveOperationException | LinkageError failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            throw initialize(
                    describe(choice) + " cannot be made: " + cause
                            + "; it must be public, in an exported package, with a public constructor without parameters",
                    failed);
        }
    }

    private static Class<?> load(Choice choice, String key) {
        ClassNotFoundException missing = null;
        for (ClassLoader loader : loaders()) {
            try {
                return Class.forName(choice.className(), true, loader);
            } catch (ClassNotFoundException absent) {
                missing = absent;
            } catch (LinkageError failed) {
                throw initialize(describe(choice) + " cannot be loaded: " + failed, failed);
            }
        }
        throw initialize(
                describe(choice) + " was not found, neither by the context class loader of thread "
                        + Thread.currentThread().getName()
                        + " nor by that of org.omg.CORBA.ORB; put its jar on the class"
                        + " path or name another class with the property " + key,
                missing);
    }

    private static Set<ClassLoader> loaders() {
        Set<ClassLoader> loaders = new LinkedHashSet<>();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        if (context != null) {
            loaders.add(context);
        }
        ClassLoader own = ORB.class.getClassLoader();
        loaders.add(own != null ? own : ClassLoader.getSystemClassLoader());
        return loaders;
    }

    private static String describe(Choice choice) {
        return "the ORB class " + choice.className() + " (named by " + choice.source() + ")";
    }

    private static INITIALIZE initialize(String reason, Throwable cause) {
        INITIALIZE error = new INITIALIZE(reason);
        error.initCause(cause);
        return error;
    }
}

package org.pleiad.orb.interceptor.init;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.omg.CORBA.BAD_POLICY_VALUE;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.PolicyError;
import org.omg.CORBA.SystemException;
import org.omg.IOP.CodecFactory;
import org.omg.PortableInterceptor.LOCAL_AND_REMOTE;
import org.omg.PortableInterceptor.LOCAL_ONLY;
import org.omg.PortableInterceptor.ORBInitializer;
import org.omg.PortableInterceptor.PROCESSING_MODE_POLICY_TYPE;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.interceptor.Interceptors;
import org.pleiad.orb.policy.PolicyFactories;

/**
 * Runs the ORB initializers (CORBA 3.3 part 1, 16.8): first all {@code pre_init}, then all {@code post_init}. One that
 * fails keeps the ORB from starting, since an interceptor for security must not be missing unnoticed. Runs on the thread
 * that makes the ORB.
 */
public final class Initializers {
    private final Interceptors interceptors;
    private final PolicyFactories policies;
    private final CodecFactory codecs;
    private final NamedReferences references;
    private final String orbId;
    private final List<String> arguments;

    /**
     * For one ORB.
     *
     * @param arguments of the program
     */
    public Initializers(
            Interceptors interceptors,
            PolicyFactories policies,
            CodecFactory codecs,
            NamedReferences references,
            String orbId,
            List<String> arguments) {
        this.interceptors = interceptors;
        this.policies = policies;
        this.codecs = codecs;
        this.references = references;
        this.orbId = orbId;
        this.arguments = arguments;
    }

    /**
     * The initializers of an ORB: those that {@code ServiceLoader} finds, then the named, then the given. A class that is
     * found and named takes part once.
     *
     * @throws org.omg.CORBA.INITIALIZE that names a class that cannot be made
     */
    public static List<ORBInitializer> find(List<String> classes, List<ORBInitializer> given) {
        List<ORBInitializer> all = new ArrayList<>();
        try {
            ServiceLoader.load(ORBInitializer.class).forEach(all::add);
        } catch (ServiceConfigurationError failed) {
            throw failure("a service: " + failed.getMessage(), failed);
        }
        for (String name : classes) {
            if (all.stream().noneMatch(one -> one.getClass().getName().equals(name))) {
                all.add(make(name));
            }
        }
        all.addAll(given);
        return all;
    }

    private static ORBInitializer make(String name) {
        try {
            return (ORBInitializer) load(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException | ClassCastException | LinkageError failed) {
            throw failure(name, failed);
        }
    }

    private static Class<?> load(String name) throws ClassNotFoundException {
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        try {
            return Class.forName(name, true, ofThread);
        } catch (ClassNotFoundException elsewhere) {
            return Class.forName(name);
        }
    }

    /** Makes the policy that says which calls an interceptor wants to see. */
    public static void addPolicies(PolicyFactories factories) {
        factories.add(PROCESSING_MODE_POLICY_TYPE.value, any -> {
            short mode = any.extract_short();
            if (mode < LOCAL_AND_REMOTE.value || mode > LOCAL_ONLY.value) {
                throw new PolicyError("there is no processing mode " + mode, BAD_POLICY_VALUE.value);
            }
            return new ModePolicy(mode);
        });
    }

    /** @throws org.omg.CORBA.INITIALIZE if one fails */
    public void run(List<ORBInitializer> initializers) {
        InitInfo info = new InitInfo(interceptors, policies, codecs, references, orbId, arguments);
        try {
            initializers.forEach(one -> run(one, () -> one.pre_init(info)));
            info.preIsOver();
            initializers.forEach(one -> run(one, () -> one.post_init(info)));
        } finally {
            info.isOver();
        }
    }

    private static void run(ORBInitializer initializer, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | LinkageError failed) {
            throw failure(initializer.getClass().getName() + ": " + failed, failed);
        }
    }

    private static SystemException failure(String what, Throwable cause) {
        return Minor.INITIALIZER_FAILED.exception(CompletionStatus.COMPLETED_NO, what, cause);
    }
}

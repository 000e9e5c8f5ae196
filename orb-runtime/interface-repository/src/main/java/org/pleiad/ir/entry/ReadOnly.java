package org.pleiad.ir.entry;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.error.Minor;

/**
 * The operations of an entry's interface in front of a node that has those which read: all others would change the
 * repository, which is made of IDL, and are refused with NO_PERMISSION. Thread-safe.
 */
final class ReadOnly implements InvocationHandler {
    private static final ClassValue<ConcurrentHashMap<Method, Optional<Method>>> READERS = new ClassValue<>() {
        @Override
        protected ConcurrentHashMap<Method, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private final Node node;

    private ReadOnly(Node node) {
        this.node = node;
    }

    static Object of(Node node) {
        Class<?> operations = node.entryKind().operations();
        return Proxy.newProxyInstance(ReadOnly.class.getClassLoader(), new Class<?>[] {operations}, new ReadOnly(node));
    }

    @Override
    public Object invoke(Object proxy, Method operation, Object[] arguments) throws Throwable {
        Method reader = READERS.get(node.getClass())
                .computeIfAbsent(operation, this::reader)
                .orElseThrow(
                        () -> Minor.REPOSITORY_READ_ONLY.exception(CompletionStatus.COMPLETED_NO, operation.getName()));
        try {
            return reader.invoke(node, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private Optional<Method> reader(Method operation) {
        try {
            Method reader = node.getClass().getMethod(operation.getName(), operation.getParameterTypes());
            reader.setAccessible(true);
            return Optional.of(reader);
        } catch (NoSuchMethodException writes) {
            return Optional.empty();
        }
    }
}

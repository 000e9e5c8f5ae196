package org.pleiad.dynamic;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.pleiad.dynamic.shape.AttributeShape;
import org.pleiad.dynamic.shape.InterfaceShape;
import org.pleiad.dynamic.shape.OperationShape;
import org.pleiad.orb.idl.DynamicObject;
import org.pleiad.orb.idl.RaisedException;

/** A Java interface of the caller's own in front of an object. Thread-safe. */
final class JavaFace implements InvocationHandler {

    /** What a method of the interface does. */
    private interface Action {
        Object perform(Object[] arguments);
    }

    private final DynamicReference object;
    private final Map<Method, Action> actions = new HashMap<>();

    private JavaFace(DynamicReference object, Class<?> type) {
        this.object = object;
        for (Method method : type.getMethods()) {
            if (Modifier.isAbstract(method.getModifiers())) {
                actions.put(method, action(method));
            }
        }
    }

    static <T> T of(DynamicReference object, Class<T> type) {
        if (!type.isInterface()) {
            throw new IllegalArgumentException(type.getName() + " is no interface");
        }
        Class<?>[] faces = {type, DynamicObject.Proxy.class};
        ClassLoader loader = type.getClassLoader();
        return type.cast(Proxy.newProxyInstance(loader, faces, new JavaFace(object, type)));
    }

    private Action action(Method method) {
        InterfaceShape face = object.face();
        // made interfaces put an underscore before names that every Java object has already
        String name = method.getName().replaceFirst("^_", "");
        int count = method.getParameterCount();
        OperationShape operation = face.operations().get(name);
        if (operation != null && operation.given().size() == count) {
            return arguments -> object.call(name, arguments == null ? new Object[0] : arguments);
        }
        AttributeShape attribute =
                face.attributes().getOrDefault(name, face.attributes().get(property(name)));
        if (attribute != null && count == 0) {
            return arguments -> object.get(attribute.name());
        }
        if (attribute != null && count == 1 && !attribute.readonly()) {
            return arguments -> {
                object.set(attribute.name(), arguments[0]);
                return null;
            };
        }
        throw new IllegalArgumentException(method + " fits nothing in " + face.name() + ": "
                + (operation != null
                        ? "the operation takes " + Signatures.of(operation)
                        : attribute != null
                                ? "the attribute is " + Signatures.line(attribute)
                                : "there is no operation and no attribute of this name"));
    }

    /** The attribute that a getter or setter is named for. */
    private static String property(String method) {
        String bare = method.startsWith("get") || method.startsWith("set")
                ? method.substring(3)
                : method.startsWith("is") ? method.substring(2) : "";
        return bare.isEmpty() ? "" : Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        Action action = actions.get(method);
        if (action != null) {
            try {
                return JavaValues.as(method.getGenericReturnType(), action.perform(arguments));
            } catch (RaisedException raised) {
                throw JavaValues.declared(raised, method.getExceptionTypes());
            }
        }
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        return switch (method.getName()) {
            case "equals" -> arguments[0] instanceof DynamicObject.Proxy other && object.equals(other._dynamicObject());
            case "hashCode" -> object.hashCode();
            case "toString" -> object.toString();
            default -> object;
        };
    }
}

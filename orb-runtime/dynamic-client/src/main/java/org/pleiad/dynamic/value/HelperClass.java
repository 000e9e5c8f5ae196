package org.pleiad.dynamic.value;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.IDLEntity;
import org.omg.CORBA.portable.OutputStream;

/** The Helper of a class that an IDL compiler made, by reflection. Thread-safe. */
final class HelperClass {
    private static final ClassValue<Optional<HelperClass>> KNOWN = new ClassValue<>() {
        @Override
        protected Optional<HelperClass> computeValue(Class<?> type) {
            try {
                Class<?> helper = Class.forName(type.getName() + "Helper", true, type.getClassLoader());
                return Optional.of(new HelperClass(
                        (TypeCode) helper.getMethod("type").invoke(null),
                        helper.getMethod("write", OutputStream.class, type)));
            } catch (ReflectiveOperationException none) {
                return Optional.empty();
            }
        }
    };

    private final TypeCode type;
    private final Method write;

    private HelperClass(TypeCode type, Method write) {
        this.type = type;
        this.write = write;
    }

    static Optional<HelperClass> of(IDLEntity value) {
        return KNOWN.get(value.getClass());
    }

    TypeCode type() {
        return type;
    }

    void write(OutputStream out, IDLEntity value) {
        try {
            write.invoke(null, out, value);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (IllegalAccessException failed) {
            throw new IllegalStateException(value.getClass() + " has no accessible Helper", failed);
        }
    }
}

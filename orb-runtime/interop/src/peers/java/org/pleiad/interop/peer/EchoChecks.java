package org.pleiad.interop.peer;

import Sink.Echo;
import Sink.EchoHelper;
import Sink.EchoHolder;
import Sink.EchoOperations;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import org.omg.CORBA.ObjectHolder;

/** Every {@code e_*} operation, with random values of its type as in, out, inout and result. */
final class EchoChecks {
    private static final int ROUNDS = 8;

    private EchoChecks() {}

    static void add(Map<String, Check> checks, Echo echo) {
        for (Method method : EchoOperations.class.getMethods()) {
            Class<?> type = method.getReturnType();
            if (method.getName().startsWith("e_") && !org.omg.CORBA.Object.class.isAssignableFrom(type)) {
                checks.put(method.getName(), () -> echoed(echo, method, type));
            }
        }
        checks.put("e_Echo", () -> {
            EchoHolder b = new EchoHolder();
            EchoHolder c = new EchoHolder(echo);
            Echo result = echo.e_Echo(null, b, c);
            Check.that(result == null && c.value == null, "nil did not come back as nil");
            Check.that(b.value._is_equivalent(echo), "another object came back");
            Check.same(echo.name(), b.value.name());
        });
        checks.put("e_Object", () -> {
            ObjectHolder b = new ObjectHolder();
            ObjectHolder c = new ObjectHolder(null);
            org.omg.CORBA.Object result = echo.e_Object(echo, b, c);
            Check.that(b.value == null, "nil did not come back as nil");
            Check.same(echo.name(), EchoHelper.narrow(result).name());
            Check.same(echo.name(), EchoHelper.narrow(c.value).name());
        });
    }

    private static void echoed(Echo echo, Method method, Class<?> type) throws Exception {
        String name = method.getName().substring(2);
        Class<?> holder = method.getParameterTypes()[1];
        for (int seed = 0; seed < ROUNDS; seed++) {
            Values values = new Values(seed);
            Object a = values.make(type, name);
            Object old = values.make(type, name);
            Object b = holder.getConstructor().newInstance();
            Object c = holder.getConstructor().newInstance();
            holder.getField("value").set(c, old);
            Object result;
            try {
                result = method.invoke(echo, a, b, c);
            } catch (InvocationTargetException thrown) {
                throw new AssertionError("seed " + seed + ", sent " + Dump.of(a) + " and " + Dump.of(old), thrown.getCause());
            }
            Check.same(a, result);
            Check.same(old, holder.getField("value").get(b));
            Check.same(a, holder.getField("value").get(c));
        }
    }
}

package org.pleiad.interop.peer;

import Sink.BasicsHelper;
import Sink.Colour;
import Sink.EchoOperations;
import Sink.EchoPOATie;
import Sink.Listener;
import Sink.ListenerHelper;
import Sink.Loaded;
import Sink.Plain;
import Sink.Subscription;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;

/**
 * The sink's servant. The many echo operations share one body, by reflection; the others are methods of this class,
 * found by name.
 */
public final class EchoServant implements InvocationHandler {
    private final POA poa;
    private final AtomicInteger posted = new AtomicInteger();
    private volatile int count;
    private volatile Colour shade = Colour.red;

    private EchoServant(POA poa) {
        this.poa = poa;
    }

    /** A servant for an {@code Echo} object whose listeners are activated in the POA. */
    static Servant in(POA poa) {
        Object operations = Proxy.newProxyInstance(
                EchoServant.class.getClassLoader(), new Class<?>[] {EchoOperations.class}, new EchoServant(poa));
        return new EchoPOATie((EchoOperations) operations);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(this, arguments);
        }
        if (method.getName().startsWith("e_")) {
            var c = arguments[2].getClass().getField("value");
            arguments[1].getClass().getField("value").set(arguments[1], c.get(arguments[2]));
            c.set(arguments[2], arguments[0]);
            return arguments[0];
        }
        try {
            return EchoServant.class
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(this, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    public String name() {
        return "sink " + BasicsHelper.id();
    }

    public int count() {
        return count;
    }

    public void count(int value) {
        count = value;
    }

    public Colour shade() {
        return shade;
    }

    public void shade(Colour value) {
        shade = value;
    }

    public void raise_plain() throws Plain {
        throw new Plain();
    }

    public void raise_loaded(int code, String reason, int[] details) throws Loaded {
        throw new Loaded(code, reason, details, Colour.blue);
    }

    public void raise_system(int minor) {
        throw new BAD_PARAM("asked for", minor, CompletionStatus.COMPLETED_NO);
    }

    public void post(int number) {
        posted.addAndGet(number);
    }

    public int posted() {
        return posted.get();
    }

    public int call_back(Listener who, int times) {
        int sum = 0;
        for (int i = 1; i <= times; i++) {
            who.hint(i);
            sum += who.tell(i);
        }
        return sum;
    }

    public String provoke(Listener who) {
        try {
            who.refuse("you asked");
            return "not refused";
        } catch (Loaded loaded) {
            return loaded.reason + " " + loaded.code;
        }
    }

    public int tell_all(Listener[] everybody) {
        int sum = 0;
        for (Listener listener : everybody) {
            sum += listener == null ? 100 : listener.tell(1);
        }
        return sum;
    }

    public int subscribe(Subscription what) {
        return what.who.tell(what.topic.length());
    }

    public Listener make_listener() throws Exception {
        return ListenerHelper.narrow(poa.servant_to_reference(new ListenerServant(poa, 1)));
    }

    public byte[] produce(int length) {
        return Pattern.make(length);
    }

    public int consume(byte[] data) {
        return Pattern.matching(data);
    }
}

package org.pleiad.interop.peer;

import Records.BoardPOA;
import Records.CardImpl;
import Records.Describable;
import Records.DescribableHelper;
import Records.Employee;
import Records.ExchangeOperations;
import Records.ExchangePOATie;
import Records.Manager;
import Records.Node;
import Records.Person;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;

/** The servant that values are sent to; its echo operations share one body. */
public final class ExchangeServant implements InvocationHandler {
    private final POA poa;

    private ExchangeServant(POA poa) {
        this.poa = poa;
    }

    static Servant in(POA poa) {
        Object operations = Proxy.newProxyInstance(
                ExchangeServant.class.getClassLoader(),
                new Class<?>[] {ExchangeOperations.class},
                new ExchangeServant(poa));
        return new ExchangePOATie((ExchangeOperations) operations);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(this, arguments);
        }
        if (method.getName().startsWith("e_")) {
            if (arguments.length == 1) {
                return arguments[0];
            }
            var c = arguments[2].getClass().getField("value");
            var b = arguments[1].getClass().getField("value");
            c.set(arguments[2], b.get(arguments[1]));
            b.set(arguments[1], arguments[0]);
            return arguments[0];
        }
        try {
            return ExchangeServant.class
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(this, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    public boolean same(Person one, Person other) {
        return one == other;
    }

    public int ring(Node first) {
        int length = 1;
        for (Node node = first.next; node != first; node = node.next) {
            length++;
        }
        return length;
    }

    public String kind(Person who) {
        String type = who instanceof Manager ? "Manager" : who instanceof Employee ? "Employee" : "Person";
        return type + " " + who.name + (who instanceof Employee ? " " + ((Employee) who).company : "");
    }

    public Person promote(Employee who) {
        return new Promoted(who.name, who.company);
    }

    public String describe(Describable who) {
        return who == null ? "nobody" : who.describe();
    }

    public Describable provide(boolean asReference) throws Exception {
        if (asReference) {
            return DescribableHelper.narrow(poa.servant_to_reference(new BoardServant()));
        }
        CardImpl card = new CardImpl();
        card.text = "from the server";
        return card;
    }

    /** Something describable that is an object. */
    static final class BoardServant extends BoardPOA {
        @Override
        public String describe() {
            return "board";
        }
    }
}

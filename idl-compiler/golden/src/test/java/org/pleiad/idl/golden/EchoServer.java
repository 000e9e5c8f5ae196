package org.pleiad.idl.golden;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Properties;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;
import org.omg.PortableServer.Servant;

/**
 * The second process of {@link RandomEchoIT}: serves the interface {@code Top::Echo} of any random IDL, with the
 * generated classes on its class path. It prints its reference and ends when its input does.
 */
final class EchoServer {

    private EchoServer() {}

    public static void main(String[] arguments) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("org.omg.CORBA.ORBClass", "org.pleiad.orb.PleiadOrb");
        ORB orb = ORB.init(new String[] {"-ORBListenEndpoints", "giop:tcp:127.0.0.1:"}, properties);
        POA root = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
        root.the_POAManager().activate();
        Servant servant = servant(EchoServer.class.getClassLoader());
        System.out.println(orb.object_to_string(root.servant_to_reference(servant)));
        System.out.flush();
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
        orb.shutdown(true);
    }

    /** A servant for the generated classes that a loader has. */
    static Servant servant(ClassLoader classes) throws ReflectiveOperationException {
        Class<?> operations = classes.loadClass("Top.EchoOperations");
        Object echo =
                Proxy.newProxyInstance(classes, new Class<?>[] {operations}, (InvocationHandler) EchoServer::echo);
        return (Servant)
                classes.loadClass("Top.EchoPOATie").getConstructor(operations).newInstance(echo);
    }

    /** What is given comes back, what is in both is taken; an exception that is given in an any is thrown. */
    private static Object echo(Object proxy, Method operation, Object[] arguments) throws Throwable {
        if (operation.getExceptionTypes().length > 0) {
            throw failure(operation.getExceptionTypes()[0], (Any) arguments[0]);
        }
        var value = arguments[1].getClass().getField("value");
        arguments[2].getClass().getField("value").set(arguments[2], value.get(arguments[1]));
        value.set(arguments[1], arguments[0]);
        return arguments[0];
    }

    private static Throwable failure(Class<?> exception, Any failure) throws ReflectiveOperationException {
        Class<?> helper = Class.forName(exception.getName() + "Helper", true, exception.getClassLoader());
        try {
            return (Throwable) helper.getMethod("extract", Any.class).invoke(null, failure);
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
    }
}

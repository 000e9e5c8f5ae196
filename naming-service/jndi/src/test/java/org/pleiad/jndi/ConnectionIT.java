package org.pleiad.jndi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Hashtable;
import javax.naming.CommunicationException;
import javax.naming.ConfigurationException;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.Name;
import javax.naming.NameNotFoundException;
import javax.naming.spi.ObjectFactory;
import javax.naming.spi.StateFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.BAD_INV_ORDER;
import org.omg.CORBA.ORB;
import org.omg.CORBA.SystemException;
import org.omg.CosNaming.NamingContextExtHelper;

/** Where the service is, whose ORB is used, and what happens when nobody answers. */
class ConnectionIT {
    private Service service;

    @BeforeEach
    void start() {
        service = new Service();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private static boolean isAlive(ORB orb) {
        try {
            orb.list_initial_services();
            return true;
        } catch (BAD_INV_ORDER ended) {
            return false;
        }
    }

    private static boolean works(org.omg.CORBA.Object context) {
        try {
            return !context._non_existent();
        } catch (SystemException failure) {
            return false;
        }
    }

    @Test
    void findsTheServiceByEveryUrl() throws Exception {
        service.root()
                .bind_new_context(service.root().to_name("a"))
                .bind_new_context(service.root().to_name("b"));
        String address = service.address();
        for (String url : new String[] {
            "iiop://" + address + "/a",
            "corbaname::" + address + "#a",
            service.orb().object_to_string(service.root().resolve_str("a"))
        }) {
            Context context = new InitialContext(Service.environment(url));
            assertThat(context.lookup("b")).as(url).isInstanceOf(Context.class);
            context.close();
        }
    }

    @Test
    void findsTheServiceByTheOrbsInitialReference() throws Exception {
        var environment = service.environment();
        environment.remove(Context.PROVIDER_URL);
        String[] address = service.address().split(":");
        environment.put("org.omg.CORBA.ORBInitialHost", address[0]);
        environment.put("org.omg.CORBA.ORBInitialPort", address[1]);
        Context context = new InitialContext(environment);
        context.createSubcontext("x");
        context.close();
        environment.remove("org.omg.CORBA.ORBInitialHost");
        environment.remove("org.omg.CORBA.ORBInitialPort");
        assertThatThrownBy(() -> new InitialContext(environment))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(Context.PROVIDER_URL);
        assertThat(service.root().resolve_str("x")).isNotNull();
    }

    @Test
    void usesTheProgramsOrbAndLeavesItAlone() throws Exception {
        var environment = service.environment();
        environment.put("java.naming.corba.orb", service.orb());
        Context context = new InitialContext(environment);
        context.createSubcontext("x");
        context.close();
        assertThat(isAlive(service.orb())).isTrue();
        environment.put("java.naming.corba.orb", "orb");
        assertThatThrownBy(() -> new InitialContext(environment)).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void itsOwnOrbEndsWithTheLastContextThatUsesIt() throws Exception {
        var environment = service.environment();
        // shared with no other test
        environment.put("test.name", "itsOwnOrbEnds");
        service.root()
                .bind(
                        service.root().to_name("object"),
                        service.orb().string_to_object("corbaloc::" + service.address() + "/NameService"));
        Context first = new InitialContext(environment);
        Context second = new InitialContext(environment);
        first.createSubcontext("c");
        var found = ((CosContext) first.lookup("c")).reference();
        assertThat(works(found)).isTrue();
        first.close();
        first.close();
        assertThat(works(found)).isTrue();
        second.close();
        assertThat(works(found)).isFalse();
    }

    @Test
    void saysWhenNobodyIsThere() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertThatThrownBy(() -> new InitialContext(Service.environment("iiop://127.0.0.1:" + port)))
                .isInstanceOf(CommunicationException.class)
                .hasMessageContaining("127.0.0.1:" + port)
                .hasRootCauseInstanceOf(java.net.ConnectException.class);
    }

    @Test
    void waitsNoLongerThanTold() throws IOException {
        // it takes connections, and never answers
        try (var silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            var environment = Service.environment("iiop://127.0.0.1:" + silent.getLocalPort());
            environment.put("org.pleiad.jndi.timeout", "300");
            long begin = System.nanoTime();
            assertThatThrownBy(() -> new InitialContext(environment)).isInstanceOf(CommunicationException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void saysWhichPropertyIsWrong() {
        var environment = service.environment();
        environment.put("org.pleiad.jndi.timeout", "soon");
        assertThatThrownBy(() -> new InitialContext(environment))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("org.pleiad.jndi.timeout");
        assertThatThrownBy(() -> new InitialContext(Service.environment("http://127.0.0.1/")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("iiop://HOST:PORT/NAME");
        assertThatThrownBy(() -> new InitialContext(Service.environment("iiop://" + service.address() + "/nowhere")))
                .isInstanceOf(NameNotFoundException.class);
    }

    @Test
    void serviceThatEndedIsACommunicationException() throws Exception {
        Context context = new InitialContext(service.environment());
        service.close();
        assertThatThrownBy(() -> context.lookup("a"))
                .isInstanceOfSatisfying(
                        CommunicationException.class,
                        failure -> assertThat(failure.getRemainingName()).hasToString("a"));
        context.close();
    }

    /** Text in place of an object: a state factory makes a reference of it, an object factory makes it again. */
    public static final class TextFactory implements StateFactory, ObjectFactory {
        @Override
        public Object getStateToBind(Object object, Name name, Context context, Hashtable<?, ?> environment) {
            return object instanceof String key
                    ? Service.object((ORB) environment.get("java.naming.corba.orb"), key)
                    : null;
        }

        @Override
        public Object getObjectInstance(Object object, Name name, Context context, Hashtable<?, ?> environment) {
            return object instanceof org.omg.CORBA.Object ? "the object of " + name : null;
        }
    }

    @Test
    void factoriesOfTheProgramAreAsked() throws Exception {
        var environment = service.environment();
        environment.put("java.naming.corba.orb", service.orb());
        environment.put(Context.STATE_FACTORIES, TextFactory.class.getName());
        environment.put(Context.OBJECT_FACTORIES, TextFactory.class.getName());
        Context context = new InitialContext(environment);
        context.bind("a", "key");
        assertThat(context.lookup("a")).isEqualTo("the object of a");
        assertThat(service.root().resolve_str("a")).isNotNull();
    }

    @Test
    void goesOnInAnotherServer() throws Exception {
        var other = new Service();
        var far = service.orb().string_to_object("corbaloc::" + other.address() + "/NameService");
        service.root().bind_context(service.root().to_name("other"), NamingContextExtHelper.narrow(far));
        Context context = new InitialContext(service.environment());
        Context made = context.createSubcontext("other/x");
        assertThat(other.root().resolve_str("x")).isNotNull();
        assertThat(context.lookup("other")).isInstanceOf(Context.class);
        assertThat(made.getNameInNamespace()).isEqualTo("other/x");
        context.bind("other/x/y", made);
        assertThat(context.lookup("other/x/y/y")).isInstanceOf(Context.class);
        assertThatThrownBy(() -> context.lookup("other/q"))
                .isInstanceOfSatisfying(
                        NameNotFoundException.class,
                        failure -> assertThat(failure.getRemainingName()).hasToString("q"));
        other.close();
        assertThatThrownBy(() -> context.lookup("other/x")).isInstanceOf(CommunicationException.class);
        context.close();
    }
}

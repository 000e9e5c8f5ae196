package org.pleiad.idl.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.shop.Agency;
import golden.shop.AgencyHelper;
import golden.shop.AgencyOperations;
import golden.shop.AgencyPOATie;
import golden.shop.AgencyPackage.Full;
import golden.shop.Clerk;
import golden.shop.ClerkHelper;
import golden.shop.ClerkOperations;
import golden.shop.ClerkPOATie;
import golden.shop.ClerkPackage.othersConnection;
import golden.shop.Sold;
import golden.shop.SoldConsumer;
import golden.shop.SoldConsumerHelper;
import golden.shop.SoldConsumerOperations;
import golden.shop.SoldConsumerPOATie;
import golden.shop.SoldHelper;
import golden.shop.TillHelper;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.ORB;
import org.omg.Components.AlreadyConnected;
import org.omg.Components.CCMObjectHelper;
import org.omg.Components.Cookie;
import org.omg.Components.CookieHelper;
import org.omg.Components.EventBaseHelper;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;
import org.omg.PortableServer.Servant;

/** Components, homes and events by their equivalent interfaces, between two ORBs. */
class ComponentsTest {
    private final ORB serverOrb = ORB.init(new String[0], new Properties());
    private final ORB clientOrb = ORB.init(new String[0], new Properties());
    private final BlockingQueue<Integer> amounts = new LinkedBlockingQueue<>();
    private volatile SoldConsumer subscriber;

    private static final class Event extends Sold {
        private static final long serialVersionUID = 1L;
    }

    private static final class Ticket extends Cookie {
        private static final long serialVersionUID = 1L;

        Ticket(byte... value) {
            cookieValue = value;
        }

        byte[] bytes() {
            return cookieValue.clone();
        }
    }

    @BeforeEach
    void start() throws Exception {
        for (ORB orb : List.of(serverOrb, clientOrb)) {
            var full = (org.omg.CORBA_2_3.ORB) orb;
            full.register_value_factory(SoldHelper.id(), in -> in.read_value(new Event()));
            full.register_value_factory(CookieHelper.id(), in -> in.read_value(new Ticket()));
            POAHelper.narrow(orb.resolve_initial_references("RootPOA"))
                    .the_POAManager()
                    .activate();
        }
    }

    @AfterEach
    void stop() {
        clientOrb.destroy();
        serverOrb.destroy();
    }

    private static org.omg.CORBA.Object active(ORB orb, Servant servant) throws Exception {
        POA poa = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
        return poa.servant_to_reference(servant);
    }

    private static <T> T answering(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Agency agency() throws Exception {
        Clerk clerk = ClerkHelper.narrow(active(
                serverOrb,
                new ClerkPOATie(answering(
                        ClerkOperations.class, (proxy, method, arguments) -> clerk(method.getName(), arguments)))));
        AgencyOperations agency = answering(AgencyOperations.class, (proxy, method, arguments) -> {
            if (method.getName().equals("hire") && arguments[0].equals("Nobody")) {
                throw new Full("no places", 0);
            }
            return clerk;
        });
        String reference = serverOrb.object_to_string(active(serverOrb, new AgencyPOATie(agency)));
        return AgencyHelper.narrow(clientOrb.string_to_object(reference));
    }

    private Object clerk(String operation, Object[] arguments) throws Exception {
        switch (operation) {
            case "subscribe_each":
                subscriber = (SoldConsumer) arguments[0];
                return new Ticket((byte) 7);
            case "unsubscribe_each":
                assertThat(((Ticket) arguments[0]).bytes()).containsExactly(7);
                return subscriber;
            case "connect_left_back":
                throw new AlreadyConnected();
            case "get_connections_others":
                return new othersConnection[] {new othersConnection(null, new Ticket((byte) 9))};
            case "total":
                var event = new Event();
                event.amount = 41;
                subscriber.push_Sold(event);
                event.amount = 42;
                subscriber.push_event(event);
                return 83;
            default:
                throw new UnsupportedOperationException(operation);
        }
    }

    private SoldConsumer consumer() throws Exception {
        SoldConsumerOperations consumer = answering(SoldConsumerOperations.class, (proxy, method, arguments) -> {
            amounts.add(((Sold) arguments[0]).amount);
            return null;
        });
        return SoldConsumerHelper.narrow(active(clientOrb, new SoldConsumerPOATie(consumer)));
    }

    @Test
    void aHomeMakesComponentsThatPublishEvents() throws Exception {
        Clerk clerk = agency().hire("Maia");
        SoldConsumer consumer = consumer();

        Cookie cookie = clerk.subscribe_each(consumer);
        assertThat(clerk.total()).isEqualTo(83);

        assertThat(amounts.poll(30, TimeUnit.SECONDS)).isEqualTo(41);
        assertThat(amounts.poll(30, TimeUnit.SECONDS)).isEqualTo(42);
        assertThat(clerk.unsubscribe_each(cookie)._is_equivalent(consumer)).isTrue();
    }

    @Test
    void implicitAndExplicitOperationsAreOnTheSameReference() throws Exception {
        Agency agency = agency();
        assertThat(agency.create()._is_equivalent(agency.create_component())).isTrue();
        assertThatThrownBy(() -> agency.hire("Nobody")).isInstanceOf(Full.class);
    }

    @Test
    void aComponentIsWhatItSupportsAndACcmObject() throws Exception {
        Clerk clerk = agency().create();
        assertThat(TillHelper.narrow(clerk)).isNotNull();
        assertThat(CCMObjectHelper.narrow(clerk)).isNotNull();
        assertThat(clerk._is_a("IDL:omg.org/Components/Receptacles:1.0")).isTrue();
    }

    @Test
    void connectionsHaveCookies() throws Exception {
        Clerk clerk = agency().create();
        assertThat(clerk.get_connections_others()).singleElement().satisfies(connection -> {
            assertThat(connection.objref).isNull();
            assertThat(((Ticket) connection.ck).bytes()).containsExactly(9);
        });
        assertThatThrownBy(() -> clerk.connect_left_back(null)).isInstanceOf(AlreadyConnected.class);
    }

    @Test
    void eventsAreValuesWithTheEventBase() {
        assertThat(new Event()).isInstanceOf(org.omg.Components.EventBase.class);
        assertThat(EventBaseHelper.id()).isEqualTo("IDL:omg.org/Components/EventBase:1.0");
    }
}

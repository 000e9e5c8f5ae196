package org.pleiad.orb.interceptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.TCKind;
import org.omg.PortableInterceptor.ClientRequestInfo;
import org.omg.PortableInterceptor.Current;
import org.omg.PortableInterceptor.CurrentHelper;
import org.omg.PortableInterceptor.Interceptor;
import org.omg.PortableInterceptor.InvalidSlot;
import org.omg.PortableInterceptor.ORBInitInfo;
import org.omg.PortableInterceptor.ServerRequestInfo;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;

/** Slots: from the thread to the request on the client's side, from the request to the thread on the server's. */
class PiCurrentIT {
    private static final int SLOT = 0;

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private Pleiad server;
    private Pleiad client;
    private Echo echo;

    private static final class TwoSlots extends Registering {
        private static final long serialVersionUID = 1L;

        TwoSlots(Interceptor interceptor) {
            super(interceptor);
        }

        @Override
        public void pre_init(ORBInitInfo info) {
            super.pre_init(info);
            assertThat(List.of(info.allocate_slot_id(), info.allocate_slot_id()))
                    .containsExactly(0, 1);
        }
    }

    private static Current current(Pleiad orb) {
        return CurrentHelper.narrow(orb.initialReference("PICurrent"));
    }

    private static Any number(Pleiad orb, int value) {
        Any any = orb.orb().create_any();
        any.insert_long(value);
        return any;
    }

    private static String text(Any any) {
        return any.type().kind() == TCKind.tk_null ? "nothing" : "" + any.extract_long();
    }

    private static String slot(Current current) {
        try {
            return text(current.get_slot(SLOT));
        } catch (InvalidSlot impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void set(Current current, Any value) {
        try {
            current.set_slot(SLOT, value);
        } catch (InvalidSlot impossible) {
            throw new AssertionError(impossible);
        }
    }

    @BeforeEach
    void start() {
        ServerFilter serving = new ServerFilter("serving") {
            @Override
            public void receive_request_service_contexts(ServerRequestInfo ri) {
                try {
                    seen.add("begins with " + text(ri.get_slot(SLOT)));
                    ri.set_slot(SLOT, number(server, 5));
                } catch (InvalidSlot impossible) {
                    throw new AssertionError(impossible);
                }
            }

            @Override
            public void receive_request(ServerRequestInfo ri) {
                try {
                    seen.add("thread has " + slot(current(server)));
                    ri.set_slot(SLOT, number(server, 6));
                } catch (InvalidSlot impossible) {
                    throw new AssertionError(impossible);
                }
            }

            @Override
            public void send_reply(ServerRequestInfo ri) {
                try {
                    seen.add("ends with " + text(ri.get_slot(SLOT)));
                } catch (InvalidSlot impossible) {
                    throw new AssertionError(impossible);
                }
            }
        };
        ClientFilter calling = new ClientFilter("calling") {
            @Override
            public void send_request(ClientRequestInfo ri) {
                try {
                    seen.add("request takes " + text(ri.get_slot(SLOT)));
                    assertThatThrownBy(() -> ri.get_slot(2)).isInstanceOf(InvalidSlot.class);
                } catch (InvalidSlot impossible) {
                    throw new AssertionError(impossible);
                }
            }
        };
        server = Pleiad.builder()
                .listen("127.0.0.1", 0)
                .initializer(new TwoSlots(serving))
                .build();
        client = Pleiad.builder().initializer(new TwoSlots(calling)).build();
        echo = client.resolve(
                server.toText(server.export(
                        new EchoServant() {
                            @Override
                            public int ping(int value) {
                                seen.add("servant has " + slot(current(server)));
                                set(current(server), number(server, 7));
                                return super.ping(value);
                            }
                        },
                        Echo.class)),
                Echo.class);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void slotsFollowTheRequest() {
        set(current(client), number(client, 3));
        echo.ping(1);
        echo.ping(1);
        List<String> once =
                List.of("request takes 3", "begins with nothing", "thread has 5", "servant has 5", "ends with 7");
        List<String> twice = new ArrayList<>(once);
        twice.addAll(once);
        assertThat(seen).as("nothing is left from one request to the next").isEqualTo(twice);
        assertThat(slot(current(client))).isEqualTo("3");
    }

    @Test
    void aThreadHasItsOwnSlots() throws Exception {
        set(current(client), number(client, 3));
        List<String> other = new CopyOnWriteArrayList<>();
        Thread thread = new Thread(() -> other.add(slot(current(client))));
        thread.start();
        thread.join(20_000);
        assertThat(other).containsExactly("nothing");
    }

    @Test
    void refusesSlotsThatNobodyAllocated() {
        assertThatThrownBy(() -> current(client).get_slot(2)).isInstanceOf(InvalidSlot.class);
        assertThatThrownBy(() -> current(client).set_slot(-1, number(client, 1)))
                .isInstanceOf(InvalidSlot.class);
    }

    @Test
    void anInterceptorCanCallAndKnowItsOwnCallByASlot() {
        List<String> calls = new ArrayList<>();
        Pleiad[] orb = new Pleiad[1];
        ClientFilter nesting = new ClientFilter("nesting") {
            @Override
            public void send_request(ClientRequestInfo ri) {
                try {
                    boolean nested = ri.get_slot(SLOT).type().kind() != TCKind.tk_null;
                    calls.add((nested ? "nested " : "") + ri.operation());
                    if (!nested) {
                        set(current(orb[0]), number(orb[0], 1));
                        ((Echo) ri.target()).reverse("abc");
                        set(current(orb[0]), orb[0].orb().create_any());
                    }
                } catch (InvalidSlot impossible) {
                    throw new AssertionError(impossible);
                }
            }
        };
        orb[0] = Pleiad.builder().initializer(new TwoSlots(nesting)).build();
        try (Pleiad nestingClient = orb[0]) {
            Echo target = nestingClient.resolve(client.toText(echo), Echo.class);
            assertThat(target.ping(1)).isEqualTo(2);
            assertThat(calls).containsExactly("ping", "nested reverse");
        }
    }
}

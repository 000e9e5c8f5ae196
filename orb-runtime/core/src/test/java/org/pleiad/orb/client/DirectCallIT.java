package org.pleiad.orb.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.TRANSIENT;
import org.omg.CORBA.UNKNOWN;
import org.omg.PortableServer.POA;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.echo.Refused;
import org.pleiad.orb.error.Minor;

/** Calls within a process: the same client, the same semantics, much faster. */
class DirectCallIT {

    /** Where the object is, as seen by the client. */
    enum Place {
        SAME_PROCESS,
        OTHER_ORB
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void theSameClientSeesTheSame(Place place) throws Exception {
        EchoServant servant = new EchoServant() {
            @Override
            public byte[] copy(byte[] data) {
                data[0]++;
                return data;
            }

            @Override
            public String reverse(String text) {
                if (text.equals("denied")) {
                    throw new NO_PERMISSION(text);
                }
                throw new IllegalStateException(text);
            }
        };
        run(place, servant, echo -> {
            assertThat(echo.ping(1)).isEqualTo(2);
            byte[] data = {1, 2};
            assertThat(echo.copy(data)).containsExactly(2, 2);
            assertThat(data).as("passed by value").containsExactly(1, 2);
            assertThatThrownBy(() -> echo.refuse("full"))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.reason).isEqualTo("full"));
            assertThatThrownBy(() -> echo.reverse("denied")).isInstanceOf(NO_PERMISSION.class);
            assertThatThrownBy(() -> echo.reverse("bug")).isInstanceOf(UNKNOWN.class);
            assertThat(echo.next(echo)._is_equivalent(echo)).isTrue();
            echo.note(7);
        });
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void nullNeverReachesTheServantNorComesBackFromIt(Place place) throws Exception {
        EchoServant servant = new EchoServant() {
            @Override
            public String reverse(String text) {
                assertThat(text).isNotNull();
                return null;
            }
        };
        run(place, servant, echo -> {
            assertThatThrownBy(() -> echo.reverse(null)).isInstanceOfSatisfying(BAD_PARAM.class, refused -> {
                assertThat(Minor.NULL_STRING.matches(refused)).isTrue();
                assertThat(refused.completed).isEqualTo(CompletionStatus.COMPLETED_NO);
            });
            assertThatThrownBy(() -> echo.reverse("a"))
                    .isInstanceOfSatisfying(
                            BAD_PARAM.class,
                            refused -> assertThat(refused.completed).isEqualTo(CompletionStatus.COMPLETED_YES));
        });
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void deactivationIsSeen(Place place) throws Exception {
        EchoServant servant = new EchoServant();
        run(place, servant, echo -> {
            assertThat(echo.ping(1)).isEqualTo(2);
            POA poa = servant._default_POA();
            try {
                poa.the_POAManager().discard_requests(false);
                assertThatThrownBy(() -> echo.ping(1)).isInstanceOf(TRANSIENT.class);
                poa.the_POAManager().activate();
                poa.deactivate_object(poa.servant_to_id(servant));
            } catch (org.omg.CORBA.UserException refused) {
                throw new AssertionError(refused);
            }
            assertThatThrownBy(() -> echo.ping(1)).isInstanceOf(OBJECT_NOT_EXIST.class);
        });
    }

    @Test
    void runsOnTheCallersThreadEitherWay() {
        AtomicReference<Thread> ranOn = new AtomicReference<>();
        EchoServant servant = new EchoServant() {
            @Override
            public int ping(int value) {
                ranOn.set(Thread.currentThread());
                return value;
            }

            @Override
            public byte[] copy(byte[] data) {
                ranOn.set(Thread.currentThread());
                return data;
            }
        };
        try (Pleiad orb = Pleiad.builder().build()) {
            Echo echo = orb.export(servant, Echo.class);
            echo.ping(1);
            assertThat(ranOn.getAndSet(null)).isSameAs(Thread.currentThread());
            echo.copy(new byte[1]);
            assertThat(ranOn.get()).isSameAs(Thread.currentThread());
        }
    }

    @Test
    void sharesArgumentsWhereTheProgramAsksForIt() {
        try (Pleiad orb = Pleiad.builder()
                .configure(settings -> settings.directCalls(DirectCalls.REFERENCE))
                .build()) {
            AtomicReference<byte[]> received = new AtomicReference<>();
            Echo echo = orb.export(
                    new EchoServant() {
                        @Override
                        public byte[] copy(byte[] data) {
                            received.set(data);
                            return data;
                        }
                    },
                    Echo.class);
            byte[] data = {1};
            assertThat(echo.copy(data)).isSameAs(data);
            assertThat(received.get()).isSameAs(data);
        }
    }

    @Test
    void refusesOneOperationWithoutSlowingTheOthers() {
        AtomicReference<StackTraceElement[]> stack = new AtomicReference<>();
        try (Pleiad orb = Pleiad.builder().build()) {
            Echo echo = orb.export(
                    new EchoServant() {
                        @Override
                        public int ping(int value) {
                            stack.set(new Throwable().getStackTrace());
                            return value;
                        }
                    },
                    Echo.class);
            for (int i = 0; i < 3; i++) {
                echo.copy(new byte[1]);
                echo.ping(1);
                assertThat(stack.get()).noneMatch(frame -> frame.getMethodName().equals("_invoke"));
            }
        }
    }

    /** A printed figure; the bound is far below it, since machines are busy. */
    @Test
    void isMuchFasterThanTheLoopbackInterface() throws Exception {
        double local = nanosPerCall(Place.SAME_PROCESS);
        double loopback = nanosPerCall(Place.OTHER_ORB);
        System.out.printf(
                "a call within the process takes %.0f ns, over the loopback interface %.0f ns: %.0f times as long%n",
                local, loopback, loopback / local);
        assertThat(loopback / local).isGreaterThan(3);
    }

    private static double nanosPerCall(Place place) throws Exception {
        double[] best = {Double.MAX_VALUE};
        run(place, new EchoServant(), echo -> {
            for (int round = 0; round < 6; round++) {
                long start = System.nanoTime();
                for (int i = 0; i < 2000; i++) {
                    echo.ping(i);
                }
                best[0] = Math.min(best[0], (System.nanoTime() - start) / 2000.0);
            }
        });
        return best[0];
    }

    /** One client for both places. */
    private static void run(Place place, EchoServant servant, Consumer<Echo> client) throws Exception {
        try (Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();
                Pleiad other = Pleiad.builder().build()) {
            String text = server.toText(server.export(servant, Echo.class));
            Pleiad caller = place == Place.SAME_PROCESS ? server : other;
            client.accept(caller.resolve(text, Echo.class));
        }
    }
}

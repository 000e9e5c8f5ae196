package org.pleiad.orb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TRANSIENT;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.client.DirectCalls;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.echo.Refused;

/** Two ORBs, a socket between them. */
class EndToEndIT {
    private final EchoServant servant = new EchoServant();
    private Pleiad server;
    private Pleiad client;
    private Echo echo;

    @BeforeEach
    void start() {
        server = Pleiad.builder().listen("127.0.0.1", 0).build();
        client = Pleiad.builder().build();
        Echo local = server.export(servant, Echo.class);
        server.publish("Echo", local);
        echo = client.resolve(server.toText(local), Echo.class);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void callsAndGetsTheResult() {
        assertThat(echo.ping(41)).isEqualTo(42);
        assertThat(echo.reverse("häuser")).isEqualTo("resuäh");
    }

    @Test
    void raisesUserExceptionsWithTheirMembers() {
        assertThatThrownBy(() -> echo.refuse("full"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason).isEqualTo("full"));
        assertThat(echo.ping(1)).as("the connection is still good").isEqualTo(2);
    }

    @Test
    void carriesBigMessagesInBothDirections() {
        byte[] data = new byte[3 << 20];
        new Random(4).nextBytes(data);
        assertThat(echo.copy(data)).isEqualTo(data);
    }

    @Test
    void passesReferencesAndCallsBack() {
        EchoServant back = new EchoServant();
        Echo mine = client.export(back, Echo.class);

        Echo returned = echo.next(mine);

        assertThat(back.calls).hasValue(1);
        assertThat(returned._is_equivalent(mine)).isTrue();
        assertThat(returned.ping(1)).isEqualTo(2);
        assertThat(returned).isEqualTo(mine).hasSameHashCodeAs(mine);
        assertThat(returned).isNotEqualTo(echo);
    }

    @Test
    void deliversOneWayRequests() {
        echo.note(7);
        await().untilAtomic(servant.noted, org.hamcrest.Matchers.is(7));
    }

    @Test
    void answersTheOperationsOfEveryObject() {
        assertThat(echo._is_a("IDL:Echo:1.0")).isTrue();
        assertThat(echo._is_a("IDL:Other:1.0")).isFalse();
        assertThat(echo._is_a("IDL:omg.org/CORBA/Object:1.0")).isTrue();
        assertThat(echo._non_existent()).isFalse();
        assertThat(echo._repository_id()).isEqualTo("IDL:Echo:1.0");
    }

    @Test
    void knowsWhenAnObjectIsGone() throws Exception {
        byte[] id = server.rootPoa().reference_to_id(server.orb().string_to_object(client.toText(echo)));
        server.rootPoa().deactivate_object(id);
        await().until(echo::_non_existent);
        assertThatThrownBy(() -> echo.ping(1)).isInstanceOf(OBJECT_NOT_EXIST.class);
    }

    @Test
    void findsObjectsByPlainKeys() {
        String address = addressOfServer();
        assertThat(client.resolve("corbaloc:iiop:1.2@" + address + "/Echo", Echo.class)
                        .ping(1))
                .isEqualTo(2);
        assertThat(client.resolve("corbaloc::" + address + "/Echo", Echo.class).reverse("ab"))
                .isEqualTo("ba");
        assertThatThrownBy(() -> client.resolve("corbaloc::" + address + "/Nothing", Echo.class))
                .isInstanceOf(OBJECT_NOT_EXIST.class);
    }

    @Test
    void goesOnToTheNextAddressWhenOneIsDead() {
        String url = "corbaloc:iiop:1.2@127.0.0.1:1,iiop:1.2@" + addressOfServer() + "/Echo";
        assertThat(client.resolve(url, Echo.class).ping(1)).isEqualTo(2);
    }

    @Test
    void saysThatNothingWasDoneWhenNobodyListens() {
        assertThatThrownBy(() -> client.resolve("corbaloc::127.0.0.1:1/Echo", Echo.class))
                .isInstanceOfSatisfying(
                        TRANSIENT.class,
                        failed -> assertThat(failed.completed).isEqualTo(CompletionStatus.COMPLETED_NO));
    }

    @ParameterizedTest
    @CsvSource({"V1_0,big", "V1_0,little", "V1_1,big", "V1_1,little", "V1_2,big", "V1_2,little"})
    void speaksEveryVersionInEitherByteOrder(GiopVersion version, String order) {
        ByteOrder byteOrder = order.equals("big") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        try (Pleiad other = Pleiad.builder()
                .configure(settings -> settings.giopVersion(version).byteOrder(byteOrder))
                .build()) {
            Echo same = other.resolve(client.toText(echo), Echo.class);
            assertThat(same.ping(1)).isEqualTo(2);
            assertThat(same.reverse("äb")).isEqualTo("bä");
            assertThatThrownBy(() -> same.refuse("no")).isInstanceOf(Refused.class);
            assertThat(same.copy(new byte[300_000])).hasSize(300_000);
        }
    }

    @Test
    void saysWhatIsWrongWithATypeOrAText() {
        assertThatThrownBy(() -> client.resolve("IOR:12", Echo.class)).isInstanceOf(BAD_PARAM.class);
        assertThatThrownBy(() -> client.narrow(echo, Runnable.class))
                .isInstanceOf(BAD_PARAM.class)
                .hasMessageContaining("Runnable");
    }

    @Test
    void boundsACallByItsTime() {
        try (Pleiad hasty = Pleiad.builder().callTimeout(Duration.ofMillis(200)).build()) {
            Echo slow = hasty.resolve(client.toText(echo), Echo.class);
            assertThatThrownBy(() -> slow.sleep(5_000)).isInstanceOfSatisfying(SystemException.class, late -> {
                assertThat(late).isInstanceOf(org.omg.CORBA.TIMEOUT.class);
                assertThat(late.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE);
            });
        }
    }

    @Test
    void callsServantsOfTheSameProcessDirectly() throws Refused {
        Echo local = server.resolve(server.toText(echo), Echo.class);
        assertThat(local.ping(1)).isEqualTo(2);
        assertThatThrownBy(() -> local.refuse("x")).isInstanceOf(Refused.class);
        assertThat(local._non_existent()).isFalse();
        assertThat(servant.calls).hasValue(2);
    }

    @Test
    void marshalsCallsWithinTheProcessWhenToldTo() {
        try (Pleiad strict = Pleiad.builder()
                .configure(settings -> settings.directCalls(DirectCalls.OFF))
                .build()) {
            Echo local = strict.export(new EchoServant(), Echo.class);
            assertThat(local.ping(1)).isEqualTo(2);
            assertThat(local.copy(new byte[300_000])).hasSize(300_000);
            assertThatThrownBy(() -> local.refuse("x")).isInstanceOf(Refused.class);
            local.note(3);
        }
    }

    @Test
    void refusesAnUnknownOperation() {
        assertThatThrownBy(() -> {
                    var stub = (org.omg.CORBA.portable.ObjectImpl) echo;
                    stub._invoke(stub._request("nonsense", true));
                })
                .isInstanceOf(BAD_OPERATION.class);
    }

    private String addressOfServer() {
        var profile = org.pleiad.orb.ior.IiopProfile.decode(
                org.pleiad.orb.ior.Ior.parse(client.toText(echo)).profiles().get(0));
        return profile.host() + ":" + profile.port();
    }
}

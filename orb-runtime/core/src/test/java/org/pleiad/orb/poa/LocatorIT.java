package org.pleiad.orb.poa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.Policy;
import org.omg.PortableServer.Current;
import org.omg.PortableServer.ForwardRequest;
import org.omg.PortableServer.IdAssignmentPolicyValue;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.RequestProcessingPolicyValue;
import org.omg.PortableServer.Servant;
import org.omg.PortableServer.ServantLocator;
import org.omg.PortableServer.ServantLocatorPackage.CookieHolder;
import org.omg.PortableServer.ServantRetentionPolicyValue;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoHelper;
import org.pleiad.orb.echo.EchoServant;

/** Servant locators, asked by callers in the process and by others (CORBA 3.3 part 1, 15.3.6). */
@Timeout(60)
class LocatorIT {
    private static final byte[] ID = {42};

    private final Pleiad client = Pleiad.builder().build();
    private final Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private POA poa;

    @BeforeEach
    void make() throws Exception {
        POA root = server.rootPoa();
        root.the_POAManager().activate();
        poa = root.create_POA("located", root.the_POAManager(), new Policy[] {
            root.create_id_assignment_policy(IdAssignmentPolicyValue.USER_ID),
            root.create_servant_retention_policy(ServantRetentionPolicyValue.NON_RETAIN),
            root.create_request_processing_policy(RequestProcessingPolicyValue.USE_SERVANT_MANAGER)
        });
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void cookieAndServantComeBackAfterTheRequest(boolean remote) throws Exception {
        poa.set_servant_manager(new Locator());

        assertThat(echo(remote).ping(1)).isEqualTo(2);

        assertThat(events).endsWith("preinvoke 42 ping", "postinvoke 42 ping, cookie of ping, same servant");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void locatorDecidesWhetherAnObjectExistsAndWhatItIs(boolean remote) throws Exception {
        poa.set_servant_manager(new Locator() {
            @Override
            public Servant preinvoke(byte[] oid, POA adapter, String operation, CookieHolder cookie)
                    throws ForwardRequest {
                if (oid[0] != ID[0]) {
                    events.add("refused " + operation);
                    throw new OBJECT_NOT_EXIST("no object " + oid[0]);
                }
                return super.preinvoke(oid, adapter, operation, cookie);
            }
        });
        Echo echo = echo(remote);
        Echo nothing = echo(remote, new byte[] {1});
        events.clear();

        assertThat(echo._is_a(EchoHelper.id())).isTrue();
        assertThat(echo._is_a("IDL:Test/Nothing:1.0")).isFalse();
        assertThat(echo._non_existent()).isFalse();
        assertThat(nothing._non_existent()).isTrue();
        assertThatThrownBy(() -> nothing.ping(1)).isInstanceOf(OBJECT_NOT_EXIST.class);

        assertThat(events)
                .contains("preinvoke 42 _non_existent", "refused _non_existent", "refused ping")
                .doesNotContain("postinvoke 1 ping, cookie of ping, same servant");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void exceptionOfPostinvokeTakesThePlaceOfTheReply(boolean remote) throws Exception {
        poa.set_servant_manager(new Locator() {
            @Override
            public void postinvoke(byte[] oid, POA adapter, String operation, Object cookie, Servant servant) {
                throw new NO_PERMISSION("after all");
            }
        });

        assertThatThrownBy(() -> echo(remote).ping(1)).isInstanceOf(NO_PERMISSION.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void locatorMaySendTheClientElsewhere(boolean remote) throws Exception {
        EchoServant target = new EchoServant();
        Echo elsewhere = server.export(target, Echo.class);
        poa.set_servant_manager(new Locator() {
            @Override
            public Servant preinvoke(byte[] oid, POA adapter, String operation, CookieHolder cookie)
                    throws ForwardRequest {
                throw new ForwardRequest(elsewhere);
            }
        });

        assertThat(echo(remote).ping(1)).isEqualTo(2);

        assertThat(target.calls).hasValue(1);
        assertThat(events).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void currentKnowsTheRequestOfTheLocatorsServant(boolean remote) throws Exception {
        Current current = (Current) server.orb().resolve_initial_references("POACurrent");
        poa.set_servant_manager(new Locator() {
            @Override
            Servant servant() {
                return new EchoServant() {
                    @Override
                    public int ping(int value) {
                        try {
                            assertThat(current.get_POA()).isSameAs(poa);
                            assertThat(current.get_object_id()).isEqualTo(ID);
                            assertThat(current.get_servant()).isSameAs(this);
                            assertThat(current.get_reference()._is_equivalent(_this_object()))
                                    .isTrue();
                            assertThat(_poa()).isSameAs(poa);
                            assertThat(_object_id()).isEqualTo(ID);
                        } catch (org.omg.CORBA.UserException e) {
                            throw new AssertionError(e);
                        }
                        return value;
                    }
                };
            }
        });

        assertThat(echo(remote).ping(7)).isEqualTo(7);

        assertThatThrownBy(current::get_POA).isInstanceOf(org.omg.PortableServer.CurrentPackage.NoContext.class);
    }

    private Echo echo(boolean remote) {
        return echo(remote, ID);
    }

    private Echo echo(boolean remote, byte[] id) {
        org.omg.CORBA.Object local = poa.create_reference_with_id(id, EchoHelper.id());
        return remote
                ? client.resolve(server.orb().object_to_string(local), Echo.class)
                : server.narrow(local, Echo.class);
    }

    private class Locator extends LocalObject implements ServantLocator {
        private final ThreadLocal<Servant> made = new ThreadLocal<>();

        Servant servant() {
            return new EchoServant();
        }

        @Override
        public Servant preinvoke(byte[] oid, POA adapter, String operation, CookieHolder cookie) throws ForwardRequest {
            events.add("preinvoke " + oid[0] + " " + operation);
            cookie.value = "cookie of " + operation;
            made.set(servant());
            return made.get();
        }

        @Override
        public void postinvoke(byte[] oid, POA adapter, String operation, Object cookie, Servant servant) {
            String which = servant == made.get() ? "same servant" : "another servant";
            events.add("postinvoke " + oid[0] + " " + operation + ", " + cookie + ", " + which);
        }
    }
}

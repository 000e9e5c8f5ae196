package org.pleiad.orb.interceptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_INV_ORDER;
import org.omg.CORBA.INITIALIZE;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.ORB;
import org.omg.CORBA.Policy;
import org.omg.CORBA.PolicyError;
import org.omg.PortableInterceptor.LOCAL_ONLY;
import org.omg.PortableInterceptor.ORBInitInfo;
import org.omg.PortableInterceptor.ORBInitInfoPackage.DuplicateName;
import org.omg.PortableInterceptor.ORBInitInfoPackage.InvalidName;
import org.omg.PortableInterceptor.ORBInitInfo_3_1;
import org.omg.PortableInterceptor.ORBInitializer;
import org.omg.PortableInterceptor.PROCESSING_MODE_POLICY_TYPE;
import org.omg.PortableInterceptor.PolicyFactory;
import org.omg.PortableInterceptor.ServerRequestInfo;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.policy.PolicyValue;

/** How ORB initializers are found, what they may do, and what becomes of an ORB when one fails. */
class InitializerIT {
    private static final int POLICY = 4711;
    private static final List<String> STEPS = new ArrayList<>();

    /** Made by the ORB from its name. */
    public static final class Named extends LocalObject implements ORBInitializer {
        private static final long serialVersionUID = 1L;

        public Named() {}

        @Override
        public void pre_init(ORBInitInfo info) {
            STEPS.add("pre " + info.orb_id() + " " + List.of(info.arguments()));
            assertThatThrownBy(() -> info.resolve_initial_references("RootPOA")).isInstanceOf(BAD_INV_ORDER.class);
        }

        @Override
        public void post_init(ORBInitInfo info) {
            try {
                assertThat(info.resolve_initial_references("CodecFactory")).isSameAs(info.codec_factory());
                info.register_initial_reference("Mine", info.codec_factory());
                assertThatThrownBy(() -> info.register_initial_reference("Mine", info.codec_factory()))
                        .isInstanceOf(InvalidName.class);
            } catch (InvalidName unexpected) {
                throw new AssertionError(unexpected);
            }
            STEPS.add("post");
        }
    }

    @Test
    void aPropertyNamesAnInitializer() throws Exception {
        STEPS.clear();
        Properties properties = new Properties();
        properties.setProperty("org.omg.PortableInterceptor.ORBInitializerClass." + Named.class.getName(), "any value");
        ORB orb = ORB.init(new String[] {"-ORBid", "first", "other"}, properties);
        try {
            assertThat(STEPS).containsExactly("pre first [-ORBid, first, other]", "post");
            assertThat(orb.resolve_initial_references("Mine")).isSameAs(orb.resolve_initial_references("CodecFactory"));
        } finally {
            orb.destroy();
        }
    }

    @Test
    void anUnknownClassKeepsTheOrbFromStarting() {
        Properties properties = new Properties();
        properties.setProperty("org.omg.PortableInterceptor.ORBInitializerClass.no.such.Class", "");
        assertThatThrownBy(() -> ORB.init(new String[0], properties))
                .isInstanceOf(INITIALIZE.class)
                .hasMessageContaining("no.such.Class");
    }

    @Test
    void oneThatFailsKeepsTheOrbFromStartingAndLeavesThePortFree() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Registering failing = new Registering() {
            private static final long serialVersionUID = 1L;

            @Override
            public void post_init(ORBInitInfo info) {
                try {
                    // a reference makes an ORB listen
                    org.omg.PortableServer.POA root =
                            org.omg.PortableServer.POAHelper.narrow(info.resolve_initial_references("RootPOA"));
                    root.servant_to_reference(new EchoServant());
                } catch (org.omg.CORBA.UserException unexpected) {
                    throw new AssertionError(unexpected);
                }
                throw new IllegalStateException("no licence");
            }
        };
        assertThatThrownBy(() -> Pleiad.builder()
                        .listen("127.0.0.1", port)
                        .initializer(failing)
                        .build())
                .isInstanceOfSatisfying(
                        INITIALIZE.class,
                        failed -> assertThat(Minor.INITIALIZER_FAILED.matches(failed))
                                .isTrue())
                .hasMessageContaining("no licence");
        try (ServerSocket again = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(again.isBound()).isTrue();
        }
    }

    @Test
    void namesOfInterceptorsAreUniqueUnlessEmpty() {
        List<Class<?>> raised = new ArrayList<>();
        Registering twice = new Registering() {
            private static final long serialVersionUID = 1L;

            @Override
            public void pre_init(ORBInitInfo info) {
                try {
                    info.add_client_request_interceptor(new ClientFilter(""));
                    info.add_client_request_interceptor(new ClientFilter(""));
                    info.add_client_request_interceptor(new ClientFilter("one"));
                    info.add_server_request_interceptor(new ServerFilter("one"));
                    info.add_client_request_interceptor(new ClientFilter("one"));
                } catch (DuplicateName duplicate) {
                    assertThat(duplicate.name).isEqualTo("one");
                    raised.add(duplicate.getClass());
                }
            }
        };
        Pleiad.builder().initializer(twice).build().close();
        assertThat(raised).hasSize(1);
    }

    @Test
    void theInfoIsOfNoUseAfterwards() {
        ORBInitInfo[] kept = new ORBInitInfo[1];
        Registering keeping = new Registering() {
            private static final long serialVersionUID = 1L;

            @Override
            public void post_init(ORBInitInfo info) {
                kept[0] = info;
            }
        };
        try (Pleiad orb = Pleiad.builder().initializer(keeping).build()) {
            assertThat(orb.orb()).isNotNull();
            assertThatThrownBy(() -> kept[0].allocate_slot_id()).isInstanceOf(OBJECT_NOT_EXIST.class);
            assertThatThrownBy(() -> kept[0].arguments()).isInstanceOf(OBJECT_NOT_EXIST.class);
        }
    }

    /** Makes policies that hold a number. */
    private static final class Numbers extends LocalObject implements PolicyFactory {
        private static final long serialVersionUID = 1L;

        @Override
        public Policy create_policy(int type, Any value) throws PolicyError {
            if (value.extract_long() < 0) {
                throw new PolicyError("negative", org.omg.CORBA.BAD_POLICY_VALUE.value);
            }
            return new PolicyValue(type, "IDL:Number:1.0") {
                private static final long serialVersionUID = 1L;
            };
        }
    }

    @Test
    void aPolicyFactoryServesCreatePolicyAdaptersAndInterceptors() throws Exception {
        List<Integer> seen = new ArrayList<>();
        ServerFilter reading = new ServerFilter("reading") {
            @Override
            public void receive_request(ServerRequestInfo ri) {
                seen.add(ri.get_server_policy(POLICY).policy_type());
            }
        };
        Registering making = new Registering(reading) {
            private static final long serialVersionUID = 1L;

            @Override
            public void pre_init(ORBInitInfo info) {
                super.pre_init(info);
                info.register_policy_factory(POLICY, new Numbers());
                assertThatThrownBy(() -> info.register_policy_factory(POLICY, new Numbers()))
                        .isInstanceOfSatisfying(
                                BAD_INV_ORDER.class,
                                twice -> assertThat(Minor.POLICY_FACTORY_EXISTS.matches(twice))
                                        .isTrue());
            }
        };
        try (Pleiad orb = Pleiad.builder().initializer(making).build()) {
            Any number = orb.orb().create_any();
            number.insert_long(-1);
            assertThatThrownBy(() -> orb.orb().create_policy(POLICY, number)).isInstanceOf(PolicyError.class);
            number.insert_long(1);
            Policy policy = orb.orb().create_policy(POLICY, number);
            org.omg.PortableServer.POA child =
                    orb.rootPoa().create_POA("child", orb.rootPoa().the_POAManager(), new Policy[] {policy});
            orb.rootPoa().the_POAManager().activate();
            byte[] id = child.activate_object(new EchoServant());
            orb.narrow(child.id_to_reference(id), Echo.class).ping(1);
            assertThat(seen).containsExactly(POLICY);
        }
    }

    @Test
    void anInterceptorMaySeeCallsWithinTheProcessOnly() {
        List<String> seen = new ArrayList<>();
        ServerFilter local = new ServerFilter("local") {
            @Override
            public void receive_request(ServerRequestInfo ri) {
                seen.add(ri.operation());
            }
        };
        Registering registering = new Registering() {
            private static final long serialVersionUID = 1L;

            @Override
            public void post_init(ORBInitInfo info) {
                try {
                    org.omg.CORBA.Object reference = org.omg.PortableServer.POAHelper.narrow(
                                    info.resolve_initial_references("RootPOA"))
                            .create_reference("IDL:Any:1.0");
                    ORB orb = ((org.omg.CORBA.portable.ObjectImpl) reference)._orb();
                    Any mode = orb.create_any();
                    mode.insert_short(LOCAL_ONLY.value);
                    Policy policy = orb.create_policy(PROCESSING_MODE_POLICY_TYPE.value, mode);
                    ((ORBInitInfo_3_1) info).add_server_request_interceptor_with_policy(local, new Policy[] {policy});
                } catch (org.omg.CORBA.UserException unexpected) {
                    throw new AssertionError(unexpected);
                }
            }
        };
        try (Pleiad server = Pleiad.builder()
                        .listen("127.0.0.1", 0)
                        .initializer(registering)
                        .build();
                Pleiad client = Pleiad.builder().build()) {
            Echo within = server.export(new EchoServant(), Echo.class);
            within.ping(1);
            client.resolve(server.toText(within), Echo.class).reverse("abc");
            assertThat(seen).containsExactly("ping");
        }
    }
}

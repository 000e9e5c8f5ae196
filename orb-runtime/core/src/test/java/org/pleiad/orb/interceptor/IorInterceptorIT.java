package org.pleiad.orb.interceptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.BAD_INV_ORDER;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.INV_POLICY;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.OBJ_ADAPTER;
import org.omg.CORBA.Policy;
import org.omg.IOP.TaggedComponent;
import org.omg.PortableInterceptor.ClientRequestInfo;
import org.omg.PortableInterceptor.IORInfo;
import org.omg.PortableInterceptor.IORInterceptor_3_0;
import org.omg.PortableInterceptor.NON_EXISTENT;
import org.omg.PortableInterceptor.ObjectReferenceFactory;
import org.omg.PortableInterceptor.ObjectReferenceTemplate;
import org.omg.PortableServer.LIFESPAN_POLICY_ID;
import org.omg.PortableServer.POA;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoHelper;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.error.Minor;

/** What IOR interceptors put into references, and what they hear of adapters. */
class IorInterceptorIT {
    private static final int TAG = 0x7001;

    private final List<String> heard = new ArrayList<>();

    /** Does as it is told. */
    private class Marking extends LocalObject implements IORInterceptor_3_0 {
        private static final long serialVersionUID = 1L;
        private transient IORInfo kept;

        @Override
        public void establish_components(IORInfo info) {
            kept = info;
            heard.add("establish, manager " + (info.manager_id() >= 0) + ", state " + info.state());
            assertThat(info.get_effective_policy(LIFESPAN_POLICY_ID.value).policy_type())
                    .isEqualTo(LIFESPAN_POLICY_ID.value);
            assertThatThrownBy(() -> info.get_effective_policy(4711))
                    .isInstanceOfSatisfying(
                            INV_POLICY.class,
                            unknown -> assertThat(Minor.NO_POLICY_FACTORY.matches(unknown))
                                    .isTrue());
            assertThatThrownBy(info::adapter_template).isInstanceOf(BAD_INV_ORDER.class);
            info.add_ior_component(new TaggedComponent(TAG, new byte[] {1}));
            info.add_ior_component_to_profile(new TaggedComponent(TAG, new byte[] {2}), 0);
            assertThatThrownBy(() -> info.add_ior_component_to_profile(new TaggedComponent(TAG, new byte[0]), 99))
                    .isInstanceOfSatisfying(
                            BAD_PARAM.class,
                            unknown -> assertThat(Minor.INVALID_PROFILE_ID.matches(unknown))
                                    .isTrue());
            throw new IllegalStateException("which is passed over");
        }

        @Override
        public void components_established(IORInfo info) {
            ObjectReferenceTemplate template = info.adapter_template();
            heard.add("established " + List.of(template.adapter_name()) + " of " + template.server_id());
            assertThatThrownBy(() -> info.add_ior_component(new TaggedComponent(TAG, new byte[0])))
                    .isInstanceOf(BAD_INV_ORDER.class);
            assertThat(info.current_factory()).isSameAs(template);
        }

        @Override
        public void adapter_manager_state_changed(int id, short state) {
            heard.add("manager " + state);
        }

        @Override
        public void adapter_state_changed(ObjectReferenceTemplate[] templates, short state) {
            assertThat(state).isEqualTo(NON_EXISTENT.value);
            heard.add("gone " + List.of(templates[0].adapter_name()));
        }

        @Override
        public String name() {
            return "marking";
        }

        @Override
        public void destroy() {
            heard.add("destroyed");
        }
    }

    @Test
    void componentsTravelInReferencesAndClientsSeeThem() {
        List<byte[]> seen = new ArrayList<>();
        ClientFilter reading = new ClientFilter("reading") {
            @Override
            public void send_request(ClientRequestInfo ri) {
                for (TaggedComponent component : ri.get_effective_components(TAG)) {
                    seen.add(component.component_data);
                }
                assertThatThrownBy(() -> ri.get_effective_component(0x7fff))
                        .isInstanceOfSatisfying(
                                BAD_PARAM.class,
                                unknown -> assertThat(Minor.INVALID_COMPONENT_ID.matches(unknown))
                                        .isTrue());
            }
        };
        try (Pleiad server = Pleiad.builder()
                        .listen("127.0.0.1", 0)
                        .initializer(new Registering(new Marking()))
                        .build();
                Pleiad client =
                        Pleiad.builder().initializer(new Registering(reading)).build()) {
            Echo echo = client.resolve(server.toText(server.export(new EchoServant(), Echo.class)), Echo.class);
            assertThat(echo.ping(1)).isEqualTo(2);
            assertThat(seen).containsExactly(new byte[] {1}, new byte[] {2});
        }
    }

    @Test
    void hearsOfAdaptersFromTheirBeginningToTheirEnd() throws Exception {
        Marking marking = new Marking();
        try (Pleiad server = Pleiad.builder()
                .serverName("marked")
                .initializer(new Registering(marking))
                .build()) {
            POA child = server.rootPoa().create_POA("child", null, new Policy[0]);
            child.the_POAManager().activate();
            child.the_POAManager().activate();
            child.the_POAManager().discard_requests(false);
            child.destroy(false, true);
            assertThatThrownBy(() -> marking.kept.manager_id()).isInstanceOf(BAD_INV_ORDER.class);
        }
        assertThat(heard)
                .startsWith(
                        "establish, manager true, state 0",
                        "established [RootPOA] of marked",
                        "establish, manager true, state 0",
                        "established [RootPOA, child] of marked",
                        "manager 1",
                        "manager 2",
                        "gone [RootPOA, child]")
                .endsWith("destroyed");
    }

    @Test
    void oneThatFailsInComponentsEstablishedPreventsTheAdapter() {
        Marking refusing = new Marking() {
            private static final long serialVersionUID = 1L;

            @Override
            public void components_established(IORInfo info) {
                if (info.adapter_template().adapter_name().length > 1) {
                    throw new IllegalStateException("no children");
                }
            }
        };
        try (Pleiad server =
                Pleiad.builder().initializer(new Registering(refusing)).build()) {
            assertThatThrownBy(() -> server.rootPoa().create_POA("child", null, new Policy[0]))
                    .isInstanceOfSatisfying(
                            OBJ_ADAPTER.class,
                            refused -> assertThat(Minor.COMPONENTS_ESTABLISHED_FAILED.matches(refused))
                                    .isTrue());
            assertThat(server.rootPoa().the_children()).isEmpty();
        }
    }

    @Test
    void anInterceptorsFactoryTakesThePlaceOfTheAdapters() {
        List<String> made = new ArrayList<>();
        Marking replacing = new Marking() {
            private static final long serialVersionUID = 1L;

            @Override
            public void components_established(IORInfo info) {
                ObjectReferenceTemplate template = info.adapter_template();
                info.current_factory(new Noting(template, made));
            }
        };
        try (Pleiad server =
                        Pleiad.builder().initializer(new Registering(replacing)).build();
                Pleiad client = Pleiad.builder().build()) {
            Echo echo = client.resolve(server.toText(server.export(new EchoServant(), Echo.class)), Echo.class);
            assertThat(echo.ping(1)).isEqualTo(2);
            assertThat(made).contains(EchoHelper.id());
        }
    }

    /** A factory of an interceptor's own. */
    private static final class Noting implements ObjectReferenceFactory {
        private static final long serialVersionUID = 1L;
        private final transient ObjectReferenceTemplate template;
        private final transient List<String> made;

        Noting(ObjectReferenceTemplate template, List<String> made) {
            this.template = template;
            this.made = made;
        }

        @Override
        public org.omg.CORBA.Object make_object(String repositoryId, byte[] objectId) {
            made.add(repositoryId);
            return template.make_object(repositoryId, objectId);
        }

        @Override
        public String[] _truncatable_ids() {
            return new String[] {"IDL:Noting:1.0"};
        }
    }
}

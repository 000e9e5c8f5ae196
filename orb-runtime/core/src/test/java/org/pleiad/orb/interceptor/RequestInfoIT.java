package org.pleiad.orb.interceptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.BAD_INV_ORDER;
import org.omg.CORBA.NO_RESOURCES;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TCKind;
import org.omg.IOP.ServiceContext;
import org.omg.IOP.TAG_CODE_SETS;
import org.omg.PortableInterceptor.ClientRequestInfo;
import org.omg.PortableInterceptor.ForwardRequest;
import org.omg.PortableInterceptor.ServerRequestInfo;
import org.omg.PortableServer.THREAD_POLICY_ID;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoHelper;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.error.Minor;

/** What requests tell interceptors, and at which points: the standard's two tables, asked for over a socket. */
class RequestInfoIT {
    private interface Question {
        Object ask() throws Exception;
    }

    /** Answers by point and item; an exception where there is no answer. */
    private final Map<String, Map<String, Object>> answers = new ConcurrentHashMap<>();

    private final EchoServant servant = new Scenario.Servant();
    private Pleiad server;
    private Pleiad client;
    private Echo echo;
    private Echo other;

    private void ask(String point, Map<String, Question> questions) {
        Map<String, Object> answered = new LinkedHashMap<>();
        questions.forEach((item, question) -> {
            try {
                answered.put(item, String.valueOf(question.ask()));
            } catch (Exception refused) {
                answered.put(item, refused);
            }
        });
        answers.put(point, answered);
    }

    private Map<String, Question> questions(org.omg.PortableInterceptor.RequestInfo ri) {
        Map<String, Question> all = new LinkedHashMap<>();
        all.put("request_id", ri::request_id);
        all.put("operation", ri::operation);
        all.put("arguments", ri::arguments);
        all.put("exceptions", ri::exceptions);
        all.put("contexts", ri::contexts);
        all.put("operation_context", ri::operation_context);
        all.put("result", ri::result);
        all.put("response_expected", ri::response_expected);
        all.put("sync_scope", ri::sync_scope);
        all.put("reply_status", ri::reply_status);
        all.put("forward_reference", ri::forward_reference);
        all.put("get_slot", () -> ri.get_slot(0));
        all.put("get_request_service_context", () -> ri.get_request_service_context(1));
        all.put("get_reply_service_context", () -> ri.get_reply_service_context(77));
        return all;
    }

    private final class Asking extends ClientFilter {
        private static final long serialVersionUID = 1L;

        Asking() {
            super("asking");
        }

        private void at(String point, ClientRequestInfo ri) {
            Map<String, Question> all = questions(ri);
            all.put("target", ri::target);
            all.put("effective_target", ri::effective_target);
            all.put("effective_profile", () -> ri.effective_profile().tag);
            all.put(
                    "received_exception",
                    () -> ri.received_exception().type().kind().value());
            all.put("received_exception_id", ri::received_exception_id);
            all.put("get_effective_component", () -> ri.get_effective_component(TAG_CODE_SETS.value).tag);
            all.put("get_effective_components", () -> ri.get_effective_components(TAG_CODE_SETS.value).length);
            all.put("get_request_policy", () -> ri.get_request_policy(4711));
            all.put("add_request_service_context", () -> {
                ri.add_request_service_context(new ServiceContext(76, new byte[] {1}), false);
                return "added";
            });
            ask(point, all);
        }

        @Override
        public void send_request(ClientRequestInfo ri) {
            at("send_request", ri);
        }

        @Override
        public void receive_reply(ClientRequestInfo ri) {
            at("receive_reply", ri);
        }

        @Override
        public void receive_exception(ClientRequestInfo ri) {
            at("receive_exception", ri);
        }

        @Override
        public void receive_other(ClientRequestInfo ri) {
            at("receive_other", ri);
        }
    }

    private final class Serving extends ServerFilter {
        private static final long serialVersionUID = 1L;

        /** The first {@code sleep} is sent to another object. */
        private boolean forwarding = true;

        Serving() {
            super("serving");
        }

        private void at(String point, ServerRequestInfo ri) {
            Map<String, Question> all = questions(ri);
            all.put(
                    "sending_exception",
                    () -> ri.sending_exception().type().kind().value());
            all.put("object_id", () -> ri.object_id().length > 0);
            all.put("adapter_id", () -> ri.adapter_id().length > 0);
            all.put("server_id", ri::server_id);
            all.put("orb_id", ri::orb_id);
            all.put("adapter_name", () -> List.of(ri.adapter_name()));
            all.put("target_most_derived_interface", ri::target_most_derived_interface);
            all.put(
                    "get_server_policy",
                    () -> ri.get_server_policy(THREAD_POLICY_ID.value).policy_type());
            all.put("set_slot", () -> {
                ri.set_slot(0, server.orb().create_any());
                return "set";
            });
            all.put("target_is_a", () -> ri.target_is_a(EchoHelper.id()));
            all.put("add_reply_service_context", () -> {
                ri.add_reply_service_context(new ServiceContext(77, new byte[] {2}), true);
                return "added";
            });
            ask(point, all);
        }

        @Override
        public void receive_request_service_contexts(ServerRequestInfo ri) {
            at("receive_request_service_contexts", ri);
        }

        @Override
        public void receive_request(ServerRequestInfo ri) throws ForwardRequest {
            at("receive_request", ri);
            if (forwarding && ri.operation().equals("sleep")) {
                forwarding = false;
                throw new ForwardRequest(other);
            }
        }

        @Override
        public void send_reply(ServerRequestInfo ri) {
            at("send_reply", ri);
        }

        @Override
        public void send_exception(ServerRequestInfo ri) {
            at("send_exception", ri);
        }

        @Override
        public void send_other(ServerRequestInfo ri) {
            at("send_other", ri);
        }
    }

    /** Also a slot. */
    private static final class WithSlot extends Registering {
        private static final long serialVersionUID = 1L;

        WithSlot(org.omg.PortableInterceptor.Interceptor interceptor) {
            super(interceptor);
        }

        @Override
        public void pre_init(org.omg.PortableInterceptor.ORBInitInfo info) {
            super.pre_init(info);
            info.allocate_slot_id();
        }
    }

    @BeforeEach
    void start() {
        server = Pleiad.builder()
                .listen("127.0.0.1", 0)
                .serverName("table")
                .configure(config -> config.orbId("number 1"))
                .initializer(new WithSlot(new Serving()))
                .build();
        client = Pleiad.builder().initializer(new WithSlot(new Asking())).build();
        echo = client.resolve(server.toText(server.export(servant, Echo.class)), Echo.class);
        other = server.export(new EchoServant(), Echo.class);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    /** Items that may be asked for, of those at a point. */
    private Set<String> valid(String point) {
        Set<String> valid = new TreeSet<>();
        answers.get(point).forEach((item, answer) -> {
            if (!(answer instanceof BAD_INV_ORDER refused && Minor.INTERCEPTOR_CALL.matches(refused))) {
                valid.add(item);
            }
        });
        return valid;
    }

    private Object answer(String point, String item) {
        return answers.get(point).get(item);
    }

    private static final String ALWAYS = "request_id operation response_expected get_slot ";
    private static final String CLIENT =
            ALWAYS + "target effective_target effective_profile sync_scope exceptions contexts"
                    + " operation_context get_request_service_context get_effective_component get_effective_components"
                    + " get_request_policy ";
    private static final String SERVER =
            ALWAYS + "sync_scope get_request_service_context get_server_policy set_slot add_reply_service_context ";
    private static final String ADAPTER = "exceptions contexts object_id adapter_id server_id orb_id adapter_name ";

    private static Set<String> set(String items) {
        return new TreeSet<>(List.of(items.strip().split(" ")));
    }

    @Test
    void answersAtEachPointWhatTheTableOfTheClientSays() throws Exception {
        echo.ping(1);
        assertThat(valid("send_request")).isEqualTo(set(CLIENT + "arguments add_request_service_context"));
        assertThat(valid("receive_reply"))
                .isEqualTo(set(CLIENT + "arguments result reply_status get_reply_service_context"));
        Scenario.RAISES_A_USER_EXCEPTION.call(echo);
        assertThat(valid("receive_exception"))
                .isEqualTo(set(
                        CLIENT + "reply_status get_reply_service_context received_exception received_exception_id"));
        echo.note(1);
        assertThat(valid("receive_other")).isEqualTo(set(CLIENT + "reply_status get_reply_service_context"));
    }

    @Test
    void answersAtEachPointWhatTheTableOfTheServerSays() {
        echo.ping(1);
        assertThat(valid("receive_request_service_contexts")).isEqualTo(set(SERVER));
        assertThat(valid("receive_request"))
                .isEqualTo(set(
                        SERVER + ADAPTER + "arguments operation_context target_most_derived_interface target_is_a"));
        assertThat(valid("send_reply"))
                .isEqualTo(set(SERVER + ADAPTER
                        + "arguments operation_context result reply_status get_reply_service_context"));
        Scenario.RAISES_A_USER_EXCEPTION.call(echo);
        assertThat(valid("send_exception"))
                .isEqualTo(set(SERVER + ADAPTER + "reply_status get_reply_service_context sending_exception"));
        echo.sleep(0);
        assertThat(valid("send_other"))
                .isEqualTo(set(SERVER + ADAPTER + "reply_status get_reply_service_context forward_reference"));
        assertThat(valid("receive_other"))
                .isEqualTo(set(CLIENT + "reply_status get_reply_service_context forward_reference"));
    }

    @Test
    void knowsTheRequest() {
        echo.ping(1);
        assertThat(answer("send_request", "operation")).isEqualTo("ping");
        assertThat(answer("receive_request", "operation")).isEqualTo("ping");
        assertThat(answer("send_request", "response_expected")).isEqualTo("true");
        assertThat(answer("send_request", "effective_profile")).isEqualTo("0");
        assertThat(answer("send_request", "get_effective_component")).isEqualTo("1");
        assertThat(answer("receive_request", "server_id")).isEqualTo("table");
        assertThat(answer("receive_request", "orb_id")).isEqualTo("number 1");
        assertThat(answer("receive_request", "adapter_name")).isEqualTo("[RootPOA]");
        assertThat(answer("receive_request", "target_most_derived_interface")).isEqualTo(EchoHelper.id());
        assertThat(answer("receive_request", "target_is_a")).isEqualTo("true");
        assertThat(answer("receive_request", "get_server_policy")).isEqualTo("" + THREAD_POLICY_ID.value);
        assertThat(answer("receive_reply", "reply_status")).isEqualTo("0");
        assertThat(answer("receive_reply", "request_id")).isEqualTo(answer("send_request", "request_id"));
        for (String point : List.of("send_request", "receive_request")) {
            assertThat(answer(point, "arguments"))
                    .as("stubs do not tell")
                    .isInstanceOfSatisfying(
                            NO_RESOURCES.class,
                            refused -> assertThat(Minor.INTERCEPTOR_OPERATION.matches(refused))
                                    .isTrue());
        }
    }

    @Test
    void showsExceptionsAsAnys() {
        Scenario.RAISES_A_USER_EXCEPTION.call(echo);
        assertThat(answer("send_exception", "reply_status")).isEqualTo("2");
        assertThat(answer("receive_exception", "reply_status")).isEqualTo("2");
        assertThat(answer("receive_exception", "received_exception_id")).isEqualTo("IDL:Refused:1.0");
        for (String item : List.of("send_exception sending_exception", "receive_exception received_exception")) {
            assertThat(answer(item.split(" ")[0], item.split(" ")[1])).isEqualTo("" + TCKind._tk_except);
        }
        Scenario.RAISES_BEFORE_IT_HAS_DONE_ANYTHING.call(echo);
        assertThat(answer("receive_exception", "reply_status")).isEqualTo("1");
        assertThat(answer("receive_exception", "received_exception_id"))
                .isEqualTo("IDL:omg.org/CORBA/NO_PERMISSION:1.0");
    }

    @Test
    void raisesWhatTheStandardSaysForWhatIsNotThere() {
        echo.ping(1);
        assertThat(answer("receive_request_service_contexts", "get_request_service_context"))
                .as("the code sets were told")
                .isInstanceOf(String.class);
        assertThat(answer("receive_reply", "get_reply_service_context"))
                .as("the server's interceptor added it")
                .isInstanceOf(String.class);
        assertThat(answer("send_request", "get_request_policy"))
                .isInstanceOfSatisfying(
                        SystemException.class,
                        refused -> assertThat(Minor.POLICY_TYPE_UNKNOWN.matches(refused))
                                .isTrue());
    }
}

package org.pleiad.orb.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omg.CORBA.ARG_IN;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.Context;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.NVList;
import org.omg.CORBA.NamedValue;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.ORB;
import org.omg.CORBA.Request;
import org.omg.CORBA.ServerRequest;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TIMEOUT;
import org.omg.CORBA.UNKNOWN;
import org.omg.CORBA.UnknownUserException;
import org.omg.PortableServer.DynamicImplementation;
import org.omg.PortableServer.POA;
import org.pleiad.orb.CallOptions;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.echo.RefusedHelper;
import org.pleiad.orb.error.Minor;

/** Calls that are put together at run time (CORBA 3.3 part 1, 11), over a socket and within the process. */
@Timeout(60)
class DynamicRequestIT {
    private final Pleiad client = Pleiad.builder().build();
    private final Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();
    private final EchoServant servant = new EchoServant();

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private org.omg.CORBA.Object echo(boolean remote) {
        Echo local = server.export(servant, Echo.class);
        return remote ? client.orb().string_to_object(server.toText(local)) : local;
    }

    private ORB orb(boolean remote) {
        return remote ? client.orb() : server.orb();
    }

    private Request ping(boolean remote, int value) {
        Request request = echo(remote)._request("ping");
        request.add_in_arg().insert_long(value);
        request.set_return_type(orb(remote).get_primitive_tc(TCKind.tk_long));
        return request;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void resultComesBack(boolean remote) {
        Request request = ping(remote, 41);
        request.invoke();
        assertThat(request.return_value().extract_long()).isEqualTo(42);
        assertThat(request.env().exception()).isNull();
        assertThat(request.operation()).isEqualTo("ping");
        assertThat(request.target()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void requestIsMadeOfListsThatTheCallerHas(boolean remote) {
        ORB orb = orb(remote);
        Any text = orb.create_any();
        text.insert_string("abc");
        NVList arguments = orb.create_list(1);
        arguments.add_value("text", text, ARG_IN.value);
        Any place = orb.create_any();
        place.type(orb.create_string_tc(0));
        NamedValue result = orb.create_named_value("result", place, 0);

        Request request = echo(remote)._create_request(null, "reverse", arguments, result);
        request.invoke();

        assertThat(place.extract_string()).isEqualTo("cba");
        assertThat(request.result()).isSameAs(result);
        assertThat(request.arguments()).isSameAs(arguments);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void argumentsComeOutInTheirOrder(boolean remote) throws Exception {
        ORB serving = server.orb();
        org.omg.CORBA.Object object = dynamic(remote, call -> {
            NVList list = serving.create_list(3);
            Any in = list.add_item("in", ARG_IN.value).value();
            in.type(serving.get_primitive_tc(TCKind.tk_long));
            Any inout = list.add_item("inout", org.omg.CORBA.ARG_INOUT.value).value();
            inout.type(serving.create_string_tc(0));
            Any out = list.add_item("out", org.omg.CORBA.ARG_OUT.value).value();
            call.arguments(list);
            out.insert_double(in.extract_long() / 2.0);
            inout.insert_string(inout.extract_string() + "!");
            Any result = serving.create_any();
            result.insert_boolean(true);
            call.set_result(result);
        });
        ORB orb = orb(remote);
        Request request = object._request("mix");
        request.add_named_in_arg("in").insert_long(5);
        Any inout = request.add_named_inout_arg("inout");
        inout.insert_string("hello");
        Any out = request.add_named_out_arg("out");
        out.type(orb.get_primitive_tc(TCKind.tk_double));
        request.set_return_type(orb.get_primitive_tc(TCKind.tk_boolean));

        request.invoke();

        assertThat(request.return_value().extract_boolean()).isTrue();
        assertThat(inout.extract_string()).isEqualTo("hello!");
        assertThat(out.extract_double()).isEqualTo(2.5);
        assertThat(request.arguments().item(2).name()).isEqualTo("out");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void userExceptionIsInTheEnvironmentAsAnAny(boolean remote) {
        Request request = echo(remote)._request("refuse");
        request.add_in_arg().insert_string("full");
        request.exceptions().add(RefusedHelper.type());

        request.invoke();

        assertRefused(request);
    }

    private static void assertRefused(Request request) {
        assertThat(request.env().exception()).isInstanceOfSatisfying(UnknownUserException.class, e -> {
            assertThat(e.except.type().equal(RefusedHelper.type())).isTrue();
            var in = e.except.create_input_stream();
            assertThat(in.read_string()).isEqualTo(RefusedHelper.id());
            assertThat(in.read_string()).isEqualTo("full");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void userExceptionThatIsNotListedBecomesUnknown(boolean remote) {
        Request request = echo(remote)._request("refuse");
        request.add_in_arg().insert_string("full");

        assertThatThrownBy(request::invoke)
                .isInstanceOf(UNKNOWN.class)
                .hasMessageContaining(RefusedHelper.id())
                .isSameAs(request.env().exception())
                .isInstanceOfSatisfying(
                        SystemException.class,
                        e -> assertThat(Minor.UNLISTED_USER_EXCEPTION.matches(e))
                                .isTrue());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void systemExceptionIsThrownTypedAndInTheEnvironment(boolean remote) {
        Request request = echo(remote)._request("nothingOfTheKind");

        assertThatThrownBy(request::invoke)
                .isInstanceOf(BAD_OPERATION.class)
                .isSameAs(request.env().exception());
    }

    @Test
    void resultOfAnotherTypeThanTheServersIsAMarshalError() {
        Request request = ping(true, 1);
        request.set_return_type(client.orb().create_string_tc(0));

        assertThatThrownBy(request::invoke)
                .isInstanceOfSatisfying(
                        MARSHAL.class, e -> assertThat(e.completed).isEqualTo(CompletionStatus.COMPLETED_YES));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void oneWayRequestHasNoResponse(boolean remote) {
        Request request = echo(remote)._request("note");
        request.add_in_arg().insert_long(17);
        request.send_oneway();

        await().until(() -> servant.noted.get() == 17);
        assertMinor(Minor.REQUEST_IS_SYNCHRONOUS, request::poll_response);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void deferredResponseIsFetchedLater(boolean remote) throws Exception {
        Request request = ping(remote, 1);
        assertMinor(Minor.REQUEST_NOT_SENT, request::poll_response);
        assertMinor(Minor.REQUEST_NOT_SENT, request::get_response);

        request.send_deferred();
        await().until(request::poll_response);
        request.get_response();

        assertThat(request.return_value().extract_long()).isEqualTo(2);
        assertMinor(Minor.RESULT_ALREADY_TAKEN, request::get_response);
        assertMinor(Minor.RESULT_ALREADY_TAKEN, request::poll_response);
        assertMinor(Minor.REQUEST_ALREADY_SENT, request::invoke);
        assertMinor(Minor.REQUEST_ALREADY_SENT, request::send_deferred);
        assertMinor(Minor.REQUEST_ALREADY_SENT, request::send_oneway);
        assertMinor(Minor.REQUEST_ALREADY_SENT, request::add_in_arg);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void deferredExceptionsComeWhenTheResponseIsFetched(boolean remote) throws Exception {
        Request refused = echo(remote)._request("refuse");
        refused.add_in_arg().insert_string("full");
        refused.exceptions().add(RefusedHelper.type());
        refused.send_deferred();
        refused.get_response();
        assertRefused(refused);

        Request unknown = echo(remote)._request("nothingOfTheKind");
        unknown.send_deferred();
        assertThatThrownBy(unknown::get_response).isInstanceOf(BAD_OPERATION.class);
        assertThat(unknown.env().exception()).isInstanceOf(BAD_OPERATION.class);

        Request unreadable = ping(remote, 1);
        unreadable.set_return_type(orb(remote).create_string_tc(0));
        unreadable.send_deferred();
        assertThatThrownBy(unreadable::get_response).isInstanceOf(MARSHAL.class);
    }

    @Test
    void deferredRequestToNobodyFailsInItsResponse() {
        Echo echo = server.export(servant, Echo.class);
        String text = server.toText(echo);
        server.close();
        Request request = client.orb().string_to_object(text)._request("ping");
        request.add_in_arg().insert_long(1);
        request.send_deferred();
        assertThatThrownBy(request::get_response).isInstanceOf(SystemException.class);
    }

    @Test
    void deadlineOfTheReferenceEndsEveryKindOfRequest() {
        Echo echo = client.resolve(server.toText(server.export(servant, Echo.class)), Echo.class);
        Echo hurried = client.with(echo, CallOptions.deadline(Duration.ofMillis(200)));
        Request waiting = hurried._request("sleep");
        waiting.add_in_arg().insert_long(10_000);
        assertThatThrownBy(waiting::invoke).isInstanceOf(TIMEOUT.class);

        Request deferred = hurried._request("sleep");
        deferred.add_in_arg().insert_long(10_000);
        deferred.send_deferred();
        assertThatThrownBy(deferred::get_response).isInstanceOf(TIMEOUT.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void requestsSentTogetherAreFetchedAsTheyAreAnswered(boolean remote) throws Exception {
        ORB orb = orb(remote);
        assertMinor(Minor.REQUEST_NOT_SENT, orb::poll_next_response);
        assertMinor(Minor.REQUEST_NOT_SENT, orb::get_next_response);
        Request[] requests = new Request[20];
        for (int i = 0; i < requests.length; i++) {
            requests[i] = ping(remote, i);
        }
        orb.send_multiple_requests_deferred(requests);
        requests[7].get_response();

        Set<Integer> answers = new HashSet<>();
        for (int i = 0; i < requests.length - 1; i++) {
            Request next = orb.get_next_response();
            assertThat(next.env().exception()).isNull();
            answers.add(next.return_value().extract_long());
        }

        assertThat(answers).hasSize(19).doesNotContain(8).contains(1, 20);
        assertMinor(Minor.REQUEST_NOT_SENT, orb::get_next_response);
        assertMinor(Minor.REQUEST_NOT_SENT, orb::poll_next_response);
    }

    @Test
    void failureOfOneRequestStaysWithIt() throws Exception {
        ORB orb = client.orb();
        Request bad = echo(true)._request("nothingOfTheKind");
        orb.send_multiple_requests_deferred(new Request[] {bad});
        await().until(orb::poll_next_response);
        assertThat(orb.get_next_response()).isSameAs(bad);
        assertThat(bad.env().exception()).isInstanceOf(BAD_OPERATION.class);
    }

    @Test
    void oneWayRequestsAreSentTogether() {
        Request[] requests = new Request[3];
        for (int i = 0; i < requests.length; i++) {
            requests[i] = echo(true)._request("note");
            requests[i].add_in_arg().insert_long(40 + i);
        }
        client.orb().send_multiple_requests_oneway(requests);
        await().until(() -> servant.noted.get() == 42);
        assertMinor(Minor.REQUEST_ALREADY_SENT, () -> client.orb().send_multiple_requests_oneway(requests));
        assertMinor(Minor.REQUEST_ARGUMENT, () -> client.orb().send_multiple_requests_oneway(new Request[] {null}));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void contextGoesAlongAsTheClauseSays(boolean remote) throws Exception {
        ORB orb = orb(remote);
        Context context = orb.get_default_context().create_child("shell");
        set(orb, context, "USER", "maia");
        set(orb, context, "LANG.country", "gr");
        set(orb, context, "LANG.speech", "el");
        set(orb, context, "SECRET", "x");
        StringBuilder seen = new StringBuilder();
        org.omg.CORBA.Object object = dynamic(remote, call -> {
            call.arguments(server.orb().create_list(0));
            NVList values = call.ctx().get_values("", 0, "*");
            for (int i = 0; i < values.count(); i++) {
                try {
                    NamedValue value = values.item(i);
                    seen.append(value.name())
                            .append('=')
                            .append(value.value().extract_string())
                            .append(' ');
                } catch (org.omg.CORBA.Bounds impossible) {
                    throw new AssertionError(impossible);
                }
            }
        });
        Request request = object._request("where");
        request.contexts().add("USER");
        request.contexts().add("LANG*");
        request.contexts().add("HOME");
        request.ctx(context);

        request.invoke();

        assertThat(seen).hasToString("USER=maia LANG.country=gr LANG.speech=el ");
    }

    private static void set(ORB orb, Context context, String name, String value) {
        Any any = orb.create_any();
        any.insert_string(value);
        context.set_one_value(name, any);
    }

    @Test
    void objectsAreAskedWhatEveryObjectCanAnswer() {
        Request request = echo(true)._request("_is_a");
        request.add_in_arg().insert_string("IDL:Nothing:1.0");
        request.set_return_type(client.orb().get_primitive_tc(TCKind.tk_boolean));
        request.invoke();
        assertThat(request.return_value().extract_boolean()).isFalse();

        assertMinor(Minor.IMPLICIT_OPERATION_REQUEST, () -> echo(true)._request("_hash"));
        assertMinor(Minor.REQUEST_ARGUMENT, () -> echo(true)._request(""));
        assertMinor(Minor.REQUEST_ARGUMENT, () -> echo(true)._request(null));
    }

    @Test
    void objectThatIsGoneIsReported() throws Exception {
        org.omg.CORBA.Object object = dynamic(true, call -> {});
        server.rootPoa().deactivate_object(server.rootPoa().reference_to_id(dynamicLocal));
        assertThatThrownBy(() -> object._request("anything").invoke()).isInstanceOf(OBJECT_NOT_EXIST.class);
    }

    private org.omg.CORBA.Object dynamicLocal;

    private org.omg.CORBA.Object dynamic(boolean remote, java.util.function.Consumer<ServerRequest> body)
            throws Exception {
        server.rootPoa().the_POAManager().activate();
        dynamicLocal = server.rootPoa().servant_to_reference(new Anything(body));
        return remote ? client.orb().string_to_object(server.toText(dynamicLocal)) : dynamicLocal;
    }

    private static final class Anything extends DynamicImplementation {
        private final java.util.function.Consumer<ServerRequest> body;

        Anything(java.util.function.Consumer<ServerRequest> body) {
            this.body = body;
        }

        @Override
        public void invoke(ServerRequest request) {
            body.accept(request);
        }

        @Override
        public String[] _all_interfaces(POA poa, byte[] objectId) {
            return new String[] {"IDL:Test/Anything:1.0"};
        }
    }

    private static void assertMinor(Minor minor, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        SystemException.class,
                        e -> assertThat(minor.matches(e)).as("%s", e).isTrue());
    }
}

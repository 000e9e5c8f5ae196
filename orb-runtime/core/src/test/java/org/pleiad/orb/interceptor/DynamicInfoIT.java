package org.pleiad.orb.interceptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.ARG_IN;
import org.omg.CORBA.ARG_INOUT;
import org.omg.CORBA.Any;
import org.omg.CORBA.NVList;
import org.omg.CORBA.NamedValue;
import org.omg.CORBA.Request;
import org.omg.CORBA.ServerRequest;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.UnknownUserException;
import org.omg.Dynamic.Parameter;
import org.omg.PortableInterceptor.ClientRequestInfo;
import org.omg.PortableInterceptor.ServerRequestInfo;
import org.omg.PortableServer.DynamicImplementation;
import org.omg.PortableServer.POA;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.echo.RefusedHelper;

/** What dynamic requests tell interceptors beyond what stubs do: arguments, result, exceptions, context. */
@Timeout(60)
class DynamicInfoIT {
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final Pleiad client =
            Pleiad.builder().initializer(new Registering(new Calling())).build();
    private final Pleiad server = Pleiad.builder()
            .listen("127.0.0.1", 0)
            .initializer(new Registering(new Serving()))
            .build();

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void argumentsAndResultAreSeenBeforeAndAfterTheCall() throws Exception {
        Request request = add(anything(), 4);
        request.invoke();

        assertThat(request.return_value().extract_long()).isEqualTo(8);
        assertThat(seen)
                .containsExactly(
                        "send_request add [PARAM_IN 4, PARAM_INOUT 1] [USER, maia] [USER*] 1",
                        "send_reply add [PARAM_IN 4, PARAM_INOUT 5] 8",
                        "receive_reply add [PARAM_IN 4, PARAM_INOUT 5] 8");
    }

    @Test
    void deferredRequestTellsTheSame() throws Exception {
        Request request = add(anything(), 5);
        request.send_deferred();
        request.get_response();

        assertThat(request.return_value().extract_long()).isEqualTo(10);
        assertThat(seen).last().isEqualTo("receive_reply add [PARAM_IN 5, PARAM_INOUT 6] 10");
    }

    @Test
    void exceptionIsSeenByTheTypeThatTheRequestLists() throws Exception {
        Echo echo = server.export(new EchoServant(), Echo.class);
        Request request = client.orb().string_to_object(server.toText(echo))._request("refuse");
        request.add_in_arg().insert_string("full");
        request.exceptions().add(RefusedHelper.type());
        request.invoke();

        assertThat(request.env().exception()).isInstanceOf(UnknownUserException.class);
        assertThat(seen).contains("receive_exception refuse " + RefusedHelper.id());
    }

    private Request add(org.omg.CORBA.Object object, int value) {
        Request request = object._request("add");
        request.add_in_arg().insert_long(value);
        request.add_inout_arg().insert_long(1);
        request.exceptions().add(RefusedHelper.type());
        request.contexts().add("USER*");
        var context = client.orb().get_default_context();
        Any user = client.orb().create_any();
        user.insert_string("maia");
        context.set_one_value("USER", user);
        request.ctx(context);
        request.set_return_type(client.orb().get_primitive_tc(TCKind.tk_long));
        return request;
    }

    private org.omg.CORBA.Object anything() throws Exception {
        server.rootPoa().the_POAManager().activate();
        return client.orb().string_to_object(server.toText(server.rootPoa().servant_to_reference(new Adding())));
    }

    private static String text(Parameter[] parameters) {
        return java.util.Arrays.stream(parameters)
                .map(parameter -> List.of("PARAM_IN", "PARAM_OUT", "PARAM_INOUT")
                                .get(parameter.mode.value()) + " " + parameter.argument.extract_long())
                .toList()
                .toString();
    }

    private final class Calling extends ClientFilter {
        private static final long serialVersionUID = 1L;

        Calling() {
            super("calling");
        }

        @Override
        public void send_request(ClientRequestInfo ri) {
            if (ri.operation().equals("add")) {
                seen.add("send_request add " + text(ri.arguments()) + " " + List.of(ri.operation_context()) + " "
                        + List.of(ri.contexts()) + " " + ri.exceptions().length);
            }
        }

        @Override
        public void receive_reply(ClientRequestInfo ri) {
            if (ri.operation().equals("add")) {
                seen.add("receive_reply add " + text(ri.arguments()) + " "
                        + ri.result().extract_long());
            }
        }

        @Override
        public void receive_exception(ClientRequestInfo ri) {
            try {
                seen.add("receive_exception " + ri.operation() + " "
                        + ri.received_exception().type().id());
            } catch (org.omg.CORBA.TypeCodePackage.BadKind impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    private final class Serving extends ServerFilter {
        private static final long serialVersionUID = 1L;

        Serving() {
            super("serving");
        }

        @Override
        public void send_reply(ServerRequestInfo ri) {
            if (ri.operation().equals("add")) {
                seen.add("send_reply add " + text(ri.arguments()) + " "
                        + ri.result().extract_long());
            }
        }
    }

    /** Returns twice its first argument, and adds it to the second. */
    private final class Adding extends DynamicImplementation {
        @Override
        public void invoke(ServerRequest request) {
            NVList list = server.orb().create_list(2);
            NamedValue first = list.add(ARG_IN.value);
            first.value().type(server.orb().get_primitive_tc(TCKind.tk_long));
            NamedValue second = list.add(ARG_INOUT.value);
            second.value().type(server.orb().get_primitive_tc(TCKind.tk_long));
            request.arguments(list);
            int value = first.value().extract_long();
            second.value().insert_long(second.value().extract_long() + value);
            Any result = server.orb().create_any();
            result.insert_long(2 * value);
            request.set_result(result);
        }

        @Override
        public String[] _all_interfaces(POA poa, byte[] objectId) {
            return new String[] {"IDL:Test/Adding:1.0"};
        }
    }
}

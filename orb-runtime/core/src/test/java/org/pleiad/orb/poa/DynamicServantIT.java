package org.pleiad.orb.poa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pleiad.orb.poa.PoaObjectsTest.assertMinor;

import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omg.CORBA.ARG_IN;
import org.omg.CORBA.ARG_INOUT;
import org.omg.CORBA.ARG_OUT;
import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.CompletionStatusHelper;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.CORBA.NVList;
import org.omg.CORBA.ORB;
import org.omg.CORBA.ServerRequest;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.ApplicationException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;
import org.omg.PortableServer.DynamicImplementation;
import org.omg.PortableServer.POA;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.error.Minor;

/** Servants without a skeleton (CORBA 3.3 part 1, 12), called over a socket and within the process. */
@Timeout(60)
class DynamicServantIT {
    private static final String TYPE = "IDL:Test/Anything:1.0";

    private final Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();
    private final Pleiad client = Pleiad.builder().build();
    private final ORB orb = server.orb();

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void argumentsGoInAndOutAndTheResultComesFirst(boolean remote) throws Exception {
        ObjectImpl object = object(remote, request -> {
            assertThat(request.operation()).isEqualTo("mix");
            NVList list = orb.create_list(3);
            Any in = orb.create_any();
            in.type(orb.get_primitive_tc(TCKind.tk_long));
            list.add_value("in", in, ARG_IN.value);
            Any inout = orb.create_any();
            inout.type(orb.create_string_tc(0));
            list.add_value("inout", inout, ARG_INOUT.value);
            Any out = orb.create_any();
            out.type(orb.get_primitive_tc(TCKind.tk_double));
            list.add_value("out", out, ARG_OUT.value);
            request.arguments(list);
            out.insert_double(in.extract_long() / 2.0);
            inout.insert_string(inout.extract_string() + "!");
            Any result = orb.create_any();
            result.insert_boolean(true);
            request.set_result(result);
        });

        OutputStream arguments = object._request("mix", true);
        arguments.write_long(5);
        arguments.write_string("hello");
        InputStream reply = object._invoke(arguments);

        assertThat(reply.read_boolean()).isTrue();
        assertThat(reply.read_string()).isEqualTo("hello!");
        assertThat(reply.read_double()).isEqualTo(2.5);
        object._releaseReply(reply);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void userExceptionReachesTheCaller(boolean remote) throws Exception {
        TypeCode type = orb.create_exception_tc("IDL:Test/Full:1.0", "Full", new StructMember[] {
            new StructMember("limit", orb.get_primitive_tc(TCKind.tk_long), null)
        });
        ObjectImpl object = object(remote, request -> {
            request.arguments(orb.create_list(0));
            OutputStream content = orb.create_output_stream();
            content.write_string("IDL:Test/Full:1.0");
            content.write_long(42);
            Any exception = orb.create_any();
            exception.read_value(content.create_input_stream(), type);
            request.set_exception(exception);
        });

        assertThatThrownBy(() -> object._invoke(object._request("fill", true)))
                .isInstanceOfSatisfying(ApplicationException.class, e -> {
                    assertThat(e.getId()).isEqualTo("IDL:Test/Full:1.0");
                    InputStream in = e.getInputStream();
                    assertThat(in.read_string()).isEqualTo("IDL:Test/Full:1.0");
                    assertThat(in.read_long()).isEqualTo(42);
                });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void systemExceptionInAnAnyReachesTheCallerWithMinorAndCompletion(boolean remote) throws Exception {
        String id = "IDL:omg.org/CORBA/NO_PERMISSION:1.0";
        TypeCode type = orb.create_exception_tc(id, "NO_PERMISSION", new StructMember[] {
            new StructMember("minor", orb.get_primitive_tc(TCKind.tk_ulong), null),
            new StructMember("completed", CompletionStatusHelper.type(), null)
        });
        ObjectImpl object = object(remote, request -> {
            request.arguments(orb.create_list(0));
            OutputStream content = orb.create_output_stream();
            content.write_string(id);
            content.write_ulong(77);
            CompletionStatusHelper.write(content, CompletionStatus.COMPLETED_NO);
            Any exception = orb.create_any();
            exception.read_value(content.create_input_stream(), type);
            request.set_exception(exception);
        });

        assertThatThrownBy(() -> object._invoke(object._request("enter", true)))
                .isInstanceOfSatisfying(NO_PERMISSION.class, e -> {
                    assertThat(e.minor).isEqualTo(77);
                    assertThat(e.completed).isEqualTo(CompletionStatus.COMPLETED_NO);
                });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void systemExceptionThatIsThrownReachesTheCaller(boolean remote) throws Exception {
        ObjectImpl object = object(remote, request -> {
            throw new NO_PERMISSION("no", 78, CompletionStatus.COMPLETED_NO);
        });

        assertThatThrownBy(() -> object._invoke(object._request("enter", true)))
                .isInstanceOfSatisfying(
                        NO_PERMISSION.class, e -> assertThat(e.minor).isEqualTo(78));
    }

    @Test
    void stepsInTheWrongOrderAreRefused() throws Exception {
        Any number = orb.create_any();
        number.insert_long(1);
        ObjectImpl object = object(true, request -> {
            assertMinor(Minor.CONTEXT_OUT_OF_ORDER, request::ctx);
            assertMinor(Minor.RESULT_OUT_OF_ORDER, () -> request.set_result(number));
            assertMinor(Minor.SET_EXCEPTION_WITHOUT_EXCEPTION, () -> request.set_exception(number));
            request.arguments(orb.create_list(0));
            assertMinor(Minor.ARGUMENTS_OUT_OF_ORDER, () -> request.arguments(orb.create_list(0)));
            assertThat(request.ctx()).isNull();
            request.set_result(number);
            assertMinor(Minor.RESULT_OUT_OF_ORDER, () -> request.set_result(number));
        });

        InputStream reply = object._invoke(object._request("order", true));

        assertThat(reply.read_long()).isEqualTo(1);
    }

    @Test
    void failedAssertionsOfTheServantWouldReachTheCaller() throws Exception {
        ObjectImpl object =
                object(true, request -> assertThat(request.operation()).isEqualTo("other"));

        assertThatThrownBy(() -> object._invoke(object._request("order", true)))
                .isInstanceOf(org.omg.CORBA.UNKNOWN.class);
    }

    @Test
    void objectsAnswerTheStandardOperationsThemselves() throws Exception {
        ObjectImpl object = object(true, request -> {
            throw new AssertionError("asked for " + request.operation());
        });

        assertThat(object._is_a(TYPE)).isTrue();
        assertThat(object._is_a("IDL:Test/Nothing:1.0")).isFalse();
        assertThat(object._non_existent()).isFalse();
    }

    private ObjectImpl object(boolean remote, Consumer<ServerRequest> body) throws Exception {
        server.rootPoa().the_POAManager().activate();
        org.omg.CORBA.Object local = server.rootPoa().servant_to_reference(new Anything(body));
        return (ObjectImpl) (remote ? client.orb().string_to_object(server.orb().object_to_string(local)) : local);
    }

    private static final class Anything extends DynamicImplementation {
        private final Consumer<ServerRequest> body;

        Anything(Consumer<ServerRequest> body) {
            this.body = body;
        }

        @Override
        public void invoke(ServerRequest request) {
            body.accept(request);
        }

        @Override
        public String[] _all_interfaces(POA poa, byte[] objectId) {
            return new String[] {TYPE};
        }
    }
}

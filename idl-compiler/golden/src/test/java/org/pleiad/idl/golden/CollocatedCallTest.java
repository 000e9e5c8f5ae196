package org.pleiad.idl.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.kitchen.BytesHolder;
import golden.kitchen.Cook;
import golden.kitchen.CookHelper;
import golden.kitchen.CookOperations;
import golden.kitchen.CookPOATie;
import java.lang.reflect.Proxy;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.IntHolder;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StringHolder;
import org.omg.CORBA.UNKNOWN;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;

/** A caller cannot tell whether the servant is in its own process: generated stubs and skeletons on a real ORB. */
class CollocatedCallTest {
    private final ORB serverOrb = ORB.init(new String[0], new Properties());
    private final ORB otherOrb = ORB.init(new String[0], new Properties());
    private volatile Object argument;

    @AfterEach
    void stop() {
        otherOrb.destroy();
        serverOrb.destroy();
    }

    /**
     * A cook who remembers the first argument, returns it, and hands the second on as the third; -1 and no octets are
     * more than it can take.
     */
    private Cook cook(boolean collocated) throws Exception {
        Object operations = Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {CookOperations.class}, (proxy, method, arguments) -> {
                    argument = arguments[0];
                    if (argument.equals(-1) || argument instanceof byte[] bytes && bytes.length == 0) {
                        throw new IllegalStateException("too much");
                    }
                    var value = arguments[1].getClass().getField("value");
                    value.set(arguments[2], value.get(arguments[1]));
                    value.set(arguments[1], arguments[0]);
                    return arguments[0];
                });
        POA poa = POAHelper.narrow(serverOrb.resolve_initial_references("RootPOA"));
        poa.the_POAManager().activate();
        String reference =
                serverOrb.object_to_string(poa.servant_to_reference(new CookPOATie((CookOperations) operations)));
        return CookHelper.narrow((collocated ? serverOrb : otherOrb).string_to_object(reference));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void valuesTravel(boolean collocated) throws Exception {
        Cook cook = cook(collocated);
        var b = new IntHolder(2);
        var c = new IntHolder();
        assertThat(cook.longs(1, b, c)).isEqualTo(1);
        assertThat(b.value).isEqualTo(1);
        assertThat(c.value).isEqualTo(2);
        var s = new StringHolder();
        assertThat(cook.strings("salt", new StringHolder("pepper"), s)).isEqualTo("salt");
        assertThat(s.value).isEqualTo("pepper");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void mutableArgumentsAreCopied(boolean collocated) throws Exception {
        byte[] sent = {1, 2, 3};
        byte[] result = cook(collocated).do_bytes(sent, new BytesHolder(new byte[] {4}), new BytesHolder());
        assertThat(result).isEqualTo(sent).isNotSameAs(sent);
        assertThat((byte[]) argument).isEqualTo(sent).isNotSameAs(sent).isNotSameAs(result);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsNoCorbaExceptionBecomesUnknown(boolean collocated) throws Exception {
        Cook cook = cook(collocated);
        assertThatThrownBy(() -> cook.longs(-1, new IntHolder(), new IntHolder()))
                .isInstanceOfSatisfying(
                        UNKNOWN.class,
                        unknown -> assertThat(unknown.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE));
        assertThatThrownBy(() -> cook.do_bytes(new byte[0], new BytesHolder(new byte[0]), new BytesHolder()))
                .isInstanceOf(UNKNOWN.class);
    }
}

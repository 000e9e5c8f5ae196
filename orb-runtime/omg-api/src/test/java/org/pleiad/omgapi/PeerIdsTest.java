package org.pleiad.omgapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The repository ids of our standard types are those that other ORBs send and expect. openjdk-orb is no witness: its ids of
 * structs have the name twice, as in {@code IDL:omg.org/CosNaming/Binding/Binding:1.0}.
 */
class PeerIdsTest {
    private static final String ID = "static id()Ljava.lang.String;";
    private static final int TYPES_IN_COMMON_AT_LEAST = 200;

    /**
     * Helpers of JacORB whose class cannot be used without its ORB or that know no id, GlassFish's with an empty id, and two
     * local interfaces to which the peers themselves give different versions.
     */
    private static final Set<String> NO_WITNESS = Set.of(
            "org.omg.CORBA.BoundsHelper",
            "org.omg.CORBA.StringValueHelper",
            "org.omg.CORBA.WStringValueHelper",
            "org.omg.CORBA.ObjectHelper",
            "org.omg.PortableServer.POAHelper",
            "org.omg.PortableServer.ServantActivatorHelper");

    @ParameterizedTest
    @ValueSource(strings = {"jacorb-omgapi", "glassfish-corba-omgapi"})
    void areThoseOfThePeer(String peer) throws Exception {
        ApiSet ours = ApiSet.of(Peers.ownClasses());
        Set<String> differences = new TreeSet<>();
        int compared = 0;
        try (URLClassLoader own = loader(Peers.ownClasses());
                URLClassLoader theirs = loader(Peers.jar(peer))) {
            for (ClassApi helper : ApiSet.of(Peers.jar(peer)).classes()) {
                if (helper.members().containsKey(ID)
                        && ours.find(helper.name()).isPresent()
                        && !NO_WITNESS.contains(helper.name())) {
                    compared++;
                    String expected = idOf(theirs, helper.name());
                    String actual = idOf(own, helper.name());
                    if (!expected.equals(actual)) {
                        differences.add(helper.name() + ": " + actual + ", but the peer says " + expected);
                    }
                }
            }
        }

        assertThat(String.join("\n", differences)).isEmpty();
        assertThat(compared).as("types compared").isGreaterThan(TYPES_IN_COMMON_AT_LEAST);
    }

    private static URLClassLoader loader(Path place) throws IOException {
        return new URLClassLoader(new URL[] {place.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }

    private static String idOf(ClassLoader loader, String helper) throws ReflectiveOperationException {
        Method id = Class.forName(helper, true, loader).getMethod("id");
        return (String) id.invoke(null);
    }
}

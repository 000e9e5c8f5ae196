package org.pleiad.orb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.ORB;
import org.omg.CORBA.ORBPackage.InvalidName;
import org.omg.CORBA.TCKind;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoHelper;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;

/** Programs that come in by {@code ORB.init}. */
class OrbInitIT {

    @Test
    void servesAndCallsWithTheOmgsInterfacesAlone() throws Exception {
        ORB server = ORB.init(new String[] {"program", "-ORBEndpoint", "giop:tcp:127.0.0.1:0", "other"}, null);
        POA root = POAHelper.narrow(server.resolve_initial_references("RootPOA"));
        root.the_POAManager().activate();
        org.omg.CORBA.Object object = root.servant_to_reference(new EchoServant());
        server.register_initial_reference("Echo", object);
        IiopProfile profile = IiopProfile.decode(
                Ior.parse(server.object_to_string(object)).profiles().get(0));
        String location = "corbaloc:iiop:1.2@127.0.0.1:" + profile.port();

        Properties properties = new Properties();
        properties.setProperty("org.omg.CORBA.ORBClass", "org.pleiad.orb.PleiadOrb");
        properties.setProperty("org.omg.CORBA.ORBSingletonClass", "org.pleiad.orb.PleiadOrbSingleton");
        ORB client = ORB.init(
                new String[] {"-ORBInitRef", "Mine=" + location + "/Echo", "-ORBDefaultInitRef", location}, properties);
        Echo named = EchoHelper.narrow(client.resolve_initial_references("Mine"));
        assertThat(named.ping(1)).isEqualTo(2);
        Echo byDefault = EchoHelper.narrow(client.resolve_initial_references("Echo"));
        assertThat(byDefault.ping(2)).isEqualTo(3);
        Echo viaUrl = EchoHelper.narrow(client.string_to_object("corbaloc:rir:/Mine"));
        assertThat(viaUrl.ping(3)).isEqualTo(4);
        assertThat(client.list_initial_services()).contains("Mine", "RootPOA", "POACurrent");
        assertThat(client.string_to_object(client.object_to_string(null))).isNull();

        client.destroy();
        server.destroy();
    }

    @Test
    void theSingletonMakesTypesAndNothingElse() {
        ORB singleton = ORB.init();
        assertThat(singleton).isInstanceOf(PleiadOrbSingleton.class);
        assertThat(singleton.create_string_tc(3).kind()).isEqualTo(TCKind.tk_string);
        singleton.create_any().insert_long(3);
        assertThatThrownBy(() -> singleton.string_to_object("corbaloc::h/k"))
                .isInstanceOf(org.omg.CORBA.NO_IMPLEMENT.class)
                .hasMessageContaining("string_to_object");
    }

    @Test
    void namesWhatIsUnknown() {
        assertThatThrownBy(() -> ORB.init(new String[] {"-ORBNoSuchThing", "x"}, null))
                .isInstanceOf(BAD_PARAM.class)
                .hasMessageContaining("-ORBNoSuchThing")
                .hasMessageContaining("-ORBInitRef");
        ORB orb = ORB.init(new String[0], null);
        assertThatThrownBy(() -> orb.resolve_initial_references("Nothing"))
                .isInstanceOf(InvalidName.class)
                .hasMessageContaining("-ORBInitRef Nothing=URL");
        assertThatThrownBy(() -> orb.register_initial_reference("RootPOA", orb.string_to_object("corbaloc::h/k")))
                .isInstanceOf(InvalidName.class);
        assertThatThrownBy(() -> orb.register_initial_reference("x", null))
                .isInstanceOfSatisfying(
                        BAD_PARAM.class, nil -> assertThat(nil.minor).isEqualTo(0x4f4d0000 | 27));
        orb.destroy();
    }

    @Test
    void publishesTheHostAndAllAddressesItIsGiven() {
        try (Pleiad orb = Pleiad.builder()
                .listen("127.0.0.1", 0)
                .listen("127.0.0.1", 0)
                .publishedHost("grid.example")
                .build()) {
            IiopProfile profile = IiopProfile.decode(Ior.parse(orb.toText(orb.export(new EchoServant(), Echo.class)))
                    .profiles()
                    .get(0));
            assertThat(profile.host()).isEqualTo("grid.example");
            assertThat(profile.component(3)).as("the second address").isNotNull();
            assertThat(profile.component(1)).as("code sets").isNotNull();
        }
    }
}

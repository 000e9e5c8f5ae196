package org.pleiad.orb.poa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pleiad.orb.poa.PoaObjectsTest.assertMinor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.Policy;
import org.omg.PortableServer.AdapterActivator;
import org.omg.PortableServer.IdAssignmentPolicyValue;
import org.omg.PortableServer.LifespanPolicyValue;
import org.omg.PortableServer.POA;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;

/** References that cannot be made up. */
@Timeout(60)
class KeySecretIT {
    private static final String SECRET = "correct horse battery";

    private final Pleiad client = Pleiad.builder().build();
    private Pleiad server = server(0, SECRET);

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void alteredKeyLeadsNowhereAndAsksNobody() throws Exception {
        List<String> asked = new ArrayList<>();
        org.omg.CORBA.Object reference = persistent().id_to_reference(new byte[] {1});
        server.rootPoa().the_activator(new Asked(asked));
        Ior ior = Ior.parse(server.orb().object_to_string(reference));
        IiopProfile profile = IiopProfile.decode(ior.profiles().get(0));
        byte[] key = profile.objectKey();
        assertThat(echo(ior, profile, key).ping(1)).isEqualTo(2);

        for (int i = 4; i < key.length; i++) {
            byte[] altered = key.clone();
            altered[i] ^= 1;
            Echo forged = echo(ior, profile, altered);
            assertMinor(Minor.NO_OBJECT_ADAPTER, () -> forged.ping(1));
        }
        Echo cut = echo(ior, profile, Arrays.copyOf(key, key.length - 16));
        assertMinor(Minor.NO_OBJECT_ADAPTER, () -> cut.ping(1));
        assertThat(asked).isEmpty();
    }

    @Test
    void adapterKnowsItsOwnReferences() throws Exception {
        POA poa = persistent();
        byte[] id = {1};

        org.omg.CORBA.Object reference = poa.id_to_reference(id);

        assertThat(poa.reference_to_id(reference)).isEqualTo(id);
        assertThat(poa.reference_to_servant(reference)).isSameAs(poa.id_to_servant(id));
    }

    @Test
    void referenceOutlivesARestartWithTheSameSecretOnly() throws Exception {
        String text = server.orb().object_to_string(persistent().id_to_reference(new byte[] {1}));
        int port = IiopProfile.decode(Ior.parse(text).profiles().get(0)).port();

        server.close();
        server = server(port, SECRET);
        persistent();
        assertThat(client.resolve(text, Echo.class).ping(1)).isEqualTo(2);

        server.close();
        server = server(port, "another secret of ours");
        persistent();
        assertMinor(
                Minor.NO_OBJECT_ADAPTER, () -> client.resolve(text, Echo.class).ping(1));
    }

    @Test
    void secretThatCanBeGuessedIsRefused() {
        assertThatThrownBy(() -> server(0, "short"))
                .isInstanceOf(BAD_PARAM.class)
                .hasMessageContaining("at least 16");
        assertThat(KeySecret.of(SECRET).toString()).doesNotContain(SECRET);
    }

    private static Pleiad server(int port, String secret) {
        return Pleiad.builder()
                .listen("127.0.0.1", port)
                .configure(settings -> settings.keySecret(secret))
                .build();
    }

    private POA persistent() throws Exception {
        POA root = server.rootPoa();
        root.the_POAManager().activate();
        POA poa = root.create_POA("persistent", root.the_POAManager(), new Policy[] {
            root.create_lifespan_policy(LifespanPolicyValue.PERSISTENT),
            root.create_id_assignment_policy(IdAssignmentPolicyValue.USER_ID)
        });
        poa.activate_object_with_id(new byte[] {1}, new EchoServant());
        return poa;
    }

    private Echo echo(Ior ior, IiopProfile profile, byte[] key) {
        IiopProfile changed =
                new IiopProfile(profile.version(), profile.host(), profile.port(), key, profile.components());
        return client.resolve(new Ior(ior.typeId(), List.of(changed.encode())).toText(), Echo.class);
    }

    private static final class Asked extends LocalObject implements AdapterActivator {
        private final List<String> names;

        Asked(List<String> names) {
            this.names = names;
        }

        @Override
        public boolean unknown_adapter(POA parent, String name) {
            names.add(name);
            return false;
        }
    }
}

package org.pleiad.naming.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.ORB;
import org.omg.CosNaming.BindingType;
import org.omg.CosNaming.NamingContext;
import org.omg.CosNaming.NamingContextExt;
import org.omg.CosNaming.NamingContextExtHelper;
import org.omg.CosNaming.NamingContextHelper;
import org.pleiad.naming.NamingConfig;
import org.pleiad.naming.NamingServer;

/** Walks over the wire, through an honest service and through one that lies. */
class TreeWalkIT {
    private ORB server;
    private ORB client;

    @BeforeEach
    void start() {
        server = ORB.init(new String[] {"-ORBListenEndpoints", "iiop://127.0.0.1:0"}, new Properties());
        client = ORB.init(new String[0], new Properties());
    }

    @AfterEach
    void end() {
        client.destroy();
        server.destroy();
    }

    private NamingContext far(org.omg.CORBA.Object object) {
        return NamingContextHelper.narrow(client.string_to_object(server.object_to_string(object)));
    }

    private List<String> names(NamingContext root, TreeWalk.Options options) throws IOException {
        List<String> names = new ArrayList<>();
        new TreeWalk(client, options).walk(root, found -> names.add(found.kind() + " " + found.name()));
        return names;
    }

    @Test
    void namesThatNeverEndAreStreamedAndCounted() throws Exception {
        InventedNames invented = InventedNames.start(server, BindingType.nobject);
        long[] seen = new long[1];
        assertThatThrownBy(() -> new TreeWalk(client, TreeWalk.Options.DEFAULT.withMostNames(100_000))
                        .walk(far(invented.reference()), found -> {
                            seen[0]++;
                            // two pages, each twice as long as asked for, are the most that can wait
                            assertThat(invented.invented.get() - seen[0]).isLessThan(4_000);
                        }))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("more than 100000 names");
        assertThat(seen[0]).isEqualTo(100_000);
        assertThat(invented.ended).isTrue();
    }

    @Test
    void contextsThatNeverEndAreEnteredAsDeepAsTold() throws Exception {
        InventedNames invented = InventedNames.start(server, BindingType.ncontext);
        List<String> names = names(far(invented.reference()), TreeWalk.Options.DEFAULT.withDepth(20));
        assertThat(names).hasSize(20).last().asString().startsWith("CLOSED");
    }

    @Test
    void eachContextIsEnteredOnce() throws Exception {
        NamingContextExt root = NamingServer.start(server, NamingConfig.DEFAULT).root();
        NamingContext inner = root.bind_new_context(root.to_name("a"));
        for (int i = 0; i < 30; i++) {
            // two ways into each: a walk that entered both would take 2 to the 30th steps
            NamingContext next = inner.bind_new_context(root.to_name("left"));
            inner.bind_context(root.to_name("right"), next);
            inner = next;
        }
        inner.bind_context(root.to_name("top"), root);
        assertThat(names(far(root), TreeWalk.Options.DEFAULT)).hasSize(62);
    }

    @Test
    void ringToTheRootIsSeenAlsoWhereTheRootHasAnotherKey() throws Exception {
        NamingContextExt root = NamingServer.start(server, NamingConfig.DEFAULT).root();
        String address = ReferenceOutline.of(server.object_to_string(root)).address();
        NamingContext wellKnown = NamingContextExtHelper.narrow(
                client.string_to_object("corbaloc:iiop:1.2@localhost:" + address.split(":")[1] + "/NameService"));
        NamingContext inner = root.bind_new_context(root.to_name("a"));
        inner.bind_context(root.to_name("top"), root);
        // has the root's names, and is not the root
        inner.bind_new_context(root.to_name("b")).bind_new_context(root.to_name("a"));
        assertThat(names(wellKnown, TreeWalk.Options.DEFAULT))
                .containsExactlyInAnyOrder("CONTEXT a", "AGAIN a/top", "CONTEXT a/b", "CONTEXT a/b/a");
    }

    @Test
    void contextThatWasDestroyedIsTold() throws Exception {
        NamingContextExt root = NamingServer.start(server, NamingConfig.DEFAULT).root();
        root.bind_new_context(root.to_name("a")).destroy();
        assertThat(names(far(root), TreeWalk.Options.DEFAULT)).containsExactly("UNREACHABLE a");
    }
}

package org.pleiad.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.ORB;
import org.omg.CosNaming.BindingHolder;
import org.omg.CosNaming.BindingIteratorHolder;
import org.omg.CosNaming.BindingListHolder;
import org.omg.CosNaming.BindingType;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContext;
import org.omg.CosNaming.NamingContextExt;
import org.omg.CosNaming.NamingContextExtHelper;
import org.omg.CosNaming.NamingContextPackage.AlreadyBound;
import org.omg.CosNaming.NamingContextPackage.CannotProceed;
import org.omg.CosNaming.NamingContextPackage.InvalidName;
import org.omg.CosNaming.NamingContextPackage.NotEmpty;
import org.omg.CosNaming.NamingContextPackage.NotFound;
import org.omg.CosNaming.NamingContextPackage.NotFoundReason;

/** Every operation and exception, from the same ORB and over the wire, with names in memory and in a file. */
@ParameterizedClass
@CsvSource({"false, false", "true, false", "false, true", "true, true"})
class NamingServerTest {

    @Parameter(0)
    boolean overTheWire;

    @Parameter(1)
    boolean inAFile;

    @TempDir
    private Path directory;

    private ORB serverOrb;
    private ORB clientOrb;
    private NamingServer server;
    private NamingContextExt root;

    @BeforeEach
    void start() {
        serverOrb = ORB.init(new String[] {"-ORBListenEndpoints", "iiop://127.0.0.1:0"}, new Properties());
        var config = new NamingConfig(5, 2, Duration.ofSeconds(30), 20);
        server = NamingServer.start(serverOrb, inAFile ? config.withStore(directory) : config);
        clientOrb = overTheWire ? ORB.init(new String[0], new Properties()) : serverOrb;
        root = NamingContextExtHelper.narrow(clientOrb.string_to_object(serverOrb.object_to_string(server.root())));
    }

    @AfterEach
    void stop() {
        if (overTheWire) {
            clientOrb.destroy();
        }
        server.close();
        serverOrb.destroy();
    }

    private NameComponent[] name(String text) {
        try {
            return StringNames.toName(text);
        } catch (InvalidName broken) {
            throw new AssertionError(broken);
        }
    }

    private org.omg.CORBA.Object object(String key) {
        return clientOrb.string_to_object("corbaloc:iiop:1.2@127.0.0.1:1/" + key);
    }

    @Test
    void resolvesWhatWasBound() throws Exception {
        root.bind(name("a.kind"), object("one"));
        assertThat(root.resolve(name("a.kind"))._is_equivalent(object("one"))).isTrue();
        assertThat(root.resolve_str("a.kind")._is_equivalent(object("one"))).isTrue();
        assertNotFound(() -> root.resolve(name("a")), NotFoundReason.missing_node, "a");
    }

    @Test
    void walksThroughContexts() throws Exception {
        NamingContext first = root.bind_new_context(name("x"));
        first.bind_new_context(name("y"));
        root.bind(name("x/y/z"), object("deep"));
        assertThat(first.resolve(name("y/z"))._is_equivalent(object("deep"))).isTrue();
        assertNotFound(() -> root.resolve(name("x/q/z")), NotFoundReason.missing_node, "q/z");
        assertNotFound(() -> root.resolve(name("x/y/z/w")), NotFoundReason.not_context, "z/w");
        assertNotFound(() -> root.unbind(name("x/y/w")), NotFoundReason.missing_node, "w");
    }

    @Test
    void severalNamesStandForOneObjectAndPathsMayMeetOrLeadInCircles() throws Exception {
        NamingContext shared = root.bind_new_context(name("x"));
        root.bind_context(name("y"), shared);
        shared.bind_context(name("up"), root);
        root.bind(name("x/a"), object("one"));
        root.bind(name("b"), object("one"));
        for (String alias : new String[] {"x/a", "y/a", "b", "x/up/y/up/x/a"}) {
            assertThat(root.resolve(name(alias))._is_equivalent(object("one")))
                    .as(alias)
                    .isTrue();
        }
        root.unbind(name("y/a"));
        assertNotFound(() -> root.resolve(name("x/a")), NotFoundReason.missing_node, "a");
        assertThat(root.resolve(name("b"))._is_equivalent(object("one"))).isTrue();
    }

    @Test
    void bindsOnlyOnceButRebinds() throws Exception {
        root.bind(name("a"), object("one"));
        assertThatThrownBy(() -> root.bind(name("a"), object("two"))).isInstanceOf(AlreadyBound.class);
        root.rebind(name("a"), object("two"));
        root.rebind(name("b"), object("three"));
        assertThat(root.resolve(name("a"))._is_equivalent(object("two"))).isTrue();
        root.unbind(name("a"));
        assertNotFound(() -> root.resolve(name("a")), NotFoundReason.missing_node, "a");
    }

    @Test
    void rebindingDoesNotChangeTheType() throws Exception {
        root.bind(name("object"), object("one"));
        NamingContext context = root.bind_new_context(name("context"));
        assertNotFound(() -> root.rebind(name("context"), object("one")), NotFoundReason.not_object, "context");
        assertNotFound(() -> root.rebind_context(name("object"), context), NotFoundReason.not_context, "object");
        root.rebind_context(name("context"), root.new_context());
    }

    @Test
    void refusesNamesThatAreNone() {
        assertThatThrownBy(() -> root.resolve(new NameComponent[0])).isInstanceOf(InvalidName.class);
        assertThatThrownBy(() -> root.resolve_str("a//b")).isInstanceOf(InvalidName.class);
        assertThatThrownBy(() -> root.to_string(new NameComponent[0])).isInstanceOf(InvalidName.class);
        assertThatThrownBy(() -> root.resolve(name("a/".repeat(20) + "a"))).isInstanceOf(InvalidName.class);
        assertThatThrownBy(() -> root.bind(name("a"), null)).isInstanceOf(BAD_PARAM.class);
        assertThatThrownBy(() -> root.bind_context(name("a"), null)).isInstanceOf(BAD_PARAM.class);
    }

    @Test
    void destroysEmptyContextsOnly() throws Exception {
        NamingContext context = root.bind_new_context(name("x"));
        context.bind(name("a"), object("one"));
        assertThatThrownBy(context::destroy).isInstanceOf(NotEmpty.class);
        context.unbind(name("a"));
        context.destroy();
        assertThatThrownBy(() -> context.resolve(name("a"))).isInstanceOf(OBJECT_NOT_EXIST.class);
        assertThatThrownBy(() -> root.bind(name("x/a"), object("one"))).isInstanceOf(CannotProceed.class);
        root.unbind(name("x"));
        assertThatThrownBy(root::destroy).isInstanceOf(NO_PERMISSION.class);
    }

    @Test
    void listsInPartsWithAnIterator() throws Exception {
        for (int i = 0; i < 12; i++) {
            root.bind(name("n" + i), object("o"));
        }
        root.bind_new_context(name("c"));
        var list = new BindingListHolder();
        var iterator = new BindingIteratorHolder();
        root.list(3, list, iterator);
        assertThat(list.value).hasSize(3);
        List<String> seen = new ArrayList<>();
        collect(list, seen);
        var one = new BindingHolder();
        assertThat(iterator.value.next_one(one)).isTrue();
        seen.add(one.value.binding_name[0].id);
        while (iterator.value.next_n(100, list)) {
            assertThat(list.value).hasSizeLessThanOrEqualTo(5);
            collect(list, seen);
        }
        assertThat(seen).hasSize(13).doesNotHaveDuplicates().contains("c", "n0", "n11");
        assertThat(iterator.value.next_one(one)).isFalse();
        assertThatThrownBy(() -> iterator.value.next_n(0, list)).isInstanceOf(BAD_PARAM.class);
        iterator.value.destroy();
        assertThatThrownBy(() -> iterator.value.next_one(one)).isInstanceOf(OBJECT_NOT_EXIST.class);
    }

    private static void collect(BindingListHolder list, List<String> seen) {
        for (var binding : list.value) {
            seen.add(binding.binding_name[0].id);
            assertThat(binding.binding_type == BindingType.ncontext).isEqualTo(binding.binding_name[0].id.equals("c"));
        }
    }

    @Test
    void givesNoIteratorWhereAllFits() throws Exception {
        root.bind(name("a"), object("o"));
        var list = new BindingListHolder();
        var iterator = new BindingIteratorHolder();
        root.list(5, list, iterator);
        assertThat(list.value).hasSize(1);
        assertThat(iterator.value).isNull();
    }

    @Test
    void endsTheIteratorUnusedForLongestWhereThereAreTooMany() throws Exception {
        for (int i = 0; i < 3; i++) {
            root.bind(name("n" + i), object("o"));
        }
        var list = new BindingListHolder();
        var iterators = new ArrayList<BindingIteratorHolder>();
        for (int i = 0; i < 3; i++) {
            var iterator = new BindingIteratorHolder();
            root.list(0, list, iterator);
            iterators.add(iterator);
        }
        var one = new BindingHolder();
        Awaitility.await()
                .untilAsserted(
                        () -> assertThatThrownBy(() -> iterators.get(0).value.next_one(one))
                                .isInstanceOf(OBJECT_NOT_EXIST.class));
        assertThat(iterators.get(2).value.next_one(one)).isTrue();
    }

    @Test
    void walksOnIntoAnotherServer() throws Exception {
        ORB otherOrb = ORB.init(new String[] {"-ORBListenEndpoints", "iiop://127.0.0.1:0"}, new Properties());
        try {
            NamingServer other = NamingServer.start(otherOrb, NamingConfig.DEFAULT);
            NamingContextExt far =
                    NamingContextExtHelper.narrow(clientOrb.string_to_object(otherOrb.object_to_string(other.root())));
            root.bind_context(name("far"), far);
            root.bind_new_context(name("far/x"));
            root.bind(name("far/x/a"), object("one"));
            assertThat(far.resolve(name("x/a"))._is_equivalent(object("one"))).isTrue();
            assertThat(root.resolve_str("far/x/a")._is_equivalent(object("one")))
                    .isTrue();
            assertNotFound(() -> root.resolve(name("far/x/b")), NotFoundReason.missing_node, "b");
        } finally {
            otherOrb.destroy();
        }
        CannotProceed stopped = catchThrowableOfType(CannotProceed.class, () -> root.resolve(name("far/x/a")));
        assertThat(StringNames.toString(stopped.rest_of_name)).isEqualTo("x/a");
    }

    @Test
    void makesUrlsAndNames() throws Exception {
        assertThat(root.to_url(":host:2809", "a b")).isEqualTo("corbaname::host:2809#a%20b");
        assertThat(root.to_string(root.to_name("a.b/c"))).isEqualTo("a.b/c");
    }

    @Test
    void answersAtItsWellKnownKey() throws Exception {
        root.bind(name("a"), object("one"));
        NamingContext byKey = NamingContextExtHelper.narrow(serverOrb.resolve_initial_references(NamingServer.KEY));
        assertThat(byKey.resolve(name("a"))._is_equivalent(object("one"))).isTrue();
    }

    private interface Call {
        void run() throws Exception;
    }

    private static void assertNotFound(Call call, NotFoundReason why, String rest) throws InvalidName {
        NotFound notFound = catchThrowableOfType(NotFound.class, call::run);
        assertThat(notFound).as("NotFound").isNotNull();
        assertThat(notFound.why).isEqualTo(why);
        assertThat(StringNames.toString(notFound.rest_of_name)).isEqualTo(rest);
    }
}

package org.pleiad.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Hashtable;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import javax.naming.Binding;
import javax.naming.Context;
import javax.naming.ContextNotEmptyException;
import javax.naming.InitialContext;
import javax.naming.NameAlreadyBoundException;
import javax.naming.NameClassPair;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.NotContextException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.omg.CORBA.ORB;
import org.omg.CosNaming.NamingContext;
import org.omg.CosNaming.NamingContextExt;
import org.omg.CosNaming.NamingContextExtHelper;
import org.pleiad.naming.client.Found;
import org.pleiad.naming.client.KeptName;
import org.pleiad.naming.client.NameWatch;
import org.pleiad.naming.client.Restoring;
import org.pleiad.naming.client.Restoring.Outcome;
import org.pleiad.naming.client.TreeWalk;

/** JNDI, and what works with names of any service, against other vendors' naming services. */
class ForeignNamingIT {
    private ORB orb;

    @TempDir
    Path directory;

    @BeforeEach
    void start() {
        orb = ORB.init(new String[0], new Properties());
    }

    @AfterEach
    void end() {
        orb.destroy();
    }

    private static ForeignNaming start(ForeignNaming.Vendor vendor, Path directory) throws IOException {
        Assumptions.assumeTrue(
                vendor != ForeignNaming.Vendor.OMNI_ORB || OmniOrbPeer.isInstalled(),
                "omniORB is not installed: apt-get install " + OmniOrbPeer.PACKAGES);
        return vendor.start(directory);
    }

    private Context context(ForeignNaming naming) throws NamingException {
        var environment = new Hashtable<String, Object>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "org.pleiad.jndi.NamingContextFactory");
        environment.put(Context.PROVIDER_URL, naming.url());
        environment.put(Context.BATCHSIZE, "7");
        environment.put("java.naming.corba.orb", orb);
        return new InitialContext(environment);
    }

    /** A reference with a type, as servers register them. */
    private org.omg.CORBA.Object object(String key) {
        return orb.string_to_object("corbaloc:iiop:1.2@127.0.0.1:1/" + key);
    }

    @ParameterizedTest
    @EnumSource
    void javaxNamingDoesAll(ForeignNaming.Vendor vendor) throws Exception {
        try (ForeignNaming naming = start(vendor, directory)) {
            Context context = context(naming);
            Context made = context.createSubcontext("a.kind");
            made.bind("b", made);
            context.bind("a.kind/esc\\.aped", made.lookup("b"));
            assertThat(context.lookup("a.kind/b/b")).isInstanceOf(Context.class);
            assertThat(context.lookup("a.kind/esc\\.aped")).isEqualTo(made);
            assertThatThrownBy(() -> context.bind("a.kind/b", made)).isInstanceOf(NameAlreadyBoundException.class);
            assertThatThrownBy(() -> context.lookup("a.kind/x/y"))
                    .isInstanceOfSatisfying(
                            NameNotFoundException.class,
                            missing -> assertThat(missing.getRemainingName()).hasToString("x/y"));
            context.bind("object", object("one"));
            // which one is the service's choice; that of omniORB asks the object itself whether it is a context
            assertThatThrownBy(() -> context.lookup("object/x")).isInstanceOf(NamingException.class);
            assertThatThrownBy(() -> context.list("object")).isInstanceOf(NotContextException.class);
            context.rebind("object", object("two"));
            context.rename("object", "a.kind/renamed");
            assertThatThrownBy(() -> context.lookup("object")).isInstanceOf(NameNotFoundException.class);
            context.unbind("a.kind/renamed");
            context.unbind("a.kind/renamed");
            assertThatThrownBy(() -> context.destroySubcontext("a.kind")).isInstanceOf(ContextNotEmptyException.class);
            made.unbind("b");
            made.unbind("esc\\.aped");
            context.destroySubcontext("a.kind");
            context.destroySubcontext("a.kind");
            assertThatThrownBy(() -> context.lookup("a.kind")).isInstanceOf(NameNotFoundException.class);
            context.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void javaxNamingListsManyNames(ForeignNaming.Vendor vendor) throws Exception {
        try (ForeignNaming naming = start(vendor, directory)) {
            Context many = context(naming).createSubcontext("many");
            var expected = new TreeSet<String>();
            for (int i = 0; i < 50; i++) {
                many.bind("n" + i + ".k", object("o" + i));
                expected.add("n" + i + ".k");
            }
            List<String> names = new ArrayList<>();
            for (NameClassPair pair : Collections.list(many.list(""))) {
                names.add(pair.getName());
            }
            assertThat(names).containsExactlyInAnyOrderElementsOf(expected);
            for (Binding binding : Collections.list(many.listBindings(""))) {
                assertThat(binding.getObject()).isInstanceOf(org.omg.CORBA.Object.class);
            }
        }
    }

    private NamingContextExt root(ForeignNaming naming) {
        return NamingContextExtHelper.narrow(orb.string_to_object(naming.url()));
    }

    private List<Found> walk(NamingContext root) throws IOException {
        List<Found> found = new ArrayList<>();
        new TreeWalk(orb, TreeWalk.Options.DEFAULT.withResolve(true)).walk(root, found::add);
        return found;
    }

    @ParameterizedTest
    @CsvSource({"PLEIAD, OMNI_ORB", "OMNI_ORB, PLEIAD", "JACORB, PLEIAD", "PLEIAD, JACORB"})
    void namesGoFromOneServiceToAnother(ForeignNaming.Vendor from, ForeignNaming.Vendor to) throws Exception {
        try (ForeignNaming source = start(from, directory);
                ForeignNaming target = start(to, directory)) {
            NamingContextExt root = root(source);
            NamingContext inner = root.bind_new_context(root.to_name("a.k"));
            inner.bind_new_context(root.to_name("b")).bind(root.to_name("x\\.y"), object("one"));
            inner.bind_context(root.to_name("ring"), inner);
            inner.bind_context(root.to_name("top"), root);
            root.bind_context(root.to_name("elsewhere"), root(target));
            List<KeptName> kept = new ArrayList<>();
            for (Found found : walk(root)) {
                kept.add(KeptName.of(found, orb.object_to_string(found.reference())));
            }
            assertThat(kept.stream()
                            .map(name -> name.name() + " " + name.same())
                            .toList())
                    .containsExactlyInAnyOrder(
                            "a.k null", "a.k/b null", "a.k/b/x\\.y null", "a.k/ring a.k", "a.k/top ", "elsewhere null");
            var restoring = new Restoring(orb, root(target), false, false);
            for (KeptName name : kept) {
                assertThat(restoring.put(name)).as(name.name()).isEqualTo(Outcome.BOUND);
            }
            assertThat(root(target).resolve_str("a.k/ring/b/x\\.y")._is_equivalent(object("one")))
                    .isTrue();
            assertThat(walk(root(target)).stream().map(Found::name).toList())
                    .containsExactlyInAnyOrder("a.k", "a.k/b", "a.k/b/x\\.y", "a.k/ring", "a.k/top", "elsewhere");
            for (KeptName name : kept) {
                assertThat(restoring.put(name)).as(name.name()).isEqualTo(Outcome.UNCHANGED);
            }
            var other = new KeptName("a.k/b/x\\.y", false, orb.object_to_string(object("two")), null);
            assertThat(restoring.put(other)).isEqualTo(Outcome.CONFLICT);
            assertThat(new Restoring(orb, root(target), true, false).put(other)).isEqualTo(Outcome.REPLACED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void changesAreSeen(ForeignNaming.Vendor vendor) throws Exception {
        try (ForeignNaming naming = start(vendor, directory)) {
            NamingContextExt root = root(naming);
            root.bind(root.to_name("gone"), object("one"));
            root.bind(root.to_name("moved"), object("one"));
            var watch = new NameWatch(orb, root, TreeWalk.Options.DEFAULT.withResolve(true));
            assertThat(watch.look()).isEmpty();
            root.unbind(root.to_name("gone"));
            root.rebind(root.to_name("moved"), object("two"));
            root.bind_new_context(root.to_name("new"));
            assertThat(watch.look().toString())
                    .contains("what=UNBOUND, name=gone", "what=REBOUND, name=moved", "what=BOUND, name=new");
            assertThat(watch.look()).isEmpty();
        }
    }
}

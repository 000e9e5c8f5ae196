package org.pleiad.jndi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import javax.naming.Binding;
import javax.naming.CompositeName;
import javax.naming.Context;
import javax.naming.ContextNotEmptyException;
import javax.naming.InitialContext;
import javax.naming.InvalidNameException;
import javax.naming.NameAlreadyBoundException;
import javax.naming.NameClassPair;
import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.NotContextException;
import javax.naming.OperationNotSupportedException;
import javax.naming.Reference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.ORB;
import org.omg.CosNaming.NamingContextHelper;
import org.pleiad.naming.NamingConfig;

/** Every operation of a context, by {@code javax.naming} alone. */
class ContextIT {
    private Service service;
    private ORB orb;
    private InitialContext context;

    @BeforeEach
    void start() throws NamingException {
        service = new Service(new NamingConfig(5, 3, Duration.ofSeconds(30), 20));
        orb = ORB.init(new String[0], null);
        var environment = service.environment();
        environment.put("java.naming.corba.orb", orb);
        environment.put(Context.BATCHSIZE, "3");
        context = new InitialContext(environment);
    }

    @AfterEach
    void stop() throws NamingException {
        context.close();
        orb.destroy();
        service.close();
    }

    private org.omg.CORBA.Object object(String key) {
        return Service.object(orb, key);
    }

    private void assertLookup(String name, String key) throws NamingException {
        assertThat(context.lookup(name))
                .isInstanceOfSatisfying(
                        org.omg.CORBA.Object.class,
                        found -> assertThat(orb.object_to_string(found)).isEqualTo(orb.object_to_string(object(key))));
    }

    @Test
    void looksUpWhatWasBound() throws Exception {
        context.bind("grid", object("one"));
        context.createSubcontext("a");
        context.bind("a/b.kind", object("two"));
        assertLookup("grid", "one");
        assertLookup("a/b.kind", "two");
        assertLookup("a/b.kind/", "two");
        assertThat(context.lookup(new CompositeName("a/b.kind"))).isInstanceOf(org.omg.CORBA.Object.class);
        assertThat(context.lookupLink("grid")).isNotNull();
        assertThat(service.root().resolve_str("a/b.kind")).isNotNull();
    }

    @Test
    void contextsAreContexts() throws Exception {
        Context made = context.createSubcontext("a.b");
        made.bind("x", object("x"));
        assertThat(context.lookup("a.b")).isInstanceOf(Context.class).isEqualTo(made);
        assertThat(((Context) context.lookup("a.b")).lookup("x")).isNotNull();
        assertThat(context.lookup("")).isInstanceOf(Context.class).isNotSameAs(context);
        Context deeper = made.createSubcontext("c\\.d");
        assertThat(deeper.getNameInNamespace()).isEqualTo("a.b/c\\.d");
        assertThat(context.getNameInNamespace()).isEmpty();
    }

    @Test
    void bindsOnceAndRebindsOften() throws Exception {
        context.bind("a", object("one"));
        NameAlreadyBoundException bound =
                catchThrowableOfType(NameAlreadyBoundException.class, () -> context.bind("a", object("two")));
        assertThat(bound.getRemainingName()).hasToString("a");
        context.rebind("a", object("two"));
        context.rebind("b", object("three"));
        assertLookup("a", "two");
        assertLookup("b", "three");
        context.createSubcontext("c");
        assertThatThrownBy(() -> context.rebind("c", object("one")))
                .isInstanceOf(NameAlreadyBoundException.class)
                .hasMessageContaining("unbind it first");
        assertThatThrownBy(() -> context.createSubcontext("c")).isInstanceOf(NameAlreadyBoundException.class);
    }

    @Test
    void unbindsWhatIsThereAndWhatIsNot() throws Exception {
        context.bind("a", object("one"));
        context.unbind("a");
        context.unbind("a");
        assertThatThrownBy(() -> context.lookup("a")).isInstanceOf(NameNotFoundException.class);
        assertThatThrownBy(() -> context.unbind("x/y")).isInstanceOf(NameNotFoundException.class);
    }

    @Test
    void tellsHowFarTheNameLed() throws Exception {
        context.createSubcontext("x").bind("o", object("one"));
        NameNotFoundException missing =
                catchThrowableOfType(NameNotFoundException.class, () -> context.lookup("x/y/z"));
        assertThat(missing.getRemainingName()).hasToString("y/z");
        assertThat(missing.getResolvedName()).hasToString("x");
        assertThat(missing.getRootCause()).isInstanceOf(org.omg.CosNaming.NamingContextPackage.NotFound.class);
        NotContextException noContext = catchThrowableOfType(NotContextException.class, () -> context.lookup("x/o/z"));
        assertThat(noContext.getRemainingName()).hasToString("o/z");
        assertThatThrownBy(() -> context.list("x/o")).isInstanceOf(NotContextException.class);
    }

    @Test
    void renames() throws Exception {
        context.bind("a", object("one"));
        context.createSubcontext("x").createSubcontext("y");
        context.rename("a", "x/b");
        assertThatThrownBy(() -> context.lookup("a")).isInstanceOf(NameNotFoundException.class);
        assertLookup("x/b", "one");
        context.rename("x/y", "z");
        assertThat(context.lookup("z")).isInstanceOf(Context.class);
        assertThatThrownBy(() -> context.rename("x/b", "z")).isInstanceOf(NameAlreadyBoundException.class);
        assertLookup("x/b", "one");
    }

    @Test
    void listsInBatchesAndEndsTheIterator() throws Exception {
        for (int i = 0; i < 20; i++) {
            context.bind("n" + i, object("o" + i));
        }
        context.createSubcontext("c.k");
        List<String> names = new ArrayList<>();
        for (NameClassPair pair : Collections.list(context.list(""))) {
            names.add(pair.getName() + " " + pair.getClassName());
        }
        assertThat(names).hasSize(21).contains("n7 org.omg.CORBA.Object", "c.k javax.naming.Context");
        // the server has three iterators at most: a listing that left its own behind would end these
        NamingEnumeration<NameClassPair> first = context.list("");
        first.next();
        for (int i = 0; i < 5; i++) {
            NamingEnumeration<Binding> abandoned = context.listBindings("");
            abandoned.next();
            abandoned.close();
            assertThat(abandoned.hasMore()).isFalse();
        }
        assertThat(Collections.list(first)).hasSize(20);
        assertThatThrownBy(first::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void listsBindingsWithTheirObjects() throws Exception {
        context.bind("a/b".replace("/", "\\/") + ".k", object("one"));
        context.createSubcontext("c").createSubcontext("d");
        List<Binding> bindings = Collections.list(context.listBindings(""));
        assertThat(bindings).hasSize(2);
        for (Binding binding : bindings) {
            assertThat(context.lookup(binding.getName())).isNotNull();
            assertThat(binding.getObject())
                    .isInstanceOf(binding.getName().equals("c") ? Context.class : org.omg.CORBA.Object.class);
        }
        assertThat(Collections.list(context.listBindings("c")))
                .singleElement()
                .satisfies(binding -> assertThat(((Context) binding.getObject()).getNameInNamespace())
                        .isEqualTo("c/d"));
    }

    @Test
    void bindingThatWentMeanwhileIsNotListed() throws Exception {
        for (int i = 0; i < 4; i++) {
            context.bind("n" + i, object("o" + i));
        }
        NamingEnumeration<Binding> bindings = context.listBindings("");
        String first = bindings.next().getName();
        for (int i = 0; i < 4; i++) {
            context.unbind("n" + i);
        }
        assertThat(first).startsWith("n");
        assertThat(bindings.hasMore()).isFalse();
    }

    @Test
    void destroysEmptySubcontexts() throws Exception {
        Context made = context.createSubcontext("c");
        made.bind("x", object("one"));
        assertThatThrownBy(() -> context.destroySubcontext("c")).isInstanceOf(ContextNotEmptyException.class);
        made.unbind("x");
        context.destroySubcontext("c");
        context.destroySubcontext("c");
        assertThatThrownBy(() -> context.lookup("c")).isInstanceOf(NameNotFoundException.class);
        context.bind("o", object("one"));
        assertThatThrownBy(() -> context.destroySubcontext("o")).isInstanceOf(NotContextException.class);
        Context gone = context.createSubcontext("gone");
        NamingContextHelper.narrow(service.root().resolve_str("gone")).destroy();
        assertThatThrownBy(() -> gone.lookup("x")).isInstanceOf(NamingException.class);
        context.destroySubcontext("gone");
        assertThatThrownBy(() -> context.lookup("gone")).isInstanceOf(NameNotFoundException.class);
    }

    @Test
    void bindsContextsAsContexts() throws Exception {
        Context made = context.createSubcontext("c");
        context.bind("again", made);
        made.bind("x", object("one"));
        assertLookup("again/x", "one");
        context.rebind("again", context.createSubcontext("other"));
        assertThatThrownBy(() -> context.lookup("again/x")).isInstanceOf(NameNotFoundException.class);
    }

    @Test
    void refusesWhatCosNamingCannotBind() {
        assertThatThrownBy(() -> context.bind("a", "text"))
                .isInstanceOf(OperationNotSupportedException.class)
                .hasMessageContaining("a java.lang.String");
        assertThatThrownBy(() -> context.bind("a", null)).isInstanceOf(OperationNotSupportedException.class);
        assertThatThrownBy(() -> context.bind("a", new Reference("some.Type")))
                .isInstanceOf(OperationNotSupportedException.class)
                .hasMessageContaining(Context.STATE_FACTORIES);
    }

    @Test
    void refusesNamesThatAreNone() {
        for (String bad : List.of("a.b.c", "a.", "a//b", "/a")) {
            assertThatThrownBy(() -> context.lookup(bad)).as(bad).isInstanceOf(InvalidNameException.class);
        }
        assertThatThrownBy(() -> context.bind("", object("x"))).isInstanceOf(InvalidNameException.class);
        assertThatThrownBy(() -> context.lookup("a/".repeat(30) + "a")).isInstanceOf(InvalidNameException.class);
    }

    @Test
    void composesAndParsesNames() throws Exception {
        Context own = (Context) context.lookup("");
        assertThat(own.composeName("b.k", "a")).isEqualTo("a/b.k");
        var parsed = context.getNameParser("").parse("a.k/b\\.c\\/d/.");
        assertThat(parsed.size()).isEqualTo(3);
        assertThat(parsed).hasToString("a.k/b\\.c\\/d/.");
        assertThat(parsed.getSuffix(1)).hasToString("b\\.c\\/d/.");
        context.createSubcontext("a.k");
        context.bind(parsed.getPrefix(2), object("one"));
        assertThat(service.root().resolve_str("a.k/b\\.c\\/d")).isNotNull();
        assertThatThrownBy(() -> context.getNameParser("").parse("a.b.c")).isInstanceOf(InvalidNameException.class);
    }

    @Test
    void environmentIsACopy() throws Exception {
        context.addToEnvironment("x", "1");
        context.getEnvironment().remove("x");
        assertThat(context.getEnvironment().get("x")).isEqualTo("1");
        assertThat(context.removeFromEnvironment("x")).isEqualTo("1");
        assertThat(context.getEnvironment().get("x")).isNull();
    }

    @Test
    void closedContextSaysSo() throws Exception {
        Context made = context.createSubcontext("c");
        made.close();
        made.bind("x", object("one"));
        context.close();
        assertThatThrownBy(() -> made.lookup("x")).isInstanceOf(NamingException.class);
    }
}

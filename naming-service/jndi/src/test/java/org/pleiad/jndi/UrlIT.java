package org.pleiad.jndi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Hashtable;
import java.util.Map;
import javax.naming.CompositeName;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.InvalidNameException;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.OperationNotSupportedException;
import javax.naming.Reference;
import javax.naming.StringRefAddr;
import javax.naming.spi.NamingManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omg.CosNaming.NamingContextHelper;

/** URLs as names, with no property set: the jar alone brings them. */
class UrlIT {
    private Service service;
    private InitialContext context;

    @BeforeEach
    void start() throws NamingException {
        service = new Service();
        context = new InitialContext();
    }

    @AfterEach
    void stop() throws NamingException {
        context.close();
        service.close();
    }

    private org.omg.CORBA.Object object() {
        return Service.object(service.orb(), "one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iiop://%s/", "iiopname://%s/", "corbaname::%s#", "corbaname:iiop:1.2@%s/NameService#"})
    void doesAllByUrl(String form) throws Exception {
        String url = form.formatted(service.address());
        context.createSubcontext(url + "a");
        context.bind(url + "a/b.k", object());
        assertThat(context.lookup(url + "a/b.k")).isInstanceOf(org.omg.CORBA.Object.class);
        assertThat(context.lookup(new CompositeName().add(url + "a").add("b.k")))
                .isInstanceOf(org.omg.CORBA.Object.class);
        assertThat(context.lookup(url + "a")).isInstanceOf(Context.class);
        assertThat(Collections.list(context.list(url + "a"))).singleElement().hasToString("b.k: org.omg.CORBA.Object");
        assertThat(Collections.list(context.listBindings(url + "a"))).hasSize(1);
        context.rebind(url + "a/b.k", object());
        context.rename(url + "a/b.k", url + "c");
        context.unbind(url + "c");
        context.destroySubcontext(url + "a");
        assertThatThrownBy(() -> context.lookup(url + "a")).isInstanceOf(NameNotFoundException.class);
        assertThat(context.lookup(url)).isInstanceOf(Context.class);
    }

    @Test
    void corbalocNamesAnyObject() throws Exception {
        String url = "corbaloc::" + service.address() + "/NameService";
        assertThat(context.lookup(url)).isInstanceOf(Context.class);
        ((Context) context.lookup(url)).bind("x", object());
        assertThat(Collections.list(context.list(url))).hasSize(1);
        service.orb().register_initial_reference("Boxed", service.root().new_context());
        Object boxed = context.lookup("corbaloc::" + service.address() + "/Boxed");
        assertThat(boxed).isInstanceOf(Context.class);
        assertThat(context.lookup("corbaloc::127.0.0.1:1/nobody")).isInstanceOf(org.omg.CORBA.Object.class);
    }

    @Test
    void objectsFoundGoOnWorkingWhenTheContextIsClosed() throws Exception {
        service.root().bind_new_context(service.root().to_name("a"));
        service.root().bind(service.root().to_name("root"), service.root());
        String url = "corbaname::" + service.address() + "#";
        Object found = context.lookup(url + "a");
        context.close();
        ((Context) found).createSubcontext("b");
        assertThat(NamingContextHelper.narrow(service.root().resolve_str("a/b")))
                .isNotNull();
    }

    @Test
    void renameStaysInOneService() throws Exception {
        try (var other = new Service()) {
            String from = "iiop://" + service.address() + "/a";
            context.bind(from, object());
            assertThatThrownBy(() -> context.rename(from, "iiop://" + other.address() + "/a"))
                    .isInstanceOf(OperationNotSupportedException.class);
        }
    }

    @Test
    void urlThatIsNoneSaysSo() {
        assertThatThrownBy(() -> context.lookup("corbaname:nonsense"))
                .isInstanceOf(NamingException.class)
                .hasMessageContaining("corbaloc:nonsense");
        assertThatThrownBy(() -> context.lookup("iiop://h/a.b.c")).isInstanceOf(InvalidNameException.class);
        assertThatThrownBy(() -> context.bind("corbaloc::" + service.address(), object()))
                .isInstanceOf(InvalidNameException.class);
    }

    @Test
    void referenceWithAUrlLeadsToItsObject() throws Exception {
        service.root().bind_new_context(service.root().to_name("a"));
        var reference = new Reference("any", new StringRefAddr("URL", "corbaname::" + service.address() + "#a"));
        assertThat(NamingManager.getObjectInstance(
                        reference, null, null, new Hashtable<>(Map.of(Context.URL_PKG_PREFIXES, "org.pleiad.jndi"))))
                .isInstanceOf(Context.class);
    }
}

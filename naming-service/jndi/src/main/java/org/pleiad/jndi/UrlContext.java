package org.pleiad.jndi;

import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import javax.naming.Binding;
import javax.naming.CompositeName;
import javax.naming.Context;
import javax.naming.InvalidNameException;
import javax.naming.Name;
import javax.naming.NameClassPair;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.OperationNotSupportedException;
import org.omg.CosNaming.NameComponent;

/**
 * A context whose names are URLs: the naming service in the URL is asked for the name in the URL. Made by JNDI for each
 * such name, by way of {@link UrlContextFactory}; thread-safe.
 *
 * <p>JNDI throws these contexts away without closing them while the objects found live on, so their ORB, if it is not the
 * program's, stays for the life of the process.
 */
final class UrlContext extends NameContext {
    private final String scheme;
    private final Environment environment;

    UrlContext(String scheme, Environment environment) {
        this.scheme = scheme;
        this.environment = environment;
    }

    /** A URL taken apart: the context at its server's root, and the name from there. */
    private record Place(ProviderUrl url, CosContext root, Name name) {}

    /** A text is a URL as a whole, whatever slashes it has. */
    @Override
    Name name(String text) throws InvalidNameException {
        return new CompositeName().add(text);
    }

    private Place place(Name name) throws NamingException {
        ProviderUrl url = ProviderUrl.parse(url(name));
        ProviderUrl server = new ProviderUrl(url.root(), List.of());
        Connection connection = connection();
        Name rest = CosNames.composite(url.path().toArray(NameComponent[]::new));
        return new Place(server, CosContext.initial(connection, server, environment.copy()), rest.addAll(more(name)));
    }

    private Connection connection() throws NamingException {
        return Connection.open(environment, OrbLease.lasting(environment));
    }

    private String url(Name name) throws InvalidNameException {
        if (name.isEmpty() || !name.get(0).toLowerCase(Locale.ROOT).startsWith(scheme + ":")) {
            throw new InvalidNameException("\"" + name + "\" does not begin with " + scheme + ":");
        }
        return name.get(0);
    }

    /** What follows the URL in a composite name. */
    private static Name more(Name name) {
        return name.getSuffix(1);
    }

    /** What the URL names; a {@code corbaloc:} URL alone names an object of any type. */
    @Override
    public Object lookup(Name name) throws NamingException {
        if (scheme.equals("corbaloc") && name.size() == 1) {
            return CosContext.located(connection(), ProviderUrl.parse(url(name)), environment.copy());
        }
        Place place = place(name);
        return place.root().lookup(place.name());
    }

    @Override
    public void bind(Name name, Object object) throws NamingException {
        Place place = place(name);
        place.root().bind(place.name(), object);
    }

    @Override
    public void rebind(Name name, Object object) throws NamingException {
        Place place = place(name);
        place.root().rebind(place.name(), object);
    }

    @Override
    public void unbind(Name name) throws NamingException {
        Place place = place(name);
        place.root().unbind(place.name());
    }

    @Override
    public void rename(Name oldName, Name newName) throws NamingException {
        Place from = place(oldName);
        Place to = place(newName);
        if (!from.url().equals(to.url())) {
            throw new OperationNotSupportedException(
                    "a rename stays in one naming service: " + oldName + " and " + newName + " are in two");
        }
        from.root().rename(from.name(), to.name());
    }

    @Override
    public NamingEnumeration<NameClassPair> list(Name name) throws NamingException {
        Place place = place(name);
        return place.root().list(place.name());
    }

    @Override
    public NamingEnumeration<Binding> listBindings(Name name) throws NamingException {
        Place place = place(name);
        return place.root().listBindings(place.name());
    }

    @Override
    public Context createSubcontext(Name name) throws NamingException {
        Place place = place(name);
        return place.root().createSubcontext(place.name());
    }

    @Override
    public void destroySubcontext(Name name) throws NamingException {
        Place place = place(name);
        place.root().destroySubcontext(place.name());
    }

    @Override
    public String getNameInNamespace() {
        return "";
    }

    @Override
    public Object addToEnvironment(String name, Object value) {
        return environment.put(name, value);
    }

    @Override
    public Object removeFromEnvironment(String name) {
        return environment.remove(name);
    }

    @Override
    public Hashtable<?, ?> getEnvironment() {
        return environment.table();
    }

    /** Does nothing: objects found go on working. */
    @Override
    public void close() {}
}

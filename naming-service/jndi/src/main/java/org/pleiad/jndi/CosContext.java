package org.pleiad.jndi;

import java.util.Hashtable;
import javax.naming.Binding;
import javax.naming.Context;
import javax.naming.InvalidNameException;
import javax.naming.Name;
import javax.naming.NameClassPair;
import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.NotContextException;
import javax.naming.spi.NamingManager;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.UserException;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContext;
import org.omg.CosNaming.NamingContextHelper;
import org.omg.CosNaming.NamingContextPackage.CannotProceed;
import org.omg.CosNaming.NamingContextPackage.NotFound;

/**
 * A naming context of CosNaming as a context of JNDI. Made by {@link NamingContextFactory} and by looking up. Thread-safe,
 * which JNDI does not ask for.
 */
final class CosContext extends NameContext {
    private final Connection connection;
    private final NamingContext context;
    /** Where this is, seen from the service's root. */
    private final NameComponent[] place;

    private final Environment environment;
    /** The initial context ends the connection with itself; contexts found through it do not. */
    private final boolean initial;

    private CosContext(
            Connection connection,
            NamingContext context,
            NameComponent[] place,
            Environment environment,
            boolean initial) {
        this.connection = connection;
        this.context = context;
        this.place = place;
        this.environment = environment;
        this.initial = initial;
    }

    /** The context that a URL leads to. */
    static CosContext initial(Connection connection, ProviderUrl url, Environment environment) throws NamingException {
        var none = new NameComponent[0];
        var root = new CosContext(connection, connection.root(url.root()), none, environment, true);
        NameComponent[] path = url.path().toArray(none);
        if (path.length == 0) {
            return root;
        }
        NamingContext start = root.context(path);
        return new CosContext(connection, start, path, environment, true);
    }

    /** The object that a {@code corbaloc:} URL stands for: a context as one, all else as it is. */
    static Object located(Connection connection, ProviderUrl url, Environment environment) throws NamingException {
        org.omg.CORBA.Object object = connection.object(url.root());
        NamingContext inner = connection.asContext(object);
        return inner == null ? object : new CosContext(connection, inner, new NameComponent[0], environment, true);
    }

    private CosContext found(NamingContext at, NameComponent... path) {
        return new CosContext(connection, at, CosNames.joined(place, path), environment.copy(), false);
    }

    /** One operation of the service. */
    @FunctionalInterface
    private interface Operation<T> {
        T on(NamingContext context, NameComponent[] path) throws UserException;
    }

    /**
     * Calls the service. Where it stops at a context of another service, goes on from there: each time with fewer
     * components, so that it comes to an end.
     */
    private <T> T call(NameComponent[] path, Operation<T> operation) throws NamingException {
        connection.requireOpen();
        NamingContext at = context;
        NameComponent[] rest = path;
        while (true) {
            try {
                return operation.on(at, rest);
            } catch (CannotProceed stopped) {
                NameComponent[] left = Failures.rest(stopped.rest_of_name, rest);
                if (stopped.cxt == null || left.length >= rest.length) {
                    CosContext resolved = stopped.cxt == null ? null : found(connection.bounded(stopped.cxt));
                    throw Failures.cannotProceed(stopped, rest, resolved);
                }
                at = connection.bounded(stopped.cxt);
                rest = left;
            } catch (UserException refused) {
                throw Failures.of(refused, rest);
            } catch (SystemException failure) {
                NamingException told = Failures.of(failure, rest.length == 0 ? toString() : CosNames.text(rest));
                told.setRemainingName(CosNames.composite(rest));
                throw told;
            }
        }
    }

    private static NameComponent[] path(Name name) throws InvalidNameException {
        if (name.isEmpty()) {
            throw new InvalidNameException("the name is empty, which stands for the context itself");
        }
        return CosNames.of(name);
    }

    private org.omg.CORBA.Object resolve(NameComponent... path) throws NamingException {
        return call(path, NamingContext::resolve);
    }

    /** The context at a path. */
    private NamingContext context(NameComponent... path) throws NamingException {
        org.omg.CORBA.Object object = resolve(path);
        NamingContext found = object == null ? null : connection.asContext(object);
        if (found == null) {
            var failure = new NotContextException(CosNames.text(path) + " is no context");
            failure.setRemainingName(CosNames.composite(path));
            throw failure;
        }
        return found;
    }

    /** A context as a {@link Context}, all else as it is, and then what the program's object factories make of it. */
    @Override
    public Object lookup(Name name) throws NamingException {
        if (name.isEmpty()) {
            connection.requireOpen();
            return found(context);
        }
        NameComponent[] path = path(name);
        org.omg.CORBA.Object object = resolve(path);
        NamingContext inner = object == null ? null : connection.asContext(object);
        return made(inner == null ? object : found(inner, path), name);
    }

    private Object made(Object found, Name name) throws NamingException {
        try {
            return NamingManager.getObjectInstance(found, name, this, environment.table());
        } catch (NamingException | RuntimeException failure) {
            throw failure;
        } catch (Exception cause) {
            var failure = new NamingException("an object factory failed on " + name + ": " + cause);
            failure.setRootCause(cause);
            throw failure;
        }
    }

    /** What a listed binding leads to; {@code isContext} spares asking. */
    Object listed(NameComponent[] path, boolean isContext) throws NamingException {
        org.omg.CORBA.Object object = resolve(path);
        NamingContext inner =
                isContext && object != null ? connection.bounded(NamingContextHelper.unchecked_narrow(object)) : null;
        return made(inner == null ? object : found(inner, path), CosNames.composite(path));
    }

    @Override
    public void bind(Name name, Object object) throws NamingException {
        Bindable bindable = Bindable.of(object, name, this, environment);
        call(path(name), (at, path) -> {
            if (bindable.isContext()) {
                at.bind_context(path, bindable.context());
            } else {
                at.bind(path, bindable.object());
            }
            return null;
        });
    }

    @Override
    public void rebind(Name name, Object object) throws NamingException {
        Bindable bindable = Bindable.of(object, name, this, environment);
        call(path(name), (at, path) -> {
            if (bindable.isContext()) {
                at.rebind_context(path, bindable.context());
            } else {
                at.rebind(path, bindable.object());
            }
            return null;
        });
    }

    /** Succeeds also where the last component is not bound, as JNDI wants it. */
    @Override
    public void unbind(Name name) throws NamingException {
        call(path(name), (at, path) -> {
            unbind(at, path);
            return null;
        });
    }

    private static void unbind(NamingContext at, NameComponent... path) throws UserException {
        try {
            at.unbind(path);
        } catch (NotFound missing) {
            if (!isLast(missing, path)) {
                throw missing;
            }
        }
    }

    private static boolean isLast(NotFound missing, NameComponent[] path) {
        NameComponent[] rest = Failures.rest(missing.rest_of_name, path);
        NameComponent last = path[path.length - 1];
        // without the reason: that of JacORB is not_context here
        return rest.length == 1 && rest[0].id.equals(last.id) && rest[0].kind.equals(last.kind);
    }

    /** Binds under the new name, then unbinds the old one: CosNaming cannot do both at once. */
    @Override
    public void rename(Name oldName, Name newName) throws NamingException {
        NameComponent[] from = path(oldName);
        org.omg.CORBA.Object object = resolve(from);
        NamingContext inner = connection.asContext(object);
        call(path(newName), (at, path) -> {
            if (inner == null) {
                at.bind(path, object);
            } else {
                at.bind_context(path, inner);
            }
            return null;
        });
        call(from, (at, path) -> {
            at.unbind(path);
            return null;
        });
    }

    private CosContext target(Name name) throws NamingException {
        connection.requireOpen();
        if (name.isEmpty()) {
            return this;
        }
        NameComponent[] path = path(name);
        return found(context(path), path);
    }

    @Override
    public NamingEnumeration<NameClassPair> list(Name name) throws NamingException {
        return new PairEnumeration(target(name).pages());
    }

    @Override
    public NamingEnumeration<Binding> listBindings(Name name) throws NamingException {
        CosContext target = target(name);
        return new BindingEnumeration(target, target.pages());
    }

    private BindingPages pages() throws NamingException {
        return call(place, (at, path) -> BindingPages.of(context, connection.batch()));
    }

    @Override
    public Context createSubcontext(Name name) throws NamingException {
        NameComponent[] path = path(name);
        NamingContext made = call(path, NamingContext::bind_new_context);
        return found(connection.bounded(made), path);
    }

    /** Destroys the context, which must be empty, then its binding; succeeds where there is none. */
    @Override
    public void destroySubcontext(Name name) throws NamingException {
        NameComponent[] path = path(name);
        NamingContext inner;
        try {
            inner = context(path);
        } catch (NameNotFoundException missing) {
            if (missing.getRootCause() instanceof NotFound cause && isLast(cause, path)) {
                return;
            }
            throw missing;
        }
        call(path, (at, ignored) -> {
            try {
                inner.destroy();
            } catch (OBJECT_NOT_EXIST doneBefore) {
                // somebody destroyed it and did not get as far as the binding
            }
            return null;
        });
        unbind(name);
    }

    @Override
    public String getNameInNamespace() {
        return CosNames.text(place);
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

    /** Ends the connection if this is an initial context, and then the ORB, unless it is the program's or shared. */
    @Override
    public void close() {
        if (initial) {
            connection.close();
        }
    }

    /** The CORBA object that this stands for. */
    NamingContext reference() {
        return context;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CosContext that && context._is_equivalent(that.context);
    }

    @Override
    public int hashCode() {
        return context._hash(Integer.MAX_VALUE);
    }

    @Override
    public String toString() {
        return "naming context \"" + CosNames.text(place) + "\"";
    }
}

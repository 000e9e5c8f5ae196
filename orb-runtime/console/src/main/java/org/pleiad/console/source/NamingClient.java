package org.pleiad.console.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.Policy;
import org.omg.CORBA.SetOverrideType;
import org.omg.CORBA.SystemException;
import org.omg.CosNaming.Binding;
import org.omg.CosNaming.BindingIterator;
import org.omg.CosNaming.BindingIteratorHolder;
import org.omg.CosNaming.BindingListHolder;
import org.omg.CosNaming.BindingType;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContext;
import org.omg.CosNaming.NamingContextHelper;
import org.omg.CosNaming.NamingContextPackage.CannotProceed;
import org.omg.CosNaming.NamingContextPackage.InvalidName;
import org.omg.CosNaming.NamingContextPackage.NotFound;
import org.pleiad.console.spi.ConsoleFault;
import org.pleiad.orb.policy.Policies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a naming service, anybody's, with a bound for each call. Uses what every one has: {@code resolve}, {@code list} and
 * iterators. Thread-safe.
 */
public final class NamingClient {
    private static final Logger LOG = LoggerFactory.getLogger(NamingClient.class);
    private static final Duration BOUND = Duration.ofSeconds(5);
    private static final int CHUNK = 1_000;

    private final Supplier<org.omg.CORBA.Object> root;
    private final int maxNames;

    /**
     * A client.
     *
     * @param root finds the root context, each time
     * @param maxNames most names read of one context
     */
    public NamingClient(Supplier<org.omg.CORBA.Object> root, int maxNames) {
        this.root = root;
        this.maxNames = maxNames;
    }

    /**
     * The names in a context, contexts first, each group in the order of its text.
     *
     * @throws ConsoleFault if they cannot be had
     */
    Listing list(String path) throws ConsoleFault {
        NameComponent[] name = NameText.parse(path);
        long began = System.nanoTime();
        try {
            org.omg.CORBA.Object found = name.length == 0 ? root() : resolve(name);
            return read(NamingContextHelper.unchecked_narrow(bounded(found)), began);
        } catch (NotFound | CannotProceed | InvalidName wrong) {
            throw notFound(path, wrong);
        } catch (OBJECT_NOT_EXIST gone) {
            throw new ConsoleFault(404, "the context '" + path + "' is no more", "look at the context above it");
        } catch (SystemException failure) {
            throw failed(failure);
        }
    }

    /** What a name stands for. */
    org.omg.CORBA.Object find(String path) throws ConsoleFault {
        NameComponent[] name = NameText.parse(path);
        try {
            return name.length == 0 ? root() : resolve(name);
        } catch (NotFound | CannotProceed | InvalidName wrong) {
            throw notFound(path, wrong);
        } catch (SystemException failure) {
            throw failed(failure);
        }
    }

    /** Asks whether the service is there. */
    void ping() throws ConsoleFault {
        try {
            if (bounded(root())._non_existent()) {
                throw new ConsoleFault(502, "the naming service's root context is no more", "give another reference");
            }
        } catch (SystemException failure) {
            throw failed(failure);
        }
    }

    private org.omg.CORBA.Object root() throws ConsoleFault {
        org.omg.CORBA.Object found = root.get();
        if (found == null) {
            throw new ConsoleFault(503, "the reference of the naming service is nil", "give another one");
        }
        return found;
    }

    private org.omg.CORBA.Object resolve(NameComponent[] name)
            throws ConsoleFault, NotFound, CannotProceed, InvalidName {
        return NamingContextHelper.unchecked_narrow(bounded(root())).resolve(name);
    }

    private static org.omg.CORBA.Object bounded(org.omg.CORBA.Object reference) {
        return reference._set_policy_override(
                new Policy[] {Policies.roundtripTimeout(BOUND)}, SetOverrideType.ADD_OVERRIDE);
    }

    private Listing read(NamingContext context, long began) {
        List<Listing.Name> names = new ArrayList<>();
        BindingListHolder bindings = new BindingListHolder();
        BindingIteratorHolder rest = new BindingIteratorHolder();
        context.list(CHUNK, bindings, rest);
        add(bindings.value, names);
        boolean whole = true;
        if (rest.value != null) {
            try {
                whole = readRest(rest.value, names);
            } finally {
                destroy(rest.value);
            }
        }
        names.sort(Comparator.comparing(Listing.Name::isContext)
                .reversed()
                .thenComparing(Listing.Name::text, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Listing.Name::text));
        return new Listing(List.copyOf(names), whole, System.nanoTime(), System.nanoTime() - began);
    }

    private boolean readRest(BindingIterator iterator, List<Listing.Name> names) {
        long deadline = System.nanoTime() + 2 * BOUND.toNanos();
        BindingListHolder more = new BindingListHolder();
        while (iterator.next_n(CHUNK, more)) {
            add(more.value, names);
            if (names.size() >= maxNames || System.nanoTime() - deadline > 0) {
                return false;
            }
        }
        return true;
    }

    private static void add(Binding[] bindings, List<Listing.Name> names) {
        for (Binding binding : bindings) {
            if (binding.binding_name.length > 0) {
                names.add(new Listing.Name(
                        NameText.of(binding.binding_name[0]), binding.binding_type == BindingType.ncontext));
            }
        }
    }

    private static void destroy(BindingIterator iterator) {
        try {
            iterator.destroy();
        } catch (SystemException goneAlready) {
            LOG.debug("an iterator could not be ended", goneAlready);
        }
    }

    private static ConsoleFault notFound(String path, Exception wrong) {
        return new ConsoleFault(
                404,
                "the naming service has no '" + path + "' (" + wrong.getClass().getSimpleName() + ")",
                "it may have been unbound; look at the context above it");
    }

    private static ConsoleFault failed(SystemException failure) {
        return new ConsoleFault(
                502,
                "the naming service does not answer: " + failure,
                "see whether it runs, and whether its address is the one given to the console");
    }
}

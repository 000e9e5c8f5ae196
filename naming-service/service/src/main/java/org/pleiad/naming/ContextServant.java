package org.pleiad.naming;

import java.util.List;
import org.omg.CORBA.CompletionStatus;
import org.omg.CosNaming.BindingIteratorHolder;
import org.omg.CosNaming.BindingListHolder;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContext;
import org.omg.CosNaming.NamingContextExtPOA;
import org.omg.CosNaming.NamingContextExtPackage.InvalidAddress;
import org.omg.CosNaming.NamingContextPackage.AlreadyBound;
import org.omg.CosNaming.NamingContextPackage.CannotProceed;
import org.omg.CosNaming.NamingContextPackage.InvalidName;
import org.omg.CosNaming.NamingContextPackage.NotEmpty;
import org.omg.CosNaming.NamingContextPackage.NotFound;
import org.omg.CosNaming.NamingContextPackage.NotFoundReason;
import org.pleiad.naming.store.Bound;
import org.pleiad.naming.store.NameStore;
import org.pleiad.naming.store.Names;
import org.pleiad.orb.error.Minor;

/**
 * All naming contexts (Naming Service 1.3, 2.3): the adapter's default servant, which learns from the object id of a request
 * which context is meant, so that contexts cost nothing but their names. Called by the object adapter on any thread.
 *
 * <p>A longer name is walked from context to context by {@link Walk}; the last component is handled where it leads.
 */
final class ContextServant extends NamingContextExtPOA {
    private final StoredNames stored;
    private final References references;
    private final Iterators iterators;
    private final NamingConfig config;

    ContextServant(StoredNames stored, References references, Iterators iterators, NamingConfig config) {
        this.stored = stored;
        this.references = references;
        this.iterators = iterators;
        this.config = config;
    }

    /** The context of the request that runs. */
    private long here() {
        return references.number(_object_id());
    }

    private static void requireContext(Names names, long context) {
        if (context < 0 || !names.exists(context)) {
            throw Minor.CONTEXT_GONE.exception(CompletionStatus.COMPLETED_NO, "make a new one and bind it");
        }
    }

    private Walk walk(NameComponent[] n, Names names) throws NotFound, CannotProceed, InvalidName {
        long here = here();
        requireContext(names, here);
        return Walk.to(n, here, names, references, config.maxNameLength());
    }

    private Walk walk(NameComponent[] n) throws NotFound, CannotProceed, InvalidName {
        try (Names names = stored.names()) {
            return walk(n, names);
        }
    }

    /** The context may have been destroyed since the walk. */
    private void requireStillThere(Names names, Walk walk) throws CannotProceed {
        if (!names.exists(walk.context())) {
            requireContext(names, here());
            throw new CannotProceed(references.context(walk.context()), walk.rest());
        }
    }

    @Override
    public void bind(NameComponent[] n, org.omg.CORBA.Object obj)
            throws NotFound, CannotProceed, InvalidName, AlreadyBound {
        Walk walk = walk(n);
        if (walk.isRemote()) {
            walk.<Void, AlreadyBound>ask(context -> {
                context.bind(walk.rest(), obj);
                return null;
            });
        } else {
            Local.bind(stored, walk, references.object(obj), names -> requireStillThere(names, walk));
        }
    }

    @Override
    public void bind_context(NameComponent[] n, NamingContext nc)
            throws NotFound, CannotProceed, InvalidName, AlreadyBound {
        Walk walk = walk(n);
        if (walk.isRemote()) {
            walk.<Void, AlreadyBound>ask(context -> {
                context.bind_context(walk.rest(), nc);
                return null;
            });
        } else {
            Local.bind(stored, walk, references.contextBound(nc), names -> requireStillThere(names, walk));
        }
    }

    @Override
    public void rebind(NameComponent[] n, org.omg.CORBA.Object obj) throws NotFound, CannotProceed, InvalidName {
        Walk walk = walk(n);
        if (walk.isRemote()) {
            walk.<Void, NotFound>ask(context -> {
                context.rebind(walk.rest(), obj);
                return null;
            });
        } else {
            Local.rebind(stored, walk, references.object(obj), names -> requireStillThere(names, walk));
        }
    }

    @Override
    public void rebind_context(NameComponent[] n, NamingContext nc) throws NotFound, CannotProceed, InvalidName {
        Walk walk = walk(n);
        if (walk.isRemote()) {
            walk.<Void, NotFound>ask(context -> {
                context.rebind_context(walk.rest(), nc);
                return null;
            });
        } else {
            Local.rebind(stored, walk, references.contextBound(nc), names -> requireStillThere(names, walk));
        }
    }

    @Override
    public org.omg.CORBA.Object resolve(NameComponent[] n) throws NotFound, CannotProceed, InvalidName {
        Walk walk;
        Bound bound = null;
        try (Names names = stored.names()) {
            walk = walk(n, names);
            if (!walk.isRemote()) {
                bound = names.find(walk.context(), walk.last());
            }
        }
        if (walk.isRemote()) {
            return walk.<org.omg.CORBA.Object, NotFound>ask(context -> context.resolve(walk.rest()));
        }
        if (bound == null) {
            throw new NotFound(NotFoundReason.missing_node, walk.rest());
        }
        return references.of(bound);
    }

    @Override
    public void unbind(NameComponent[] n) throws NotFound, CannotProceed, InvalidName {
        Walk walk = walk(n);
        if (walk.isRemote()) {
            walk.<Void, NotFound>ask(context -> {
                context.unbind(walk.rest());
                return null;
            });
        } else {
            Local.unbind(stored, walk);
        }
    }

    @Override
    public NamingContext new_context() {
        long here = here();
        return references.context(stored.<Long, RuntimeException, RuntimeException>change(names -> {
            requireContext(names, here);
            return names.create();
        }));
    }

    @Override
    public NamingContext bind_new_context(NameComponent[] n) throws NotFound, AlreadyBound, CannotProceed, InvalidName {
        Walk walk = walk(n);
        if (walk.isRemote()) {
            return walk.<NamingContext, AlreadyBound>ask(context -> context.bind_new_context(walk.rest()));
        }
        return references.context(Local.bindNewContext(stored, walk, names -> requireStillThere(names, walk)));
    }

    @Override
    public void destroy() throws NotEmpty {
        long here = here();
        if (here == NameStore.ROOT) {
            throw Minor.ROOT_CONTEXT_STAYS.exception(
                    CompletionStatus.COMPLETED_NO, "it is there as long as the server has its store");
        }
        stored.<Void, NotEmpty, RuntimeException>change(names -> {
            requireContext(names, here);
            if (!names.isEmpty(here)) {
                throw new NotEmpty();
            }
            names.drop(here);
            return null;
        });
    }

    @Override
    public void list(int how_many, BindingListHolder bl, BindingIteratorHolder bi) {
        long here = here();
        int most = Listing.most(how_many, config.maxListing());
        List<Names.Entry> first;
        try (Names names = stored.names()) {
            requireContext(names, here);
            first = names.list(here, null, most + 1);
        }
        boolean more = first.size() > most;
        List<Names.Entry> told = more ? first.subList(0, most) : first;
        bl.value = Listing.bindings(told);
        bi.value = more
                ? iterators.open(here, most == 0 ? null : told.get(most - 1).name())
                : null;
    }

    @Override
    public boolean _non_existent() {
        try (Names names = stored.names()) {
            return !names.exists(here());
        }
    }

    @Override
    public String to_string(NameComponent[] n) throws InvalidName {
        return StringNames.toString(n);
    }

    @Override
    public NameComponent[] to_name(String sn) throws InvalidName {
        return StringNames.toName(sn);
    }

    @Override
    public String to_url(String addr, String sn) throws InvalidAddress, InvalidName {
        return NameUrls.make(addr, sn);
    }

    @Override
    public org.omg.CORBA.Object resolve_str(String sn) throws NotFound, CannotProceed, InvalidName {
        return resolve(StringNames.toName(sn));
    }
}

package org.pleiad.naming;

import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CosNaming.BindingIteratorHolder;
import org.omg.CosNaming.BindingListHolder;
import org.omg.CosNaming.BindingType;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContext;
import org.omg.CosNaming.NamingContextExtPOA;
import org.omg.CosNaming.NamingContextExtPackage.InvalidAddress;
import org.omg.CosNaming.NamingContextHelper;
import org.omg.CosNaming.NamingContextPackage.AlreadyBound;
import org.omg.CosNaming.NamingContextPackage.CannotProceed;
import org.omg.CosNaming.NamingContextPackage.InvalidName;
import org.omg.CosNaming.NamingContextPackage.NotEmpty;
import org.omg.CosNaming.NamingContextPackage.NotFound;
import org.omg.CosNaming.NamingContextPackage.NotFoundReason;

/**
 * One naming context (Naming Service 1.3, 2.3). Called by the object adapter on any thread.
 *
 * <p>A longer name is walked from context to context by {@link Walk}; the last component is handled where it leads.
 */
final class ContextServant extends NamingContextExtPOA {
    private final NamingServer server;
    private final BindingTable bindings;
    private final boolean root;

    /** Shared by all that bind, so that none binds into a context that {@code destroy} found empty. */
    private final ReadWriteLock life = new ReentrantReadWriteLock();

    /** Written under the write lock; a walk reads it without, since it may be too late anyhow. */
    private volatile boolean destroyed;

    ContextServant(NamingServer server, BindingTable bindings, boolean root) {
        this.server = server;
        this.bindings = bindings;
        this.root = root;
    }

    BindingTable bindings() {
        return bindings;
    }

    boolean isDestroyed() {
        return destroyed;
    }

    @Override
    public void bind(NameComponent[] n, org.omg.CORBA.Object obj)
            throws NotFound, CannotProceed, InvalidName, AlreadyBound {
        Walk walk = Walk.to(n, this, server.config());
        if (walk.isRemote()) {
            walk.<Void, AlreadyBound>ask(context -> {
                context.bind(walk.rest(), obj);
                return null;
            });
        } else {
            walk.context().bindHere(walk.last(), server.bound(obj, BindingType.nobject));
        }
    }

    @Override
    public void bind_context(NameComponent[] n, NamingContext nc)
            throws NotFound, CannotProceed, InvalidName, AlreadyBound {
        Walk walk = Walk.to(n, this, server.config());
        if (walk.isRemote()) {
            walk.<Void, AlreadyBound>ask(context -> {
                context.bind_context(walk.rest(), nc);
                return null;
            });
        } else {
            walk.context().bindHere(walk.last(), server.bound(nc, BindingType.ncontext));
        }
    }

    private void bindHere(NameKey name, BoundObject bound) throws AlreadyBound {
        life.readLock().lock();
        try {
            requireAlive();
            if (bindings.putIfAbsent(name, bound) != null) {
                throw new AlreadyBound();
            }
        } finally {
            life.readLock().unlock();
        }
    }

    @Override
    public void rebind(NameComponent[] n, org.omg.CORBA.Object obj) throws NotFound, CannotProceed, InvalidName {
        Walk walk = Walk.to(n, this, server.config());
        if (walk.isRemote()) {
            walk.<Void, NotFound>ask(context -> {
                context.rebind(walk.rest(), obj);
                return null;
            });
        } else {
            walk.context().rebindHere(walk.last(), server.bound(obj, BindingType.nobject), NotFoundReason.not_object);
        }
    }

    @Override
    public void rebind_context(NameComponent[] n, NamingContext nc) throws NotFound, CannotProceed, InvalidName {
        Walk walk = Walk.to(n, this, server.config());
        if (walk.isRemote()) {
            walk.<Void, NotFound>ask(context -> {
                context.rebind_context(walk.rest(), nc);
                return null;
            });
        } else {
            walk.context().rebindHere(walk.last(), server.bound(nc, BindingType.ncontext), NotFoundReason.not_context);
        }
    }

    private void rebindHere(NameKey name, BoundObject bound, NotFoundReason otherType) throws NotFound {
        life.readLock().lock();
        try {
            requireAlive();
            BoundObject old;
            do {
                old = bindings.find(name);
                if (old != null && old.type() != bound.type()) {
                    throw new NotFound(otherType, name.toName());
                }
            } while (!bindings.replace(name, old, bound));
        } finally {
            life.readLock().unlock();
        }
    }

    private void requireAlive() {
        if (destroyed) {
            throw new OBJECT_NOT_EXIST("the context was destroyed", 0, CompletionStatus.COMPLETED_NO);
        }
    }

    @Override
    public org.omg.CORBA.Object resolve(NameComponent[] n) throws NotFound, CannotProceed, InvalidName {
        Walk walk = Walk.to(n, this, server.config());
        if (walk.isRemote()) {
            return walk.<org.omg.CORBA.Object, NotFound>ask(context -> context.resolve(walk.rest()));
        }
        BoundObject bound = walk.context().bindings.find(walk.last());
        if (bound == null) {
            throw new NotFound(NotFoundReason.missing_node, walk.last().toName());
        }
        return bound.reference();
    }

    @Override
    public void unbind(NameComponent[] n) throws NotFound, CannotProceed, InvalidName {
        Walk walk = Walk.to(n, this, server.config());
        if (walk.isRemote()) {
            walk.<Void, NotFound>ask(context -> {
                context.unbind(walk.rest());
                return null;
            });
        } else if (!walk.context().bindings.remove(walk.last())) {
            throw new NotFound(NotFoundReason.missing_node, walk.last().toName());
        }
    }

    @Override
    public NamingContext new_context() {
        return server.newContext();
    }

    @Override
    public NamingContext bind_new_context(NameComponent[] n) throws NotFound, AlreadyBound, CannotProceed, InvalidName {
        Walk walk = Walk.to(n, this, server.config());
        if (walk.isRemote()) {
            return walk.<NamingContext, AlreadyBound>ask(context -> context.bind_new_context(walk.rest()));
        }
        BoundObject made = server.bound(server.newContext(), BindingType.ncontext);
        try {
            walk.context().bindHere(walk.last(), made);
        } catch (AlreadyBound | RuntimeException refused) {
            server.deactivate(made.here());
            throw refused;
        }
        return NamingContextHelper.narrow(made.reference());
    }

    @Override
    public void destroy() throws NotEmpty {
        if (root) {
            throw new NO_PERMISSION("the root context cannot be destroyed", 0, CompletionStatus.COMPLETED_NO);
        }
        life.writeLock().lock();
        try {
            requireAlive();
            if (!bindings.isEmpty()) {
                throw new NotEmpty();
            }
            destroyed = true;
        } finally {
            life.writeLock().unlock();
        }
        server.deactivate(this);
    }

    @Override
    public void list(int how_many, BindingListHolder bl, BindingIteratorHolder bi) {
        Iterator<Map.Entry<NameKey, BoundObject>> all = bindings.iterator();
        bl.value = Listing.take(all, how_many, server.config().maxListing());
        bi.value = all.hasNext() ? server.newIterator(all) : null;
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

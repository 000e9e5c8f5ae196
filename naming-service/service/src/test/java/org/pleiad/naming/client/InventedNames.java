package org.pleiad.naming.client;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.omg.CORBA.NO_IMPLEMENT;
import org.omg.CosNaming.Binding;
import org.omg.CosNaming.BindingHolder;
import org.omg.CosNaming.BindingIteratorHelper;
import org.omg.CosNaming.BindingIteratorHolder;
import org.omg.CosNaming.BindingIteratorPOA;
import org.omg.CosNaming.BindingListHolder;
import org.omg.CosNaming.BindingType;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContext;
import org.omg.CosNaming.NamingContextHelper;
import org.omg.CosNaming.NamingContextPOA;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;

/** A service that lies: its names never end, or its contexts never do, and it gives more than it is asked for. */
final class InventedNames extends NamingContextPOA {
    private final POA poa;
    private final BindingType type;

    final AtomicLong invented = new AtomicLong();
    final AtomicInteger contexts = new AtomicInteger();
    final AtomicBoolean ended = new AtomicBoolean();

    private InventedNames(POA poa, BindingType type) {
        this.poa = poa;
        this.type = type;
    }

    static InventedNames start(org.omg.CORBA.ORB orb, BindingType type) throws Exception {
        POA poa = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
        poa.the_POAManager().activate();
        return new InventedNames(poa, type);
    }

    NamingContext reference() throws Exception {
        return NamingContextHelper.narrow(poa.servant_to_reference(this));
    }

    private Binding[] invent(int count) {
        var bindings = new Binding[count];
        for (int i = 0; i < count; i++) {
            var name = new NameComponent("n" + invented.incrementAndGet(), "");
            bindings[i] = new Binding(new NameComponent[] {name}, type);
        }
        return bindings;
    }

    @Override
    public void list(int howMany, BindingListHolder list, BindingIteratorHolder rest) {
        boolean deep = type == BindingType.ncontext;
        list.value = invent(deep ? 1 : howMany * 2);
        rest.value = null;
        if (deep) {
            return;
        }
        try {
            rest.value = BindingIteratorHelper.narrow(poa.servant_to_reference(new Endless()));
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Each context leads to a new one. */
    @Override
    public org.omg.CORBA.Object resolve(NameComponent[] name) {
        contexts.incrementAndGet();
        try {
            return poa.servant_to_reference(new InventedNames(poa, type));
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private final class Endless extends BindingIteratorPOA {

        @Override
        public boolean next_n(int howMany, BindingListHolder list) {
            list.value = invent(howMany * 2);
            return true;
        }

        @Override
        public boolean next_one(BindingHolder binding) {
            throw new NO_IMPLEMENT();
        }

        @Override
        public void destroy() {
            ended.set(true);
        }
    }

    @Override
    public void bind(NameComponent[] name, org.omg.CORBA.Object object) {
        throw new NO_IMPLEMENT();
    }

    @Override
    public void rebind(NameComponent[] name, org.omg.CORBA.Object object) {
        throw new NO_IMPLEMENT();
    }

    @Override
    public void bind_context(NameComponent[] name, NamingContext context) {
        throw new NO_IMPLEMENT();
    }

    @Override
    public void rebind_context(NameComponent[] name, NamingContext context) {
        throw new NO_IMPLEMENT();
    }

    @Override
    public void unbind(NameComponent[] name) {
        throw new NO_IMPLEMENT();
    }

    @Override
    public NamingContext new_context() {
        throw new NO_IMPLEMENT();
    }

    @Override
    public NamingContext bind_new_context(NameComponent[] name) {
        throw new NO_IMPLEMENT();
    }

    @Override
    public void destroy() {
        throw new NO_IMPLEMENT();
    }
}

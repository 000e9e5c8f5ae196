package org.pleiad.orb.poa;

import java.util.Arrays;
import java.util.function.Supplier;
import org.omg.CORBA.InterfaceDefHelper;
import org.omg.CORBA.ORB;
import org.omg.PortableServer.DynamicImplementation;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAPackage.ServantNotActive;
import org.omg.PortableServer.POAPackage.WrongPolicy;
import org.omg.PortableServer.Servant;
import org.omg.PortableServer.portable.Delegate;

/** What servants have behind them (IDL-to-Java mapping 1.3, 1.21.7.5). One per ORB, shared by all servants. */
final class AdapterDelegate implements Delegate {
    private static final String OBJECT_ID = "IDL:omg.org/CORBA/Object:1.0";

    private final ORB orb;
    private final Invocations invocations;
    private final Supplier<POA> root;
    private final InterfaceEntries repository;

    AdapterDelegate(ORB orb, Invocations invocations, Supplier<POA> root) {
        this.orb = orb;
        this.invocations = invocations;
        this.root = root;
        this.repository = new InterfaceEntries(orb);
    }

    @Override
    public ORB orb(Servant self) {
        return orb;
    }

    /** The object of the request that the servant is running, else the object that its default adapter makes of it. */
    @Override
    public org.omg.CORBA.Object this_object(Servant self) {
        Invocation invocation = invocations.current();
        if (invocation != null && invocation.servant() == self) {
            return invocation.adapter().reference(invocation);
        }
        POA adapter = self._default_POA();
        if (adapter == null) {
            throw PoaFaults.noDefaultAdapter(self);
        }
        try {
            return adapter.servant_to_reference(self);
        } catch (ServantNotActive | WrongPolicy e) {
            throw PoaFaults.cannotActivate(self, adapter.the_name(), e);
        }
    }

    @Override
    public POA poa(Servant self) {
        return invocation(self, "_poa").adapter();
    }

    @Override
    public byte[] object_id(Servant self) {
        return invocation(self, "_object_id").objectId();
    }

    @Override
    public POA default_POA(Servant self) {
        return root.get();
    }

    /** {@inheritDoc} A dynamic servant may know its own interface alone; the repository knows what that inherits. */
    @Override
    public boolean is_a(Servant self, String repositoryId) {
        return OBJECT_ID.equals(repositoryId)
                || Arrays.asList(interfaces(self)).contains(repositoryId)
                || (self instanceof DynamicImplementation && repository.inherits(repository_id(self), repositoryId));
    }

    /** A servant is there, so the object exists. */
    @Override
    public boolean non_existent(Servant self) {
        return false;
    }

    @Override
    public org.omg.CORBA.InterfaceDef get_interface(Servant self) {
        return InterfaceDefHelper.narrow(get_interface_def(self));
    }

    /** The entry of the most derived interface in the repository that the ORB is configured with. */
    @Override
    public org.omg.CORBA.Object get_interface_def(Servant self) {
        return repository.entry(repository_id(self));
    }

    @Override
    public String repository_id(Servant self) {
        String[] interfaces = interfaces(self);
        return interfaces.length == 0 ? OBJECT_ID : interfaces[0];
    }

    private String[] interfaces(Servant self) {
        Invocation invocation = invocations.current();
        boolean running = invocation != null && invocation.servant() == self;
        String[] interfaces = running
                ? self._all_interfaces(invocation.adapter(), invocation.objectId())
                : self._all_interfaces(root.get(), new byte[0]);
        return interfaces == null ? new String[0] : interfaces;
    }

    private Invocation invocation(Servant self, String operation) {
        Invocation invocation = invocations.current();
        if (invocation == null || invocation.servant() != self) {
            throw PoaFaults.noInvocation(operation);
        }
        return invocation;
    }
}

package org.omg.PortableServer;

import org.omg.CORBA.BAD_INV_ORDER;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.InterfaceDef;
import org.omg.CORBA.ORB;
import org.omg.PortableServer.portable.Delegate;

/**
 * Base of all skeletons: a Java object that carries out the requests of one or more CORBA objects.
 *
 * <p>The object adapter sets the {@link Delegate} when it first sees the servant. Before that, every operation that needs it
 * raises BAD_INV_ORDER. IDL-to-Java mapping 1.3, section 1.21.7.
 */
public abstract class Servant {
    // volatile: set by the thread that activates the servant, read by those that run its requests
    private transient volatile Delegate delegate;

    public Servant() {}

    /** The object that the servant incarnates; outside of a request it may be activated by this (implicit activation). */
    public final org.omg.CORBA.Object _this_object() {
        return _get_delegate().this_object(this);
    }

    /** Same, for a servant that belongs to no ORB yet: it is associated with this one first. */
    public final org.omg.CORBA.Object _this_object(ORB orb) {
        if (orb == null) {
            throw new BAD_PARAM("_this_object: the ORB is null");
        }
        orb.set_delegate(this);
        return _this_object();
    }

    public final ORB _orb() {
        return _get_delegate().orb(this);
    }

    /** The adapter of the request that the calling thread is running. */
    public final POA _poa() {
        return _get_delegate().poa(this);
    }

    /** The id of the object whose request the calling thread is running. */
    public final byte[] _object_id() {
        return _get_delegate().object_id(this);
    }

    /** The adapter for implicit activation: the root POA, unless a servant overrides this. */
    public POA _default_POA() {
        return _get_delegate().default_POA(this);
    }

    public boolean _is_a(String repositoryId) {
        return _get_delegate().is_a(this, repositoryId);
    }

    public boolean _non_existent() {
        return _get_delegate().non_existent(this);
    }

    /** The component that the object belongs to, or {@code null}. */
    public org.omg.CORBA.Object _get_component() {
        return _get_delegate().get_component(this);
    }

    public InterfaceDef _get_interface() {
        return _get_delegate().get_interface(this);
    }

    public org.omg.CORBA.Object _get_interface_def() {
        return _get_delegate().get_interface_def(this);
    }

    public String _repository_id() {
        return _get_delegate().repository_id(this);
    }

    /** The repository ids of the object's interfaces, most derived first. */
    public abstract String[] _all_interfaces(POA poa, byte[] objectId);

    /** For object adapters. */
    public final Delegate _get_delegate() {
        Delegate current = delegate;
        if (current == null) {
            throw new BAD_INV_ORDER("the servant " + getClass().getName()
                    + " belongs to no ORB yet: activate it with a POA, or call _this(orb)");
        }
        return current;
    }

    /** For object adapters. */
    public final void _set_delegate(Delegate delegate) {
        this.delegate = delegate;
    }
}

package org.omg.CORBA_2_3;

import org.omg.CORBA.NO_IMPLEMENT;
import org.omg.CORBA.portable.ValueFactory;

/** An ORB with factories for value types; an {@link org.omg.CORBA.ORB} is cast to it to reach them. */
public abstract class ORB extends org.omg.CORBA.ORB {
    public ORB() {}

    /** The factory registered before under this repository id, or {@code null}. */
    @Override
    public ValueFactory register_value_factory(String repositoryId, ValueFactory factory) {
        throw new NO_IMPLEMENT("ORB.register_value_factory");
    }

    @Override
    public void unregister_value_factory(String repositoryId) {
        throw new NO_IMPLEMENT("ORB.unregister_value_factory");
    }

    /** The factory for this repository id, or {@code null}. */
    @Override
    public ValueFactory lookup_value_factory(String repositoryId) {
        throw new NO_IMPLEMENT("ORB.lookup_value_factory");
    }

    /** The description of a value type in the interface repository. */
    @Override
    public org.omg.CORBA.Object get_value_def(String repositoryId) {
        throw new NO_IMPLEMENT("ORB.get_value_def");
    }

    /** Connects a stub or a tie that has no delegate yet with this ORB. */
    @Override
    public void set_delegate(Object wrapper) {
        throw new NO_IMPLEMENT("ORB.set_delegate");
    }
}

package org.omg.CORBA_2_3.portable;

/** A stub that also knows from where classes of values can be loaded. */
public abstract class ObjectImpl extends org.omg.CORBA.portable.ObjectImpl {
    public ObjectImpl() {}

    /** The URLs, separated by spaces, that the server named for its classes, or {@code null}. */
    public String _get_codebase() {
        return _get_delegate() instanceof Delegate delegate ? delegate.get_codebase(this) : null;
    }
}

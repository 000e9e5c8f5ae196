package org.omg.CORBA_2_3.portable;

/** A delegate that also knows from where classes of values can be loaded. */
public abstract class Delegate extends org.omg.CORBA.portable.Delegate {
    public Delegate() {}

    /** The URLs, separated by spaces, that the server named for its classes, or {@code null}. */
    public String get_codebase(org.omg.CORBA.Object self) {
        return null;
    }
}

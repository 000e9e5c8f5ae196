package org.omg.CORBA.portable;

/** A {@link ServantObject} that is told how the call ended; stubs of CORBA 3 use it. */
public abstract class ServantObjectExt extends ServantObject {
    public ServantObjectExt() {}

    public abstract void normalCompletion();

    public abstract void exceptionalCompletion(Throwable exception);
}

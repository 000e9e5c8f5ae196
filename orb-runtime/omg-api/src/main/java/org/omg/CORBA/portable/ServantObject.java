package org.omg.CORBA.portable;

/** The servant of a same-process call, between {@code _servant_preinvoke} and {@code _servant_postinvoke}. */
public class ServantObject {
    /** The servant, of the type that the stub asked for. */
    public Object servant;

    public ServantObject() {}
}

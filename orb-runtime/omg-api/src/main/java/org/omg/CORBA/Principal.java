package org.omg.CORBA;

/**
 * The identity of a caller, as CORBA 2.1 knew it.
 *
 * @deprecated CORBA 2.2 withdrew it; it is here because generated code of that age refers to it.
 */
@Deprecated
public class Principal {
    public Principal() {}

    /** The identity in a form that the ORBs in question agree on. */
    public byte[] name() {
        throw new NO_IMPLEMENT("Principal.name");
    }

    public void name(byte[] name) {
        throw new NO_IMPLEMENT("Principal.name");
    }
}

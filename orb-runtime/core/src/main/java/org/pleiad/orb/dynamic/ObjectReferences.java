package org.pleiad.orb.dynamic;

import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;

/** Object references on the wire, and stubs for them; implemented by the calling side of an ORB. */
public interface ObjectReferences {

    /**
     * Writes the IOR of a reference.
     *
     * @param reference {@code null} writes the nil reference
     * @throws org.omg.CORBA.MARSHAL if it is a local object
     */
    void write(CdrWriter out, org.omg.CORBA.Object reference);

    /**
     * Reads an IOR and makes a stub.
     *
     * @param stubClass the stub's class, or the signature interface it is to implement; {@code null}: any stub will do
     * @return {@code null} for the nil reference
     */
    org.omg.CORBA.Object read(CdrReader in, Class<?> stubClass);
}

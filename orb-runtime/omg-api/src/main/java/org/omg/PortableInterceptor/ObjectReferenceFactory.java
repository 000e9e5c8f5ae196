package org.omg.PortableInterceptor;

import org.omg.CORBA.portable.ValueBase;

/** Makes the references of an object adapter; an interceptor may put its own in the place of the adapter's. */
public interface ObjectReferenceFactory extends ValueBase {
    /** A reference to the object with this id, of the interface with this repository id. */
    org.omg.CORBA.Object make_object(String repositoryId, byte[] objectId);
}

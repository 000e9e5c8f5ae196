package org.pleiad.ir.entry;

import org.omg.CORBA.LocalObject;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.PortableServer.ForwardRequest;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;
import org.omg.PortableServer.ServantActivator;

/** Makes the servant of an entry when it is first called. Called by the adapter, one request at a time for an object. */
public final class Incarnation extends LocalObject implements ServantActivator {
    private static final long serialVersionUID = 1;

    private final transient Catalogue catalogue;

    /** For the entries of a catalogue. */
    public Incarnation(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Servant incarnate(byte[] objectId, POA adapter) throws ForwardRequest {
        Servant servant = catalogue.servant(objectId);
        if (servant == null) {
            throw new OBJECT_NOT_EXIST("the interface repository has no such entry");
        }
        return servant;
    }

    @Override
    public void etherealize(byte[] objectId, POA adapter, Servant servant, boolean cleanup, boolean remaining) {
        // entries hold nothing that would have to be given back
    }
}

package org.omg.PortableServer.portable;

import org.omg.CORBA.InterfaceDef;
import org.omg.CORBA.NO_IMPLEMENT;
import org.omg.CORBA.ORB;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;

/** What an object adapter puts behind a servant: the operations of {@link Servant}, with the servant as first argument. */
public interface Delegate {
    ORB orb(Servant self);

    org.omg.CORBA.Object this_object(Servant self);

    POA poa(Servant self);

    byte[] object_id(Servant self);

    POA default_POA(Servant self);

    boolean is_a(Servant self, String repositoryId);

    boolean non_existent(Servant self);

    default org.omg.CORBA.Object get_component(Servant self) {
        return null;
    }

    default InterfaceDef get_interface(Servant self) {
        throw new NO_IMPLEMENT("Delegate.get_interface");
    }

    org.omg.CORBA.Object get_interface_def(Servant self);

    default String repository_id(Servant self) {
        throw new NO_IMPLEMENT("Delegate.repository_id");
    }
}

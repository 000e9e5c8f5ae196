package org.pleiad.orb.poa;

import org.omg.PortableServer.POAPackage.NoServant;
import org.omg.PortableServer.POAPackage.ObjectAlreadyActive;
import org.omg.PortableServer.POAPackage.ObjectNotActive;
import org.omg.PortableServer.POAPackage.ServantAlreadyActive;
import org.omg.PortableServer.POAPackage.ServantNotActive;
import org.omg.PortableServer.POAPackage.WrongAdapter;
import org.omg.PortableServer.POAPackage.WrongPolicy;
import org.omg.PortableServer.Servant;
import org.omg.PortableServer.ServantManager;

/** The operations of {@code PortableServer::POA} that concern objects and servants. */
abstract class ObjectKeepingPoa extends PolicyMakingPoa {

    ObjectKeepingPoa() {}

    /**
     * Where they are carried out.
     *
     * @throws org.omg.CORBA.OBJECT_NOT_EXIST if the adapter was destroyed
     */
    abstract PoaObjects objects();

    @Override
    public ServantManager get_servant_manager() throws WrongPolicy {
        return objects().manager();
    }

    @Override
    public void set_servant_manager(ServantManager imgr) throws WrongPolicy {
        objects().manager(imgr);
    }

    @Override
    public Servant get_servant() throws NoServant, WrongPolicy {
        return objects().defaultServant();
    }

    @Override
    public void set_servant(Servant p_servant) throws WrongPolicy {
        objects().defaultServant(p_servant);
    }

    @Override
    public byte[] activate_object(Servant p_servant) throws ServantAlreadyActive, WrongPolicy {
        return objects().activate(p_servant);
    }

    @Override
    public void activate_object_with_id(byte[] id, Servant p_servant)
            throws ServantAlreadyActive, ObjectAlreadyActive, WrongPolicy {
        objects().activate(id, p_servant);
    }

    @Override
    public void deactivate_object(byte[] oid) throws ObjectNotActive, WrongPolicy {
        objects().deactivate(oid);
    }

    @Override
    public org.omg.CORBA.Object create_reference(String intf) throws WrongPolicy {
        return objects().create(intf);
    }

    @Override
    public org.omg.CORBA.Object create_reference_with_id(byte[] oid, String intf) {
        return objects().create(oid, intf);
    }

    @Override
    public byte[] servant_to_id(Servant p_servant) throws ServantNotActive, WrongPolicy {
        return objects().idOf(p_servant);
    }

    @Override
    public org.omg.CORBA.Object servant_to_reference(Servant p_servant) throws ServantNotActive, WrongPolicy {
        return objects().referenceOf(p_servant);
    }

    @Override
    public Servant reference_to_servant(org.omg.CORBA.Object reference)
            throws ObjectNotActive, WrongPolicy, WrongAdapter {
        return objects().servantOf(reference);
    }

    @Override
    public byte[] reference_to_id(org.omg.CORBA.Object reference) throws WrongAdapter {
        return objects().idOf(reference);
    }

    @Override
    public Servant id_to_servant(byte[] oid) throws ObjectNotActive, WrongPolicy {
        return objects().servantOf(oid);
    }

    @Override
    public org.omg.CORBA.Object id_to_reference(byte[] oid) throws ObjectNotActive, WrongPolicy {
        return objects().referenceOf(oid);
    }
}

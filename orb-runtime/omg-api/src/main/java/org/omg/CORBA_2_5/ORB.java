package org.omg.CORBA_2_5;

import org.omg.CORBA.NO_IMPLEMENT;
import org.omg.CORBA.ORBPackage.InvalidName;
import org.omg.CORBA.TypeCode;

/** An ORB with what CORBA 2.5 added; kept for code that casts to this class. */
public abstract class ORB extends org.omg.CORBA_2_3.ORB {
    public ORB() {}

    @Override
    public String id() {
        throw new NO_IMPLEMENT("ORB.id");
    }

    @Override
    public void register_initial_reference(String name, org.omg.CORBA.Object reference) throws InvalidName {
        throw new NO_IMPLEMENT("ORB.register_initial_reference");
    }

    @Override
    public TypeCode create_local_interface_tc(String id, String name) {
        throw new NO_IMPLEMENT("ORB.create_local_interface_tc");
    }
}

package org.pleiad.orb.interceptor.init;

import org.omg.CORBA.ORBPackage.InvalidName;

/** The initial references of an ORB; implemented by the front door. */
public interface NamedReferences {

    /**
     * Adds one.
     *
     * @throws InvalidName if the name is empty or taken
     */
    void register(String name, org.omg.CORBA.Object reference) throws InvalidName;

    /**
     * Finds one.
     *
     * @throws InvalidName if there is none
     */
    org.omg.CORBA.Object resolve(String name) throws InvalidName;
}

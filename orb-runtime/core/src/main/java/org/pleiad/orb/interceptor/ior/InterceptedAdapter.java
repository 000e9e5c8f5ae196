package org.pleiad.orb.interceptor.ior;

import org.pleiad.orb.policy.PolicySet;

/** An object adapter as IOR interceptors see it; implemented by the adapters. */
public interface InterceptedAdapter {

    /** Its name and those around it, the root's first. */
    String[] names();

    /** All its policies. */
    PolicySet policies();

    /** A number for its POA manager, unique in the ORB. */
    int managerNumber();

    /** One of the constants from {@code HOLDING} to {@code NON_EXISTENT}. */
    short interceptedState();

    /** A reference with what the ORB itself puts into it. */
    org.omg.CORBA.Object plainReference(byte[] objectId, String repositoryId);
}

package org.pleiad.orb.interceptor;

import org.omg.CORBA.ORB;

/** What the {@code ORBInitInfo} of this ORB tells beyond the standard: the ORB that starts. For its initializers. */
public interface StartingOrb {

    /** The ORB; from {@code post_init} on it can be used. */
    ORB orb();
}

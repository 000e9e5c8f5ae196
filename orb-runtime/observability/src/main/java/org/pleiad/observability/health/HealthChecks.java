package org.pleiad.observability.health;

import org.omg.CORBA.ORB;
import org.omg.PortableServer.POAManager;
import org.omg.PortableServer.POAManagerPackage.State;

/** Checks that many programs want. */
public final class HealthChecks {
    private HealthChecks() {}

    /** The ORB has not been shut down. */
    public static HealthCheck running(ORB orb) {
        return orb::list_initial_services;
    }

    /** The adapters of a manager take requests. */
    public static HealthCheck active(POAManager manager) {
        return () -> {
            State state = manager.get_state();
            if (state != State.ACTIVE) {
                throw new IllegalStateException("the POA manager is " + word(state) + ": activate it");
            }
        };
    }

    private static String word(State state) {
        return state == State.HOLDING ? "HOLDING" : state == State.DISCARDING ? "DISCARDING" : "INACTIVE";
    }

    /** Another object, as a naming service or a database's front end, answers and exists. */
    public static HealthCheck exists(org.omg.CORBA.Object reference) {
        return () -> {
            if (reference._non_existent()) {
                throw new IllegalStateException("its server answers, but says that the object does not exist");
            }
        };
    }
}

package org.pleiad.orb.poa;

import org.omg.PortableServer.POAManagerPackage.State;

/** The states of a POA manager (CORBA 3.3 part 1, 15.3.2.1). */
enum AdapterState {
    /** Requests are kept until the state changes; where every manager begins. */
    HOLDING(State.HOLDING),
    /** Requests are carried out. */
    ACTIVE(State.ACTIVE),
    /** Requests are refused with TRANSIENT: the client may try again. */
    DISCARDING(State.DISCARDING),
    /** Requests are refused for good; there is no way back. */
    INACTIVE(State.INACTIVE);

    private final State omg;

    AdapterState(State omg) {
        this.omg = omg;
    }

    State omg() {
        return omg;
    }
}

package org.pleiad.groups.ft.factory;

import org.omg.FT.Property;
import org.omg.PortableServer.Servant;

/** Makes the servants of a type. Called on any thread. */
@FunctionalInterface
public interface ServantMaker {
    /**
     * A servant in the state that a new object has: the same at all hosts.
     *
     * @param criteria that the client gave, and those of the property Factories; empty for a member that comes back with its host
     */
    Servant make(Property... criteria);
}

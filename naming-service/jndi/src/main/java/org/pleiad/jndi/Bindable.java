package org.pleiad.jndi;

import javax.naming.Context;
import javax.naming.Name;
import javax.naming.NamingException;
import javax.naming.OperationNotSupportedException;
import javax.naming.spi.NamingManager;
import org.omg.CosNaming.NamingContext;

/**
 * What a program binds, as CosNaming takes it: an object or a context.
 *
 * @param object the reference
 */
record Bindable(org.omg.CORBA.Object object) {

    /**
     * What the program's state factories make of its object.
     *
     * @throws OperationNotSupportedException if that is no CORBA object
     */
    static Bindable of(Object object, Name name, Context context, Environment environment) throws NamingException {
        Object state = NamingManager.getStateToBind(object, name, context, environment.table());
        if (state instanceof CosContext other) {
            return new Bindable(other.reference());
        }
        if (state instanceof org.omg.CORBA.Object reference) {
            return new Bindable(reference);
        }
        throw new OperationNotSupportedException(
                "CosNaming binds CORBA objects and naming contexts, and " + name + " would be "
                        + (state == null ? "null" : "a " + state.getClass().getName()) + "; " + advice(state));
    }

    private static String advice(Object state) {
        if (state instanceof org.omg.PortableServer.Servant) {
            return "bind the servant's reference, as servant_to_reference of its object adapter returns it";
        }
        return "a state factory (" + Context.STATE_FACTORIES + ") may make a CORBA object of it";
    }

    boolean isContext() {
        return object instanceof NamingContext;
    }

    NamingContext context() {
        return (NamingContext) object;
    }
}

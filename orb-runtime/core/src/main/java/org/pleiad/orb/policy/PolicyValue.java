package org.pleiad.orb.policy;

import org.omg.CORBA.LocalObject;
import org.omg.CORBA.Policy;

/** Base of policies that are immutable values in this process. Other packages derive theirs from it. */
public abstract class PolicyValue extends LocalObject implements Policy {
    private final int type;
    private final String id;

    /**
     * A policy.
     *
     * @param type its type
     * @param id repository id of its interface
     */
    protected PolicyValue(int type, String id) {
        this.type = type;
        this.id = id;
    }

    @Override
    public int policy_type() {
        return type;
    }

    /** Immutable, so itself. */
    @Override
    public Policy copy() {
        return this;
    }

    @Override
    public void destroy() {
        // nothing to free
    }

    @Override
    public String[] _ids() {
        return new String[] {id, "IDL:omg.org/CORBA/Policy:1.0"};
    }

    @Override
    public String toString() {
        return id.substring(id.lastIndexOf('/') + 1, id.lastIndexOf(':')) + " (type " + type + ")";
    }
}

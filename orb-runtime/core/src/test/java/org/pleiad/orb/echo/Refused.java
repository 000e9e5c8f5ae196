package org.pleiad.orb.echo;

import org.omg.CORBA.UserException;

/** {@code exception Refused { string reason; };}. */
public final class Refused extends UserException {
    private static final long serialVersionUID = 1L;
    public static final String ID = "IDL:Refused:1.0";

    /** The member of the exception. */
    public final String reason;

    public Refused(String reason) {
        super(ID + "  " + reason);
        this.reason = reason;
    }
}

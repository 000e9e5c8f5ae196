package org.pleiad.orb.echo;

import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TypeCode;

/** The Helper of {@link Refused}, as far as tests need it. */
public final class RefusedHelper {
    private RefusedHelper() {}

    public static String id() {
        return Refused.ID;
    }

    public static TypeCode type() {
        ORB orb = ORB.init();
        return orb.create_exception_tc(
                Refused.ID, "Refused", new StructMember[] {new StructMember("reason", orb.create_string_tc(0), null)});
    }
}

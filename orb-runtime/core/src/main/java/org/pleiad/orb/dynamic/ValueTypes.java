package org.pleiad.orb.dynamic;

import org.omg.CORBA.TypeCode;

/** What is known of value types whose ids come off the wire, for those who have no class to ask. Any thread. */
public final class ValueTypes {

    private ValueTypes() {}

    /** The TypeCode that the generated helper of the type knows, or {@code null}. */
    public static TypeCode typeCode(String id) {
        return ValueClasses.typeCode(id);
    }
}

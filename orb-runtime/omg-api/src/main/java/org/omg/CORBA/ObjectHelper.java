package org.omg.CORBA;

import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/** Helper of the IDL type {@code Object}: puts references of no particular interface into anys and streams. */
public abstract class ObjectHelper {
    private static final String ID = "IDL:omg.org/CORBA/Object:1.0";

    /** Helpers are never instantiated; the mapping of the JDK nevertheless shows this constructor. */
    public ObjectHelper() {}

    public static void insert(Any any, Object value) {
        any.insert_Object(value, type());
    }

    public static Object extract(Any any) {
        return any.extract_Object();
    }

    public static TypeCode type() {
        return ORB.init().get_primitive_tc(TCKind.tk_objref);
    }

    public static String id() {
        return ID;
    }

    public static Object read(InputStream input) {
        return input.read_Object();
    }

    public static void write(OutputStream output, Object value) {
        output.write_Object(value);
    }
}

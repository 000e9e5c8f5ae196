package org.omg.CORBA;

import java.io.Serializable;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/** Helper of the IDL type {@code ValueBase}: puts values of no particular type into anys and streams. */
public abstract class ValueBaseHelper {
    private static final String ID = "IDL:omg.org/CORBA/ValueBase:1.0";

    /** Helpers are never instantiated; the mapping of the JDK nevertheless shows this constructor. */
    public ValueBaseHelper() {}

    public static void insert(Any any, Serializable value) {
        any.insert_Value(value, type());
    }

    public static Serializable extract(Any any) {
        return any.extract_Value();
    }

    public static TypeCode type() {
        return ORB.init().get_primitive_tc(TCKind.tk_value);
    }

    public static String id() {
        return ID;
    }

    public static Serializable read(InputStream input) {
        return ((org.omg.CORBA_2_3.portable.InputStream) input).read_value();
    }

    public static void write(OutputStream output, Serializable value) {
        ((org.omg.CORBA_2_3.portable.OutputStream) output).write_value(value);
    }
}

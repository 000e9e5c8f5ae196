package org.omg.CORBA;

import java.io.Serializable;
import org.omg.CORBA.portable.BoxedValueHelper;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/** Helper of the boxed value type {@code WStringValue}: a wstring that may be null and may be shared. */
public class WStringValueHelper implements BoxedValueHelper {
    private static final String ID = "IDL:omg.org/CORBA/WStringValue:1.0";

    /** The box itself, for streams that ask back for the content. */
    public WStringValueHelper() {}

    public static void insert(Any any, String value) {
        any.insert_Value(value, type());
    }

    public static String extract(Any any) {
        return (String) any.extract_Value();
    }

    public static TypeCode type() {
        ORB orb = ORB.init();
        return orb.create_value_box_tc(ID, "WStringValue", orb.create_wstring_tc(0));
    }

    public static String id() {
        return ID;
    }

    public static String read(InputStream input) {
        return (String) ((org.omg.CORBA_2_3.portable.InputStream) input).read_value(new WStringValueHelper());
    }

    public static void write(OutputStream output, String value) {
        ((org.omg.CORBA_2_3.portable.OutputStream) output).write_value(value, new WStringValueHelper());
    }

    @Override
    public Serializable read_value(InputStream input) {
        return input.read_wstring();
    }

    @Override
    public void write_value(OutputStream output, Serializable value) {
        if (!(value instanceof String text)) {
            throw new MARSHAL("a WStringValue holds a String, not " + value);
        }
        output.write_wstring(text);
    }

    @Override
    public String get_id() {
        return ID;
    }
}

package org.omg.PortableInterceptor;

import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.VM_ABSTRACT;
import org.omg.CORBA.ValueMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/** Helper of the abstract value type ObjectReferenceTemplate. */
public abstract class ObjectReferenceTemplateHelper {
    private static final String ID = "IDL:omg.org/PortableInterceptor/ObjectReferenceTemplate:1.0";

    /** Helpers are never instantiated; the mapping of the JDK nevertheless shows this constructor. */
    public ObjectReferenceTemplateHelper() {}

    public static void insert(Any any, ObjectReferenceTemplate value) {
        any.insert_Value(value, type());
    }

    public static ObjectReferenceTemplate extract(Any any) {
        return (ObjectReferenceTemplate) any.extract_Value();
    }

    public static TypeCode type() {
        return ORB.init().create_value_tc(ID, "ObjectReferenceTemplate", VM_ABSTRACT.value, null, new ValueMember[0]);
    }

    public static String id() {
        return ID;
    }

    public static ObjectReferenceTemplate read(InputStream input) {
        return (ObjectReferenceTemplate) ((org.omg.CORBA_2_3.portable.InputStream) input).read_value(ID);
    }

    public static void write(OutputStream output, ObjectReferenceTemplate value) {
        ((org.omg.CORBA_2_3.portable.OutputStream) output).write_value(value, ID);
    }
}

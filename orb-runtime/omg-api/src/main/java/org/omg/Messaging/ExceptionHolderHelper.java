package org.omg.Messaging;

import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CORBA.PRIVATE_MEMBER;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.VM_NONE;
import org.omg.CORBA.ValueMember;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;

/** Helper of the value type ExceptionHolder. */
public abstract class ExceptionHolderHelper {
    private static final String ID = "IDL:omg.org/Messaging/ExceptionHolder:1.0";

    /** Helpers are never instantiated; the mapping of the JDK nevertheless shows this constructor. */
    public ExceptionHolderHelper() {}

    public static void insert(Any any, ExceptionHolder value) {
        any.insert_Value(value, type());
    }

    public static ExceptionHolder extract(Any any) {
        return (ExceptionHolder) any.extract_Value();
    }

    public static TypeCode type() {
        ORB orb = ORB.init();
        TypeCode flag = orb.get_primitive_tc(TCKind.tk_boolean);
        TypeCode octets = orb.create_sequence_tc(0, orb.get_primitive_tc(TCKind.tk_octet));
        return orb.create_value_tc(ID, "ExceptionHolder", VM_NONE.value, null, new ValueMember[] {
            member("is_system_exception", flag), member("byte_order", flag), member("marshaled_exception", octets)
        });
    }

    private static ValueMember member(String name, TypeCode type) {
        return new ValueMember(name, "", ID, "1.0", type, null, PRIVATE_MEMBER.value);
    }

    public static String id() {
        return ID;
    }

    public static ExceptionHolder read(InputStream input) {
        return (ExceptionHolder) ((org.omg.CORBA_2_3.portable.InputStream) input).read_value(ID);
    }

    public static void write(OutputStream output, ExceptionHolder value) {
        ((org.omg.CORBA_2_3.portable.OutputStream) output).write_value(value, ID);
    }
}

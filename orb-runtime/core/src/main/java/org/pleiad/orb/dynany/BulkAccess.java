package org.pleiad.orb.dynany;

import org.omg.CORBA.TCKind;
import org.omg.DynamicAny.DynAnyPackage.InvalidValue;
import org.omg.DynamicAny.DynAnyPackage.TypeMismatch;

/**
 * The operations of dynamic values that insert and get all elements of a sequence or array of a basic type at once (CORBA
 * 3.3 part 1, 13.2.3.8): of this value if it is one, else of the current component.
 */
abstract class BulkAccess extends BasicAccess {
    private static final long serialVersionUID = 1L;

    BulkAccess(NodeMaker maker, Shape shape) {
        super(maker, shape);
    }

    private CollectionNode collection(int kind) throws TypeMismatch, InvalidValue {
        requireAlive();
        Node found = this instanceof CollectionNode ? this : target();
        if (found instanceof CollectionNode collection && collection.elements().kind() == kind) {
            return collection;
        }
        throw found.mismatch("elements of " + TCKind.from_int(kind));
    }

    @Override
    public void insert_boolean_seq(boolean[] value) throws TypeMismatch, InvalidValue {
        collection(TCKind._tk_boolean).setBulk(value.clone(), value.length);
    }

    @Override
    public void insert_octet_seq(byte[] value) throws TypeMismatch, InvalidValue {
        collection(TCKind._tk_octet).setBulk(value.clone(), value.length);
    }

    @Override
    public void insert_char_seq(char[] value) throws TypeMismatch, InvalidValue {
        collection(TCKind._tk_char).setBulk(value.clone(), value.length);
    }

    @Override
    public void insert_short_seq(short[] value) throws TypeMismatch, InvalidValue {
        collection(TCKind._tk_short).setBulk(value.clone(), value.length);
    }

    @Override
    public void insert_ushort_seq(short[] value) throws TypeMismatch, InvalidValue {
        collection(TCKind._tk_ushort).setBulk(value.clone(), value.length);
    }

    @Override
    public void insert_long_seq(int[] value) throws TypeMismatch, InvalidValue {
        collection(TCKind._tk_long).setBulk(value.clone(), value.length);
    }

    @Override
    public void insert_ulong_seq(int[] value) throws TypeMismatch, InvalidValue {
        collection(TCKind._tk_ulong).setBulk(value.clone(), value.length);
    }

    @Override
    public void insert_float_seq(float[] value) throws TypeMismatch, InvalidValue {
        collection(TCKind._tk_float).setBulk(value.clone(), value.length);
    }

    @Override
    public void insert_double_seq(double[] value) throws TypeMismatch, InvalidValue {
        collection(TCKind._tk_double).setBulk(value.clone(), value.length);
    }

    @Override
    public void insert_longlong_seq(long[] value) throws TypeMismatch, InvalidValue {
        collection(TCKind._tk_longlong).setBulk(value.clone(), value.length);
    }

    @Override
    public void insert_ulonglong_seq(long[] value) throws TypeMismatch, InvalidValue {
        collection(TCKind._tk_ulonglong).setBulk(value.clone(), value.length);
    }

    @Override
    public void insert_wchar_seq(char[] value) throws TypeMismatch, InvalidValue {
        collection(TCKind._tk_wchar).setBulk(value.clone(), value.length);
    }

    @Override
    public boolean[] get_boolean_seq() throws TypeMismatch, InvalidValue {
        return (boolean[]) collection(TCKind._tk_boolean).bulk();
    }

    @Override
    public byte[] get_octet_seq() throws TypeMismatch, InvalidValue {
        return (byte[]) collection(TCKind._tk_octet).bulk();
    }

    @Override
    public char[] get_char_seq() throws TypeMismatch, InvalidValue {
        return (char[]) collection(TCKind._tk_char).bulk();
    }

    @Override
    public short[] get_short_seq() throws TypeMismatch, InvalidValue {
        return (short[]) collection(TCKind._tk_short).bulk();
    }

    @Override
    public short[] get_ushort_seq() throws TypeMismatch, InvalidValue {
        return (short[]) collection(TCKind._tk_ushort).bulk();
    }

    @Override
    public int[] get_long_seq() throws TypeMismatch, InvalidValue {
        return (int[]) collection(TCKind._tk_long).bulk();
    }

    @Override
    public int[] get_ulong_seq() throws TypeMismatch, InvalidValue {
        return (int[]) collection(TCKind._tk_ulong).bulk();
    }

    @Override
    public float[] get_float_seq() throws TypeMismatch, InvalidValue {
        return (float[]) collection(TCKind._tk_float).bulk();
    }

    @Override
    public double[] get_double_seq() throws TypeMismatch, InvalidValue {
        return (double[]) collection(TCKind._tk_double).bulk();
    }

    @Override
    public long[] get_longlong_seq() throws TypeMismatch, InvalidValue {
        return (long[]) collection(TCKind._tk_longlong).bulk();
    }

    @Override
    public long[] get_ulonglong_seq() throws TypeMismatch, InvalidValue {
        return (long[]) collection(TCKind._tk_ulonglong).bulk();
    }

    @Override
    public char[] get_wchar_seq() throws TypeMismatch, InvalidValue {
        return (char[]) collection(TCKind._tk_wchar).bulk();
    }
}

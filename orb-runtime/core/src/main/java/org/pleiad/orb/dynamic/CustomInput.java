package org.pleiad.orb.dynamic;

import java.io.Serializable;
import org.omg.CORBA.Any;
import org.omg.CORBA.AnySeqHolder;
import org.omg.CORBA.BooleanSeqHolder;
import org.omg.CORBA.CharSeqHolder;
import org.omg.CORBA.DataInputStream;
import org.omg.CORBA.DoubleSeqHolder;
import org.omg.CORBA.FloatSeqHolder;
import org.omg.CORBA.LongLongSeqHolder;
import org.omg.CORBA.LongSeqHolder;
import org.omg.CORBA.OctetSeqHolder;
import org.omg.CORBA.ShortSeqHolder;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.ULongLongSeqHolder;
import org.omg.CORBA.ULongSeqHolder;
import org.omg.CORBA.UShortSeqHolder;
import org.omg.CORBA.WCharSeqHolder;

/**
 * The stream that the author of a custom value type reads its state from. CORBA 3.3 part 1, 9.5.2.
 */
final class CustomInput implements DataInputStream {
    private static final long serialVersionUID = 1L;

    private final transient CdrInputStream stream;

    CustomInput(CdrInputStream stream) {
        this.stream = stream;
    }

    /** The type of the stream itself, which is never sent. */
    @Override
    public String[] _truncatable_ids() {
        return new String[] {"IDL:omg.org/CORBA/DataInputStream:1.0"};
    }

    @Override
    public Any read_any() {
        return stream.read_any();
    }

    @Override
    public boolean read_boolean() {
        return stream.read_boolean();
    }

    @Override
    public char read_char() {
        return stream.read_char();
    }

    @Override
    public char read_wchar() {
        return stream.read_wchar();
    }

    @Override
    public byte read_octet() {
        return stream.read_octet();
    }

    @Override
    public short read_short() {
        return stream.read_short();
    }

    @Override
    public short read_ushort() {
        return stream.read_ushort();
    }

    @Override
    public int read_long() {
        return stream.read_long();
    }

    @Override
    public int read_ulong() {
        return stream.read_ulong();
    }

    @Override
    public long read_longlong() {
        return stream.read_longlong();
    }

    @Override
    public long read_ulonglong() {
        return stream.read_ulonglong();
    }

    @Override
    public float read_float() {
        return stream.read_float();
    }

    @Override
    public double read_double() {
        return stream.read_double();
    }

    @Override
    public String read_string() {
        return stream.read_string();
    }

    @Override
    public String read_wstring() {
        return stream.read_wstring();
    }

    @Override
    public org.omg.CORBA.Object read_Object() {
        return stream.read_Object();
    }

    @Override
    public Object read_Abstract() {
        return stream.read_abstract_interface();
    }

    @Override
    public Serializable read_Value() {
        return stream.read_value();
    }

    @Override
    public TypeCode read_TypeCode() {
        return stream.read_TypeCode();
    }

    @Override
    public Any read_fixed(short digits, short scale) {
        Any any = stream.orb().create_any();
        any.insert_fixed(stream.read_fixed(digits, scale), stream.orb().create_fixed_tc(digits, scale));
        return any;
    }

    @Override
    public void read_any_array(AnySeqHolder sequence, int offset, int length) {
        for (int i = 0; i < length; i++) {
            sequence.value[offset + i] = stream.read_any();
        }
    }

    @Override
    public void read_boolean_array(BooleanSeqHolder sequence, int offset, int length) {
        stream.read_boolean_array(sequence.value, offset, length);
    }

    @Override
    public void read_char_array(CharSeqHolder sequence, int offset, int length) {
        stream.read_char_array(sequence.value, offset, length);
    }

    @Override
    public void read_wchar_array(WCharSeqHolder sequence, int offset, int length) {
        stream.read_wchar_array(sequence.value, offset, length);
    }

    @Override
    public void read_octet_array(OctetSeqHolder sequence, int offset, int length) {
        stream.read_octet_array(sequence.value, offset, length);
    }

    @Override
    public void read_short_array(ShortSeqHolder sequence, int offset, int length) {
        stream.read_short_array(sequence.value, offset, length);
    }

    @Override
    public void read_ushort_array(UShortSeqHolder sequence, int offset, int length) {
        stream.read_ushort_array(sequence.value, offset, length);
    }

    @Override
    public void read_long_array(LongSeqHolder sequence, int offset, int length) {
        stream.read_long_array(sequence.value, offset, length);
    }

    @Override
    public void read_ulong_array(ULongSeqHolder sequence, int offset, int length) {
        stream.read_ulong_array(sequence.value, offset, length);
    }

    @Override
    public void read_longlong_array(LongLongSeqHolder sequence, int offset, int length) {
        stream.read_longlong_array(sequence.value, offset, length);
    }

    @Override
    public void read_ulonglong_array(ULongLongSeqHolder sequence, int offset, int length) {
        stream.read_ulonglong_array(sequence.value, offset, length);
    }

    @Override
    public void read_float_array(FloatSeqHolder sequence, int offset, int length) {
        stream.read_float_array(sequence.value, offset, length);
    }

    @Override
    public void read_double_array(DoubleSeqHolder sequence, int offset, int length) {
        stream.read_double_array(sequence.value, offset, length);
    }

    @Override
    public void read_fixed_array(AnySeqHolder sequence, int offset, int length, short digits, short scale) {
        for (int i = 0; i < length; i++) {
            sequence.value[offset + i] = read_fixed(digits, scale);
        }
    }
}

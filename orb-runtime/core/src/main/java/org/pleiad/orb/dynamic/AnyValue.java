package org.pleiad.orb.dynamic;

import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ORB;
import org.omg.CORBA.Principal;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.WStringValueHelper;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.error.Minor;

/**
 * The any of every ORB, restricted or full (IDL-to-Java mapping 1.3, section 1.18).
 *
 * <p>A value that came off the wire stays in its octets until somebody asks for it, and is passed on in them if they mean
 * the same there; a {@link Streamable} stays the caller's object until it is written. For one thread at a time.
 */
public final class AnyValue extends Any {
    private static final long serialVersionUID = 1L;

    private final transient ORB orb;
    private final transient ObjectReferences references;
    private transient CdrTypeCode type = PrimitiveTypeCode.of(TCKind._tk_null);
    private transient AnyContent content = AnyContent.NONE;

    /**
     * An any of type null.
     *
     * @param orb what the streams of this any return as their ORB
     * @param references how object references inside are written and read; {@link DetachedReferences} without a full ORB
     */
    public AnyValue(ORB orb, ObjectReferences references) {
        this.orb = orb;
        this.references = references;
    }

    @Override
    public TypeCode type() {
        return type;
    }

    @Override
    public void type(TypeCode newType) {
        type = required(newType);
        // what create_output_stream has given out may be filled after the type is set
        if (!(content instanceof AnyContent.Stream stream) || stream.writer().position() > 0) {
            content = AnyContent.NONE;
        }
    }

    @Override
    public boolean equal(Any other) {
        if (other == null || !type.equal(other.type())) {
            return false;
        }
        return this == other || canonical(this).buffer().equals(canonical(other).buffer());
    }

    /** The value in memory form: the same octets for the same value. */
    private CdrWriter canonical(Any any) {
        CdrWriter raw = Memory.writer();
        any.write_value(new CdrOutputStream(orb, raw, references));
        CdrWriter canonical = Memory.writer();
        ValueCopier.copy(type, Memory.reader(raw), canonical, orb, references);
        return canonical;
    }

    @Override
    public void read_value(InputStream input, TypeCode newType) {
        if (!(input instanceof CdrInputStream stream)) {
            throw Minor.FOREIGN_STREAM.exception(
                    CompletionStatus.COMPLETED_NO,
                    input == null ? "null" : input.getClass().getName());
        }
        read(stream.reader(), required(newType));
    }

    /** Takes a value of this type over from a reader. */
    void read(CdrReader in, CdrTypeCode newType) {
        int start = in.index();
        AnyContent received = AnyContent.Received.take(in, newType);
        if (received == null) {
            in.goBackTo(start);
            CdrWriter copy = Memory.writer();
            ValueCopier.copy(newType, in, copy, orb, references);
            received = new AnyContent.Octets(copy);
        }
        type = newType;
        content = received;
    }

    @Override
    public void write_value(OutputStream output) {
        CdrReader octets = content.reader();
        if (output instanceof CdrOutputStream stream && octets != null) {
            boolean passedOn = content instanceof AnyContent.Received received && received.passOn(stream.writer());
            if (!passedOn) {
                ValueCopier.copy(type, octets, stream.writer(), orb, references);
            }
        } else {
            content.write(type, output);
        }
    }

    @Override
    public OutputStream create_output_stream() {
        CdrOutputStream stream = new CdrOutputStream(orb, Memory.writer(), references);
        content = new AnyContent.Stream(stream.writer());
        return stream;
    }

    @Override
    public InputStream create_input_stream() {
        CdrReader octets = content.reader();
        if (octets == null) {
            CdrWriter written = Memory.writer();
            content.write(type, new CdrOutputStream(orb, written, references));
            octets = Memory.reader(written);
        }
        return new CdrInputStream(orb, octets, references);
    }

    @Override
    public short extract_short() {
        return content(TCKind._tk_short).read_short();
    }

    @Override
    public void insert_short(short value) {
        set(TCKind.tk_short).writeShort(value);
    }

    @Override
    public int extract_long() {
        return content(TCKind._tk_long).read_long();
    }

    @Override
    public void insert_long(int value) {
        set(TCKind.tk_long).writeLong(value);
    }

    @Override
    public long extract_longlong() {
        return content(TCKind._tk_longlong).read_longlong();
    }

    @Override
    public void insert_longlong(long value) {
        set(TCKind.tk_longlong).writeLongLong(value);
    }

    @Override
    public short extract_ushort() {
        return content(TCKind._tk_ushort).read_ushort();
    }

    @Override
    public void insert_ushort(short value) {
        set(TCKind.tk_ushort).writeShort(value);
    }

    @Override
    public int extract_ulong() {
        return content(TCKind._tk_ulong).read_ulong();
    }

    @Override
    public void insert_ulong(int value) {
        set(TCKind.tk_ulong).writeLong(value);
    }

    @Override
    public long extract_ulonglong() {
        return content(TCKind._tk_ulonglong).read_ulonglong();
    }

    @Override
    public void insert_ulonglong(long value) {
        set(TCKind.tk_ulonglong).writeLongLong(value);
    }

    @Override
    public float extract_float() {
        return content(TCKind._tk_float).read_float();
    }

    @Override
    public void insert_float(float value) {
        set(TCKind.tk_float).writeFloat(value);
    }

    @Override
    public double extract_double() {
        return content(TCKind._tk_double).read_double();
    }

    @Override
    public void insert_double(double value) {
        set(TCKind.tk_double).writeDouble(value);
    }

    @Override
    public boolean extract_boolean() {
        return content(TCKind._tk_boolean).read_boolean();
    }

    @Override
    public void insert_boolean(boolean value) {
        set(TCKind.tk_boolean).writeBoolean(value);
    }

    @Override
    public char extract_char() {
        return content(TCKind._tk_char).read_char();
    }

    @Override
    public void insert_char(char value) {
        set(TCKind.tk_char).writeChar(value);
    }

    @Override
    public char extract_wchar() {
        return content(TCKind._tk_wchar).read_wchar();
    }

    @Override
    public void insert_wchar(char value) {
        set(TCKind.tk_wchar).writeWchar(value);
    }

    @Override
    public byte extract_octet() {
        return content(TCKind._tk_octet).read_octet();
    }

    @Override
    public void insert_octet(byte value) {
        set(TCKind.tk_octet).writeOctet(value);
    }

    @Override
    public String extract_string() {
        return content(TCKind._tk_string).read_string();
    }

    @Override
    public void insert_string(String value) {
        CdrWriter octets = Memory.writer();
        octets.writeString(value);
        put(StringTypeCode.STRING, octets);
    }

    @Override
    public String extract_wstring() {
        return content(TCKind._tk_wstring).read_wstring();
    }

    @Override
    public void insert_wstring(String value) {
        CdrWriter octets = Memory.writer();
        octets.writeWstring(value);
        put(StringTypeCode.WSTRING, octets);
    }

    @Override
    public Any extract_any() {
        return content(TCKind._tk_any).read_any();
    }

    @Override
    public void insert_any(Any value) {
        CdrWriter octets = Memory.writer();
        new CdrOutputStream(orb, octets, references).write_any(value);
        put(PrimitiveTypeCode.of(TCKind._tk_any), octets);
    }

    @Override
    public TypeCode extract_TypeCode() {
        return content(TCKind._tk_TypeCode).read_TypeCode();
    }

    @Override
    public void insert_TypeCode(TypeCode value) {
        CdrWriter octets = Memory.writer();
        new CdrOutputStream(orb, octets, references).write_TypeCode(value);
        put(PrimitiveTypeCode.of(TCKind._tk_TypeCode), octets);
    }

    @Override
    public org.omg.CORBA.Object extract_Object() {
        int kind = type.unaliased().kind().value();
        if (kind == TCKind._tk_abstract_interface) {
            Object value = ((CdrInputStream) create_input_stream()).read_abstract_interface();
            if (value == null || value instanceof org.omg.CORBA.Object) {
                return (org.omg.CORBA.Object) value;
            }
            throw mismatch(TCKind._tk_objref);
        }
        return content instanceof AnyContent.Reference reference && kind == TCKind._tk_objref
                ? reference.value()
                : content(TCKind._tk_objref).read_Object();
    }

    @Override
    public void insert_Object(org.omg.CORBA.Object value) {
        type = value instanceof ObjectImpl stub && stub._ids().length > 0
                ? new NamedTypeCode(TCKind.tk_objref, stub._ids()[0], "")
                : (CdrTypeCode) TypeCodes.primitive(TCKind.tk_objref);
        content = new AnyContent.Reference(value);
    }

    @Override
    public void insert_Object(org.omg.CORBA.Object value, TypeCode newType) {
        CdrTypeCode reference = required(newType);
        switch (reference.unaliased().kind().value()) {
            case TCKind._tk_objref,
                    TCKind._tk_abstract_interface,
                    TCKind._tk_local_interface,
                    TCKind._tk_component,
                    TCKind._tk_home -> type = reference;
            default ->
                throw Minor.REFERENCE_TYPE_EXPECTED.exception(CompletionStatus.COMPLETED_NO, reference.toString());
        }
        content = new AnyContent.Reference(value);
    }

    @Override
    public Serializable extract_Value() {
        CdrTypeCode plain = type.unaliased();
        int kind = plain.kind().value();
        if (!AnyContent.Value.isValue(kind)) {
            throw mismatch(TCKind._tk_value);
        }
        if (content instanceof AnyContent.Value held) {
            return held.value();
        }
        CdrInputStream stream = (CdrInputStream) create_input_stream();
        if (kind == TCKind._tk_value_box) {
            return stream.read_value(ValueClasses.box(((NamedTypeCode) plain).id()));
        }
        if (kind == TCKind._tk_abstract_interface) {
            Object value = stream.read_abstract_interface();
            if (value instanceof org.omg.CORBA.Object) {
                throw mismatch(TCKind._tk_value);
            }
            return (Serializable) value;
        }
        return stream.read_value();
    }

    @Override
    public void insert_Value(Serializable value) {
        TypeCode own = value instanceof Streamable streamable ? streamable._type() : ownType(value);
        if (own == null) {
            throw Minor.NOT_A_VALUE.exception(
                    CompletionStatus.COMPLETED_NO,
                    value == null ? "null" : value.getClass().getName());
        }
        insert_Value(value, own);
    }

    private static TypeCode ownType(Serializable value) {
        if (value instanceof String) {
            return WStringValueHelper.type();
        }
        return value == null ? null : ValueClasses.typeCodeOf(value);
    }

    @Override
    public void insert_Value(Serializable value, TypeCode newType) {
        CdrTypeCode declared = required(newType);
        if (!AnyContent.Value.isValue(declared.unaliased().kind().value())) {
            throw Minor.NOT_A_VALUE.exception(CompletionStatus.COMPLETED_NO, "type " + declared);
        }
        type = declared;
        content = new AnyContent.Value(value);
    }

    /** @deprecated CORBA 2.2 withdrew Principal. */
    @Deprecated
    @Override
    public void insert_Principal(Principal value) {
        set(TCKind.tk_Principal).writeOctetSequence(value.name());
    }

    @Override
    public Streamable extract_Streamable() {
        if (content instanceof AnyContent.Held held) {
            return held.value();
        }
        throw Minor.ANY_NOT_STREAMABLE.exception(CompletionStatus.COMPLETED_NO, "type " + type);
    }

    @Override
    public void insert_Streamable(Streamable value) {
        type = required(value._type());
        content = new AnyContent.Held(value);
    }

    @Override
    public BigDecimal extract_fixed() {
        CdrTypeCode plain = type.unaliased();
        InputStream stream = content(TCKind._tk_fixed);
        FixedTypeCode fixed = (FixedTypeCode) plain;
        return stream.read_fixed(fixed.fixed_digits(), fixed.fixed_scale());
    }

    @Override
    public void insert_fixed(BigDecimal value) {
        if (value == null) {
            throw Minor.NULL_VALUE.exception(CompletionStatus.COMPLETED_NO, "fixed");
        }
        int scale = Math.max(value.scale(), 0);
        int digits = Math.max(Math.max(value.precision() - value.scale() + scale, scale), 1);
        CdrWriter octets = Memory.writer();
        FixedEncoding.write(octets, value, digits, scale);
        put(new FixedTypeCode((short) digits, (short) scale), octets);
    }

    @Override
    public void insert_fixed(BigDecimal value, TypeCode newType) {
        CdrTypeCode declared = required(newType);
        if (!(declared.unaliased() instanceof FixedTypeCode fixed)) {
            throw Minor.FIXED_TYPE_EXPECTED.exception(CompletionStatus.COMPLETED_NO, declared.toString());
        }
        CdrWriter octets = Memory.writer();
        FixedEncoding.write(octets, value, fixed.fixed_digits(), fixed.fixed_scale());
        put(declared, octets);
    }

    /** Type, for diagnostics. */
    @Override
    public String toString() {
        return "any of " + type;
    }

    private CdrWriter set(TCKind kind) {
        CdrWriter octets = Memory.writer();
        put((CdrTypeCode) TypeCodes.primitive(kind), octets);
        return octets;
    }

    private void put(CdrTypeCode newType, CdrWriter octets) {
        type = newType;
        content = new AnyContent.Octets(octets);
    }

    /** A stream of the value, which must be of this kind. */
    private InputStream content(int kind) {
        if (type.unaliased().kind().value() != kind) {
            throw mismatch(kind);
        }
        return create_input_stream();
    }

    private RuntimeException mismatch(int wanted) {
        return Minor.ANY_TYPE_MISMATCH.exception(
                CompletionStatus.COMPLETED_NO, "it is of type " + type + " and not of " + TCKind.from_int(wanted));
    }

    private static CdrTypeCode required(TypeCode type) {
        if (type == null) {
            throw Minor.NULL_VALUE.exception(CompletionStatus.COMPLETED_NO, "TypeCode");
        }
        return TypeCodes.adopt(type);
    }

    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException("org.omg.CORBA.Any: write it to a CORBA stream instead");
    }
}

package org.pleiad.orb.dynany;

import org.omg.CORBA.CompletionStatus;
import org.omg.DynamicAny.DynAnyPackage.InvalidValue;
import org.omg.DynamicAny.DynAnyPackage.TypeMismatch;
import org.omg.DynamicAny.DynEnum;
import org.pleiad.orb.dynamic.CdrOutputStream;
import org.pleiad.orb.error.Minor;

/** A value of an enum (CORBA 3.3 part 1, 13.2.5). */
final class EnumNode extends BulkAccess implements DynEnum {
    private static final long serialVersionUID = 1L;

    private int ordinal;

    EnumNode(NodeMaker maker, Shape shape) {
        super(maker, shape);
    }

    @Override
    public String get_as_string() {
        requireAlive();
        return shape().memberName(ordinal);
    }

    @Override
    public void set_as_string(String value) throws InvalidValue {
        requireAlive();
        for (int i = 0; i < shape().memberCount(); i++) {
            if (shape().memberName(i).equals(value)) {
                set_as_ulong(i);
                return;
            }
        }
        throw new InvalidValue(value + " is no enumerator of " + shape().id());
    }

    @Override
    public int get_as_ulong() {
        requireAlive();
        return ordinal;
    }

    @Override
    public void set_as_ulong(int value) throws InvalidValue {
        requireAlive();
        if (value < 0 || value >= shape().memberCount()) {
            throw new InvalidValue(Integer.toUnsignedString(value) + " in " + shape().id() + ", which has "
                    + shape().memberCount() + " enumerators");
        }
        ordinal = value;
        changed();
    }

    @Override
    Node target() throws TypeMismatch {
        throw mismatch("a basic type");
    }

    @Override
    void initialize(Growth growth) {
        ordinal = 0;
    }

    @Override
    void read(NodeReader in) {
        ordinal = in.stream().read_long();
        if (ordinal < 0 || ordinal >= shape().memberCount()) {
            throw Minor.ENUM_OUT_OF_RANGE.exception(
                    CompletionStatus.COMPLETED_NO, Integer.toUnsignedString(ordinal) + " in " + shape().id());
        }
    }

    @Override
    void write(CdrOutputStream out) {
        out.write_long(ordinal);
    }

    @Override
    void take(Node other) {
        ordinal = ((EnumNode) other).ordinal;
    }

    @Override
    boolean hasValueOf(Node other, Comparison comparison) {
        return ordinal == ((EnumNode) other).ordinal;
    }

    @Override
    String interfaceId() {
        return "IDL:omg.org/DynamicAny/DynEnum:1.0";
    }
}

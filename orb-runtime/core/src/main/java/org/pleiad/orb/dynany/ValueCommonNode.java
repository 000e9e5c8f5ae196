package org.pleiad.orb.dynany;

import java.io.Serializable;
import java.util.List;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.omg.DynamicAny.DynAnyPackage.InvalidValue;
import org.omg.DynamicAny.DynAnyPackage.TypeMismatch;
import org.omg.DynamicAny.DynValueCommon;
import org.pleiad.orb.cdr.ReadValues;
import org.pleiad.orb.cdr.ValueHeader;
import org.pleiad.orb.cdr.ValueTag;
import org.pleiad.orb.cdr.WrittenValues;
import org.pleiad.orb.dynamic.AnyValue;
import org.pleiad.orb.dynamic.CdrOutputStream;
import org.pleiad.orb.error.Minor;

/** A value type or a box, which may be null (CORBA 3.3 part 1, 13.2.10). */
abstract class ValueCommonNode extends CompositeNode implements DynValueCommon {
    private static final long serialVersionUID = 1L;

    private boolean isNull = true;

    ValueCommonNode(NodeMaker maker, Shape shape) {
        super(maker, shape);
    }

    /** Reads what follows the header. */
    abstract void readState(NodeReader in, ValueHeader header);

    /** The type and the bases that it may be cut down to. */
    abstract List<String> ids();

    /** Writes what follows the header; true if this writes the header too. */
    abstract void writeState(CdrOutputStream out);

    /** Makes the components that a value begins with. */
    abstract List<Node> initialState(Growth growth);

    /** Whether a value of this type can be here. */
    abstract void requireFitting(AnyValue value) throws TypeMismatch;

    @Override
    void initialize(Growth growth) {
        setNull();
    }

    private void setNull() {
        isNull = true;
        setParts(List.of());
    }

    /** Makes this a value with these components. */
    final void setState(List<Node> parts) {
        isNull = false;
        setParts(parts);
    }

    @Override
    final void read(NodeReader in) {
        int tag = in.stream().reader().values().readTag();
        if (tag == ValueTag.INDIRECTION) {
            throw Minor.INDIRECTION_MALFORMED.exception(CompletionStatus.COMPLETED_NO, "nothing is before the value");
        }
        read(in, tag);
    }

    /** @param tag that of a value, or null */
    final void read(NodeReader in, int tag) {
        if (tag == ValueTag.NULL) {
            setNull();
            return;
        }
        ReadValues values = in.stream().reader().values();
        ValueHeader header = values.begin(tag);
        in.begun(header.start(), this);
        readState(in, header);
    }

    @Override
    void write(CdrOutputStream out) {
        WrittenValues values = out.writer().values();
        if (isNull) {
            out.write_long(ValueTag.NULL);
        } else if (!values.refer(this, "")) {
            boolean chunked = ids().size() > 1 || values.inChunks();
            values.begin(this, "", ids(), chunked);
            writeState(out);
            values.end(chunked);
        }
    }

    @Override
    void take(Node other) {
        isNull = ((ValueCommonNode) other).isNull;
        super.take(other);
    }

    @Override
    boolean hasValueOf(Node other, Comparison comparison) {
        return isNull == ((ValueCommonNode) other).isNull && super.hasValueOf(other, comparison);
    }

    /** Ends with all, and not with one that it is part of: it may be part of another. */
    @Override
    void remove(boolean all) {
        if (all && !isRemoved()) {
            super.remove(true);
        }
    }

    /** Takes over a value of the generated class. */
    final void setTo(Serializable value) throws TypeMismatch, InvalidValue {
        AnyValue any = maker().any();
        try {
            if (value != null) {
                any.insert_Value(value, shape().type());
                requireFitting(any);
            } else {
                any.insert_Value(null, shape().type());
            }
            from_any(any);
        } catch (SystemException | ClassCastException unfit) {
            TypeMismatch mismatch = mismatch(value == null ? "null" : value.getClass());
            mismatch.initCause(unfit);
            throw mismatch;
        }
    }

    final void requireValue() throws InvalidValue {
        requireAlive();
        if (isNull) {
            throw new InvalidValue("the value is null");
        }
    }

    final boolean isNull() {
        return isNull;
    }

    @Override
    public boolean is_null() {
        requireAlive();
        return isNull;
    }

    @Override
    public void set_to_null() {
        requireAlive();
        setNull();
        changed();
    }

    @Override
    public void set_to_value() {
        requireAlive();
        if (isNull) {
            setState(initialState(new Growth()));
            changed();
        }
    }
}

package org.pleiad.orb.dynamic;

import java.io.Serializable;
import java.util.List;
import org.omg.CORBA.CustomMarshal;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.WStringValueHelper;
import org.omg.CORBA.portable.BoxedValueHelper;
import org.omg.CORBA.portable.Streamable;
import org.omg.CORBA.portable.ValueBase;
import org.pleiad.orb.cdr.WrittenValues;
import org.pleiad.orb.error.Minor;

/**
 * Writes values: each object once, and wherever it comes again the place where it stands (CORBA 3.3 part 2, 9.3.4). The
 * type is always written; chunks are used where the standard demands them. One for each stream that has values.
 */
final class ValueWriter {
    private final CdrOutputStream stream;
    private final WrittenValues values;
    private int depth;

    ValueWriter(CdrOutputStream stream) {
        this.stream = stream;
        this.values = stream.writer().values();
    }

    /**
     * Writes a value.
     *
     * @param helper of the box that the value is the content of, or {@code null}
     */
    void write(Serializable value, BoxedValueHelper helper) {
        if (value == null) {
            stream.writer().writeLong(0);
            return;
        }
        depth++;
        try {
            writeValue(value, helper == null ? boxOf(value) : helper);
        } catch (StackOverflowError deep) {
            if (depth > 1) {
                throw deep;
            }
            throw Minor.NESTING_TOO_DEEP.exception(stream.writer().completion(), "values that hold each other");
        } finally {
            depth--;
        }
    }

    private void writeValue(Serializable value, BoxedValueHelper box) {
        String boxId = box == null ? "" : box.get_id();
        if (values.refer(value, boxId)) {
            return;
        }
        List<String> ids = box == null ? ids(value) : List.of(boxId);
        boolean custom = box == null && value instanceof CustomMarshal;
        boolean chunked = custom || ids.size() > 1 || values.inChunks();
        values.begin(value, boxId, ids, chunked);
        if (box != null) {
            box.write_value(stream, value);
        } else if (custom) {
            ((CustomMarshal) value).marshal(new CustomOutput(stream));
        } else {
            ((Streamable) value)._write(stream);
        }
        values.end(chunked);
    }

    /** Where the type is not known to be a box, a string is one, and the class of a box of a primitive has its helper. */
    private static BoxedValueHelper boxOf(Serializable value) {
        if (value instanceof String) {
            return new WStringValueHelper();
        }
        boolean marshalsItself = value instanceof CustomMarshal || value instanceof Streamable;
        return marshalsItself ? null : ValueClasses.boxOf(value);
    }

    private List<String> ids(Serializable value) {
        if (!(value instanceof ValueBase typed) || !(value instanceof CustomMarshal || value instanceof Streamable)) {
            throw notAValue(value);
        }
        String[] ids = typed._truncatable_ids();
        if (ids == null || ids.length == 0) {
            throw notAValue(value);
        }
        return List.of(ids);
    }

    private SystemException notAValue(Serializable value) {
        return Minor.NOT_A_VALUE.exception(
                stream.writer().completion(), value.getClass().getName());
    }
}

package org.pleiad.orb.dynamic;

import java.io.Serializable;
import java.util.List;
import org.omg.CORBA.CustomMarshal;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.portable.BoxedValueHelper;
import org.omg.CORBA.portable.Streamable;
import org.omg.CORBA.portable.ValueFactory;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.ReadValues;
import org.pleiad.orb.cdr.ValueHeader;
import org.pleiad.orb.cdr.ValueTag;
import org.pleiad.orb.error.Minor;

/**
 * Reads values with the help of their classes: finds who makes an instance of a type or of the nearest base that the
 * sender allows, and has it read its state (CORBA 3.3 part 2, 9.3.4). One for each stream that has values.
 */
final class ValueReader {
    /** Values in values; guards the stack before it overflows in code that cannot cope. */
    static final int MOST_LEVELS = 2000;

    private static final int NO_INSTANCE_YET = -1;

    private final CdrInputStream stream;
    private final CdrReader in;
    private final ReadValues values;
    private final ValueFactories factories;
    private int depth;

    /** Where the value begins whose factory was called and has not yet shown its instance. */
    private int awaited = NO_INSTANCE_YET;

    ValueReader(CdrInputStream stream) {
        this.stream = stream;
        this.in = stream.reader();
        this.values = in.values();
        this.factories = ValueFactories.of(stream.orb());
    }

    /**
     * Reads a value.
     *
     * @param expected the type if the stream does not say, or {@code null}
     * @param box reads the content of the box that is expected, or {@code null}
     */
    Serializable read(String expected, BoxedValueHelper box) {
        int tag = values.readTag();
        if (tag == ValueTag.NULL) {
            return null;
        }
        if (tag == ValueTag.INDIRECTION) {
            return fitting(earlier(values.readIndirection(), expected, box), expected);
        }
        if (depth >= MOST_LEVELS) {
            throw tooDeep("more than " + MOST_LEVELS + " values inside each other");
        }
        depth++;
        try {
            return fitting(begun(values.begin(tag), expected, box), expected);
        } catch (StackOverflowError deep) {
            if (depth > 1) {
                throw deep;
            }
            throw tooDeep("values inside each other, for which the stack of this thread is too small");
        } finally {
            depth--;
        }
    }

    /** Reads the state of an instance that a factory has just made. */
    Serializable readState(Serializable instance) {
        if (awaited != NO_INSTANCE_YET) {
            values.result(awaited, instance);
            awaited = NO_INSTANCE_YET;
        }
        if (instance instanceof CustomMarshal custom) {
            custom.unmarshal(new CustomInput(stream));
        } else if (instance instanceof Streamable streamable) {
            streamable._read(stream);
        } else {
            throw Minor.NOT_A_VALUE.exception(
                    in.completion(),
                    instance == null ? "null" : instance.getClass().getName());
        }
        return instance;
    }

    /** A value that was there before; one in an any, or cut off with a derived type's state, is read only now. */
    private Serializable earlier(int start, String expected, BoxedValueHelper box) {
        Object known = values.result(start);
        if (known != null) {
            return (Serializable) known;
        }
        ReadValues.Place place = values.goTo(start);
        Serializable read = read(expected, box);
        values.goBack(place);
        return read;
    }

    private Serializable begun(ValueHeader header, String expected, BoxedValueHelper box) {
        List<String> ids = header.ids().isEmpty() && expected != null ? List.of(expected) : header.ids();
        Serializable value;
        if (box != null && (ids.isEmpty() || ids.get(0).equals(box.get_id()))) {
            value = box.read_value(stream);
        } else {
            value = made(header, ids, expected);
        }
        values.result(header.start(), value);
        values.end(header);
        return value;
    }

    private Serializable made(ValueHeader header, List<String> ids, String expected) {
        Serializable value = madeByName(header, ids);
        if (value == null && expected != null && PackagePrefixes.learn(expected)) {
            value = madeByName(header, ids);
        }
        if (value == null) {
            throw Minor.VALUE_FACTORY_MISSING.exception(
                    in.completion(),
                    (ids.isEmpty() ? "for a value without a type" : "for " + String.join(" or ", ids)));
        }
        return value;
    }

    /** {@code null} if there is no class for any of the ids. */
    private Serializable madeByName(ValueHeader header, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (i > 0 && !header.chunked()) {
                break;
            }
            ValueFactory factory = factory(ids.get(i));
            if (factory != null) {
                awaited = header.start();
                Serializable value = factory.read_value(stream);
                awaited = NO_INSTANCE_YET;
                return value;
            }
            BoxedValueHelper box = ValueClasses.box(ids.get(i));
            if (box != null) {
                return box.read_value(stream);
            }
        }
        return null;
    }

    private ValueFactory factory(String id) {
        ValueFactory own =
                stream.valueFactories() == null ? null : stream.valueFactories().apply(id);
        return own == null ? factories.find(id) : own;
    }

    /** Generated code casts to the type that it expects: what does not fit is the sender's fault. */
    private Serializable fitting(Serializable value, String expected) {
        if (expected != null && value != null && stream.valueFactories() == null) {
            Class<?> type = ValueClasses.type(expected);
            if (type != null
                    && !type.isInstance(value)
                    && type.getClassLoader() == value.getClass().getClassLoader()) {
                throw Minor.VALUE_OF_OTHER_TYPE.exception(
                        in.completion(), value.getClass().getName() + " where " + expected + " is expected");
            }
        }
        return value;
    }

    private SystemException tooDeep(String what) {
        return Minor.NESTING_TOO_DEEP.exception(in.completion(), what + " (at octet " + in.position() + ")");
    }
}

package org.pleiad.orb.dynany;

import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.CompletionStatus;
import org.omg.DynamicAny.DynAnyPackage.InvalidValue;
import org.omg.DynamicAny.DynSequence;
import org.pleiad.orb.dynamic.CdrOutputStream;
import org.pleiad.orb.error.Minor;

/** A sequence (CORBA 3.3 part 1, 13.2.8). */
final class SequenceNode extends CollectionNode implements DynSequence {
    private static final long serialVersionUID = 1L;

    SequenceNode(NodeMaker maker, Shape shape) {
        super(maker, shape);
    }

    @Override
    void requireLength(int count) throws InvalidValue {
        if (exceedsBound(count)) {
            throw new InvalidValue(Integer.toUnsignedString(count) + " elements, at most "
                    + Integer.toUnsignedString(shape().length()));
        }
    }

    private boolean exceedsBound(int count) {
        int bound = shape().length();
        return bound != 0 && Integer.compareUnsigned(count, bound) > 0;
    }

    @Override
    void initialize(Growth growth) {
        setElements(List.of());
    }

    @Override
    void read(NodeReader in) {
        int count = in.stream().reader().readSequenceLength(1);
        if (exceedsBound(count)) {
            throw Minor.SEQUENCE_TOO_LONG.exception(
                    CompletionStatus.COMPLETED_NO,
                    count + " elements, at most " + Integer.toUnsignedString(shape().length()));
        }
        read(in, count);
    }

    @Override
    void write(CdrOutputStream out) {
        out.write_ulong(count());
        writeElements(out);
    }

    @Override
    public int get_length() {
        return component_count();
    }

    /** The first new element is current if none was; a current one that goes leaves none. */
    @Override
    public void set_length(int length) throws InvalidValue {
        requireAlive();
        requireLength(length);
        int before = count();
        int at = position();
        if (isBulk()) {
            resizeBulk(length);
        } else if (length >= 0 && length <= before) {
            setElements(new ArrayList<>(parts().subList(0, length)));
        } else if (before == 0) {
            initialize(length, new Growth());
        } else {
            grow(length);
        }
        goTo(at < 0 && before < length ? before : at);
        changed();
    }

    private void grow(int length) {
        List<Node> parts = new ArrayList<>(parts());
        Growth growth = new Growth();
        for (int i = parts.size(); i < Growth.checked(length); i++) {
            parts.add(maker().initial(elements().type(), growth));
        }
        setElements(parts);
    }

    @Override
    String interfaceId() {
        return "IDL:omg.org/DynamicAny/DynSequence:1.0";
    }
}

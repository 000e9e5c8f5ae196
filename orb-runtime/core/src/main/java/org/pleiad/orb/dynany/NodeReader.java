package org.pleiad.orb.dynany;

import java.util.HashMap;
import java.util.Map;
import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.pleiad.orb.cdr.ReadValues;
import org.pleiad.orb.cdr.ValueTag;
import org.pleiad.orb.dynamic.CdrInputStream;
import org.pleiad.orb.error.Minor;

/**
 * Reads a value into nodes. A value type that is there more than once, or holds itself, becomes one node, so that it is
 * again so when the nodes are written. For one thread.
 */
final class NodeReader {
    private final NodeMaker maker;
    private final CdrInputStream stream;
    private final Growth growth = new Growth();
    private final Map<Place, ValueCommonNode> begun = new HashMap<>();
    private boolean truncated;

    /** A value, seen as one of a type: under different types it is different nodes. */
    private record Place(int start, String id) {}

    private NodeReader(NodeMaker maker, CdrInputStream stream) {
        this.maker = maker;
        this.stream = stream;
    }

    /** A reader of the value of an any. */
    static NodeReader of(NodeMaker maker, Any any) {
        InputStream stream = any.create_input_stream();
        if (stream instanceof CdrInputStream own) {
            return new NodeReader(maker, own);
        }
        throw Minor.FOREIGN_STREAM.exception(
                CompletionStatus.COMPLETED_NO, any.getClass().getName());
    }

    /** A value of its own. */
    static Node read(NodeMaker maker, Any any) {
        return of(maker, any).part(any.type()).atTop();
    }

    CdrInputStream stream() {
        return stream;
    }

    /** Tells that a value was cut down to a base of its type. */
    void truncated() {
        truncated = true;
    }

    /** Whether a value was cut down. */
    boolean hasTruncated() {
        return truncated;
    }

    /** Reads a component. */
    Node part(TypeCode type) {
        Node part = maker.blank(Shape.of(type));
        growth.begin();
        if (part instanceof ValueCommonNode value) {
            part = value(value);
        } else {
            part.read(this);
        }
        growth.end();
        return part;
    }

    private Node value(ValueCommonNode blank) {
        ReadValues values = stream.reader().values();
        int tag = values.readTag();
        if (tag != ValueTag.INDIRECTION) {
            blank.read(this, tag);
            return blank;
        }
        int start = values.readIndirection();
        ValueCommonNode known = begun.get(new Place(start, blank.shape().id()));
        if (known != null) {
            return known;
        }
        ReadValues.Place place = values.goTo(start);
        blank.read(this, values.readTag());
        values.goBack(place);
        return blank;
    }

    /** Remembers where a value begins. */
    void begun(int start, ValueCommonNode value) {
        begun.put(new Place(start, value.shape().id()), value);
    }
}

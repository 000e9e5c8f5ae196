package org.pleiad.orb.dynany;

import java.util.LinkedHashMap;
import java.util.Map;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.pleiad.orb.dynamic.AnyValue;
import org.pleiad.orb.dynamic.ObjectReferences;
import org.pleiad.orb.error.Minor;

/** Makes nodes; knows the ORB. One serves all values of an ORB. Thread-safe. */
final class NodeMaker {
    /** TypeCodes come off the wire without end. */
    private static final int MOST_UNIONS = 64;

    private final ORB orb;
    private final ObjectReferences references;

    /** Of the unions used last, by identity of the TypeCode. Guarded by itself, which is held for a look-up only. */
    private final Map<TypeCode, Branches> branches = new LinkedHashMap<>(MOST_UNIONS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TypeCode, Branches> eldest) {
            return size() > MOST_UNIONS;
        }
    };

    NodeMaker(ORB orb, ObjectReferences references) {
        this.orb = orb;
        this.references = references;
    }

    ORB orb() {
        return orb;
    }

    ObjectReferences references() {
        return references;
    }

    /** An any that holds nothing. */
    AnyValue any() {
        return new AnyValue(orb, references);
    }

    /** The branches of a union, which many values of one type share. */
    Branches branches(Shape union) {
        synchronized (branches) {
            Branches known = branches.get(union.plain());
            if (known != null) {
                return known;
            }
        }
        Branches made = new Branches(this, union);
        synchronized (branches) {
            branches.put(union.plain(), made);
        }
        return made;
    }

    /** A node with the value that a type begins with. */
    Node initial(TypeCode type, Growth growth) {
        Node node = blank(Shape.of(type));
        growth.begin();
        node.initialize(growth);
        growth.end();
        return node;
    }

    /** A node without a value. */
    Node blank(Shape shape) {
        return switch (shape.kind()) {
            case TCKind._tk_struct, TCKind._tk_except -> new StructNode(this, shape);
            case TCKind._tk_union -> new UnionNode(this, shape);
            case TCKind._tk_enum -> new EnumNode(this, shape);
            case TCKind._tk_fixed -> new FixedNode(this, shape);
            case TCKind._tk_sequence -> new SequenceNode(this, shape);
            case TCKind._tk_array -> new ArrayNode(this, shape);
            case TCKind._tk_value, TCKind._tk_event -> new ValueNode(this, shape);
            case TCKind._tk_value_box -> new BoxNode(this, shape);
            default -> {
                if (!BasicNode.canHold(shape.kind())) {
                    throw Minor.TYPE_WITHOUT_VALUES.exception(
                            CompletionStatus.COMPLETED_NO, shape.plain().toString());
                }
                yield new BasicNode(this, shape);
            }
        };
    }
}

package org.pleiad.orb.dynany;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.omg.CORBA.Any;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TypeCode;
import org.omg.DynamicAny.DynAny;
import org.omg.DynamicAny.DynAnyPackage.InvalidValue;
import org.omg.DynamicAny.DynAnyPackage.TypeMismatch;

/** A value with components, and the position among them (CORBA 3.3 part 1, 13.2.3.7). */
abstract class CompositeNode extends BulkAccess {
    private static final long serialVersionUID = 1L;
    private static final int NOWHERE = -1;

    private transient List<Node> parts = List.of();
    private int position = NOWHERE;

    CompositeNode(NodeMaker maker, Shape shape) {
        super(maker, shape);
    }

    /** The components; not to be changed. */
    List<Node> parts() {
        return parts;
    }

    /** How many components there are. */
    int count() {
        return parts.size();
    }

    /** Whether there is ever a component. */
    boolean canHaveComponents() {
        return true;
    }

    /** Sets the components; those that are left out end. The position is at the first. */
    final void setParts(List<Node> newParts) {
        Set<Node> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(newParts);
        for (Node old : parts) {
            if (!kept.contains(old)) {
                old.remove(false);
            }
        }
        parts = newParts;
        position = newParts.isEmpty() ? NOWHERE : 0;
    }

    final int position() {
        return position;
    }

    /** Goes to a component; nowhere if there is none with this index. */
    final void goTo(int index) {
        position = index >= 0 && index < count() ? index : NOWHERE;
    }

    /** A component made from a value, which must be of an equivalent type. */
    final Node part(Any value, TypeCode type) throws TypeMismatch, InvalidValue {
        if (!type.equivalent(value.type())) {
            throw new TypeMismatch("of type " + value.type() + ", not " + type);
        }
        try {
            Node part = maker().blank(Shape.of(type));
            part.read(NodeReader.of(maker(), value));
            return part;
        } catch (SystemException unreadable) {
            InvalidValue invalid = new InvalidValue(unreadable.getMessage());
            invalid.initCause(unreadable);
            throw invalid;
        }
    }

    @Override
    void take(Node other) {
        setParts(((CompositeNode) other).parts());
    }

    @Override
    boolean hasValueOf(Node other, Comparison comparison) {
        return comparison.same(parts(), ((CompositeNode) other).parts());
    }

    @Override
    void remove(boolean all) {
        super.remove(all);
        parts.forEach(part -> part.remove(all));
    }

    @Override
    Node target() throws TypeMismatch, InvalidValue {
        if (!canHaveComponents()) {
            throw mismatch("a type with components");
        }
        if (position < 0) {
            throw new InvalidValue("there is no current component");
        }
        return parts().get(position);
    }

    @Override
    public boolean seek(int index) {
        requireAlive();
        goTo(index);
        return position >= 0;
    }

    @Override
    public boolean next() {
        return seek(position + 1);
    }

    @Override
    public int component_count() {
        requireAlive();
        return count();
    }

    /** Nil if the position is nowhere. */
    @Override
    public DynAny current_component() throws TypeMismatch {
        requireAlive();
        if (!canHaveComponents()) {
            throw mismatch("a type with components");
        }
        return position < 0 ? null : parts().get(position);
    }
}

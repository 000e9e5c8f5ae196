package org.pleiad.orb.dynany;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.Any;
import org.omg.DynamicAny.DynAny;
import org.omg.DynamicAny.DynAnyPackage.InvalidValue;
import org.omg.DynamicAny.DynAnyPackage.TypeMismatch;
import org.pleiad.orb.dynamic.CdrOutputStream;

/**
 * A sequence or an array. Elements of basic types stay in an array of primitives until somebody asks for one as a
 * component.
 */
abstract class CollectionNode extends CompositeNode {
    private static final long serialVersionUID = 1L;

    private final transient Shape elements;

    /** An array of primitives, or {@code null} if the components hold the elements. */
    private transient Object bulk;

    CollectionNode(NodeMaker maker, Shape shape) {
        super(maker, shape);
        this.elements = Shape.of(shape.content());
    }

    /** Raises InvalidValue if there cannot be so many elements. */
    abstract void requireLength(int count) throws InvalidValue;

    final Shape elements() {
        return elements;
    }

    final boolean isBulk() {
        return bulk != null;
    }

    final boolean canBeBulk() {
        return Bulk.has(elements.kind());
    }

    @Override
    final int count() {
        return bulk == null ? super.count() : Bulk.length(bulk);
    }

    @Override
    final List<Node> parts() {
        if (bulk != null) {
            Object source = bulk;
            int at = position();
            List<Node> parts = new ArrayList<>(Growth.checked(Bulk.length(source)));
            for (int i = 0; i < Bulk.length(source); i++) {
                BasicNode part = (BasicNode) maker().blank(elements);
                part.hold(Array.get(source, i));
                parts.add(part);
            }
            bulk = null;
            setParts(parts);
            goTo(at);
        }
        return super.parts();
    }

    final void setElements(List<Node> parts) {
        bulk = null;
        setParts(parts);
    }

    private void setElements(Object array) {
        setParts(List.of());
        bulk = array;
        goTo(0);
    }

    final void setBulk(Object array, int count) throws InvalidValue {
        requireLength(count);
        setElements(array);
        changed();
    }

    final Object bulk() {
        if (bulk != null) {
            return Bulk.copy(bulk);
        }
        Object array = Bulk.zeros(elements.kind(), count());
        for (int i = 0; i < count(); i++) {
            Array.set(array, i, ((BasicNode) parts().get(i)).get());
        }
        return array;
    }

    final void resizeBulk(int count) {
        int at = position();
        bulk = Bulk.resized(bulk, elements.kind(), count);
        goTo(at);
    }

    final void initialize(int count, Growth growth) {
        if (canBeBulk()) {
            setElements(Bulk.zeros(elements.kind(), count));
            return;
        }
        List<Node> parts = new ArrayList<>();
        for (int i = 0; i < Growth.checked(count); i++) {
            parts.add(maker().initial(elements.type(), growth));
        }
        setElements(parts);
    }

    final void read(NodeReader in, int count) {
        if (canBeBulk()) {
            setElements(Bulk.read(in.stream(), elements.kind(), count));
            return;
        }
        List<Node> parts = new ArrayList<>();
        for (int i = 0; i < Growth.checked(count); i++) {
            parts.add(in.part(elements.type()));
        }
        setElements(parts);
    }

    final void writeElements(CdrOutputStream out) {
        if (bulk == null) {
            parts().forEach(part -> part.write(out));
        } else {
            Bulk.write(out, elements.kind(), bulk);
        }
    }

    @Override
    final void take(Node other) {
        CollectionNode collection = (CollectionNode) other;
        if (collection.bulk == null) {
            setElements(collection.parts());
        } else {
            setElements(collection.bulk);
        }
    }

    public Any[] get_elements() {
        requireAlive();
        return parts().stream().map(Node::content).toArray(Any[]::new);
    }

    public void set_elements(Any[] values) throws TypeMismatch, InvalidValue {
        requireAlive();
        requireLength(values.length);
        List<Node> parts = new ArrayList<>(values.length);
        for (Any value : values) {
            parts.add(part(value, elements.type()));
        }
        setElements(parts);
        changed();
    }

    public DynAny[] get_elements_as_dyn_any() {
        requireAlive();
        return parts().toArray(DynAny[]::new);
    }

    /** The values are copied: what is given stays the caller's. */
    public void set_elements_as_dyn_any(DynAny[] values) throws TypeMismatch, InvalidValue {
        Any[] contents = new Any[values.length];
        for (int i = 0; i < contents.length; i++) {
            contents[i] = values[i].to_any();
        }
        set_elements(contents);
    }
}

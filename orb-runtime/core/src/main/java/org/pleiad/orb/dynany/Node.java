package org.pleiad.orb.dynany;

import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TypeCode;
import org.omg.DynamicAny.DynAny;
import org.omg.DynamicAny.DynAnyPackage.InvalidValue;
import org.omg.DynamicAny.DynAnyPackage.TypeMismatch;
import org.pleiad.orb.dynamic.AnyValue;
import org.pleiad.orb.dynamic.CdrOutputStream;
import org.pleiad.orb.error.Minor;

/**
 * A dynamic value or a component of one: what all of them can do (CORBA 3.3 part 1, 13.2.3). For one thread at a time.
 *
 * <p>A component ends with the value that it is part of, or when it is replaced there; from then on every operation
 * raises OBJECT_NOT_EXIST.
 */
abstract class Node extends LocalObject implements DynAny {
    private static final long serialVersionUID = 1L;
    private static final String DYN_ANY = "IDL:omg.org/DynamicAny/DynAny:1.0";
    private static final Runnable NOBODY = () -> {};

    private final transient NodeMaker maker;
    private final transient Shape shape;
    private boolean isTop;
    private boolean removed;
    private transient Runnable watcher = NOBODY;

    Node(NodeMaker maker, Shape shape) {
        this.maker = maker;
        this.shape = shape;
    }

    /** Sets the value that a type begins with. */
    abstract void initialize(Growth growth);

    /** Reads a value into this node, which has none. */
    abstract void read(NodeReader in);

    /** Writes the value. */
    abstract void write(CdrOutputStream out);

    /** Takes the value of a node of the same class and of an equivalent type, which is not used any more. */
    abstract void take(Node other);

    /** Whether a node of an equivalent type has the same value. */
    abstract boolean hasValueOf(Node other, Comparison comparison);

    /** The interface's id, in front of that of DynAny. */
    abstract String interfaceId();

    final NodeMaker maker() {
        return maker;
    }

    final Shape shape() {
        return shape;
    }

    /** Makes this a value of its own, which the application destroys; what is part of one ends with it. */
    final Node atTop() {
        isTop = true;
        return this;
    }

    /** Is told from now on when the value changes. */
    final void watch(Runnable newWatcher) {
        watcher = newWatcher;
    }

    final void changed() {
        watcher.run();
    }

    /**
     * Ends this node, which is no longer part of the value around it.
     *
     * @param all whether values end too, which otherwise may still be part of something else
     */
    void remove(boolean all) {
        removed = true;
    }

    final boolean isRemoved() {
        return removed;
    }

    /** Every operation begins with this. */
    final void requireAlive() {
        if (removed) {
            throw Minor.DYNAMIC_VALUE_DESTROYED.exception(CompletionStatus.COMPLETED_NO, "type " + shape.type());
        }
    }

    @Override
    public String[] _ids() {
        return new String[] {interfaceId(), DYN_ANY};
    }

    @Override
    public TypeCode type() {
        requireAlive();
        return shape.type();
    }

    @Override
    public void assign(DynAny other) throws TypeMismatch {
        requireAlive();
        if (!shape.type().equivalent(other.type())) {
            throw mismatch(other.type());
        }
        replace(other.to_any());
    }

    @Override
    public void from_any(Any value) throws TypeMismatch, InvalidValue {
        requireAlive();
        if (!shape.type().equivalent(value.type())) {
            throw mismatch(value.type());
        }
        try {
            replace(value);
        } catch (SystemException unreadable) {
            InvalidValue invalid = new InvalidValue(unreadable.getMessage());
            invalid.initCause(unreadable);
            throw invalid;
        }
    }

    /** Nothing changes if the new value cannot be read. */
    private void replace(Any value) {
        Node fresh = maker.blank(shape);
        fresh.read(NodeReader.of(maker, value));
        take(fresh);
        changed();
    }

    @Override
    public Any to_any() {
        requireAlive();
        return content();
    }

    final AnyValue content() {
        AnyValue any = maker.any();
        any.type(shape.type());
        write((CdrOutputStream) any.create_output_stream());
        return any;
    }

    @Override
    public boolean equal(DynAny other) {
        requireAlive();
        if (other == this) {
            return true;
        }
        if (!shape.type().equivalent(other.type())) {
            return false;
        }
        Node that = other instanceof Node own ? own : NodeReader.read(maker, other.to_any());
        return new Comparison().same(this, that);
    }

    @Override
    public void destroy() {
        requireAlive();
        if (isTop) {
            remove(true);
        }
    }

    @Override
    public DynAny copy() {
        requireAlive();
        return NodeReader.read(maker, content()).atTop();
    }

    final TypeMismatch mismatch(Object found) {
        return new TypeMismatch("the value is of type " + shape.type() + ", not " + found);
    }

    @Override
    public boolean seek(int index) {
        requireAlive();
        return false;
    }

    @Override
    public void rewind() {
        seek(0);
    }

    @Override
    public boolean next() {
        return seek(-1);
    }

    @Override
    public int component_count() {
        requireAlive();
        return 0;
    }

    @Override
    public DynAny current_component() throws TypeMismatch {
        requireAlive();
        throw new TypeMismatch("a value of type " + shape.type() + " has no components");
    }
}

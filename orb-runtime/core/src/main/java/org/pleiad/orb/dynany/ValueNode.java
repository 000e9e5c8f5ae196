package org.pleiad.orb.dynany;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.VM_CUSTOM;
import org.omg.CORBA.VM_TRUNCATABLE;
import org.omg.DynamicAny.DynAnyPackage.InvalidValue;
import org.omg.DynamicAny.DynAnyPackage.TypeMismatch;
import org.omg.DynamicAny.DynValue;
import org.omg.DynamicAny.NameDynAnyPair;
import org.omg.DynamicAny.NameValuePair;
import org.pleiad.orb.cdr.ReadValues;
import org.pleiad.orb.cdr.ValueHeader;
import org.pleiad.orb.dynamic.AnyValue;
import org.pleiad.orb.dynamic.CdrOutputStream;
import org.pleiad.orb.dynamic.ValueTypes;
import org.pleiad.orb.error.Minor;

/**
 * A value type (CORBA 3.3 part 1, 13.2.10). The components are those of the value's own type, which may be derived from
 * the one that is declared, if its TypeCode can be found; else those of a base that it may be cut down to. A value with
 * custom marshalling has no components here: its class alone understands it.
 */
final class ValueNode extends ValueCommonNode implements DynValue {
    private static final long serialVersionUID = 1L;

    private transient Shape own;
    private transient Members members;
    private transient List<String> ids;

    /** The value, if only its class understands it. */
    private transient Serializable opaque;

    ValueNode(NodeMaker maker, Shape shape) {
        super(maker, shape);
        become(shape, truncatable(shape));
    }

    private void become(Shape newOwn, List<String> newIds) {
        own = newOwn;
        ids = newIds;
        members = new Members(this, newOwn.members());
        opaque = null;
    }

    private static List<String> truncatable(Shape type) {
        List<String> ids = new ArrayList<>();
        Shape base = type;
        ids.add(base.id());
        while (base.modifier() == VM_TRUNCATABLE.value && base.base() != null) {
            base = base.base();
            ids.add(base.id());
        }
        return ids;
    }

    @Override
    List<String> ids() {
        return ids;
    }

    @Override
    void readState(NodeReader in, ValueHeader header) {
        ReadValues values = in.stream().reader().values();
        List<String> given = header.ids().isEmpty() ? List.of(shape().id()) : header.ids();
        int understood = understood(given, header.chunked());
        Shape type = understood < 0 ? null : known(given.get(understood));
        if (type == null || isOpaque(type, given)) {
            values.goTo(header.start());
            become(shape(), given);
            opaque = in.stream().read_value();
            setState(List.of());
            return;
        }
        if (understood > 0) {
            in.truncated();
        }
        become(type, given.subList(understood, given.size()));
        // before its members, since one of them may be this value
        setState(List.of());
        setState(members.read(in));
        values.end(header);
    }

    private int understood(List<String> given, boolean mayBeCut) {
        for (int i = 0; i < (mayBeCut ? given.size() : 1); i++) {
            if (known(given.get(i)) != null) {
                return i;
            }
        }
        return -1;
    }

    private Shape known(String id) {
        if (id.equals(shape().id())) {
            return shape();
        }
        TypeCode type = ValueTypes.typeCode(id);
        Shape known = type == null ? null : Shape.of(type);
        boolean isValue = known != null && (known.kind() == TCKind._tk_value || known.kind() == TCKind._tk_event);
        return isValue ? known : null;
    }

    /** TypeCodes of JacORB's compiler do not name the base of a value type, so that its state would be left out. */
    private static boolean isOpaque(Shape type, List<String> given) {
        return type.modifier() == VM_CUSTOM.value || given.size() > 1 && type.base() == null && !isLast(type, given);
    }

    private static boolean isLast(Shape type, List<String> given) {
        return type.id().equals(given.get(given.size() - 1));
    }

    @Override
    void write(CdrOutputStream out) {
        if (opaque == null || isNull()) {
            super.write(out);
        } else {
            out.write_value(opaque);
        }
    }

    @Override
    void writeState(CdrOutputStream out) {
        parts().forEach(part -> part.write(out));
    }

    @Override
    List<Node> initialState(Growth growth) {
        if (shape().modifier() == VM_CUSTOM.value) {
            throw Minor.DYNAMIC_VALUE_OPAQUE.exception(CompletionStatus.COMPLETED_NO, shape().id());
        }
        become(shape(), truncatable(shape()));
        return members.initial(growth);
    }

    @Override
    void take(Node other) {
        ValueNode value = (ValueNode) other;
        become(value.own, value.ids);
        opaque = value.opaque;
        super.take(other);
    }

    @Override
    boolean hasValueOf(Node node, Comparison comparison) {
        ValueNode other = (ValueNode) node;
        return super.hasValueOf(other, comparison)
                && (isNull() || own.id().equals(other.own.id()))
                && Objects.equals(opaque, other.opaque);
    }

    @Override
    void requireFitting(AnyValue value) throws TypeMismatch {
        Serializable held = value.extract_Value();
        AnyValue exact = maker().any();
        exact.insert_Value(held);
        for (Shape type = Shape.of(exact.type()); type != null; type = baseOf(type)) {
            if (type.type().equivalent(shape().type())) {
                return;
            }
        }
        throw mismatch(exact.type());
    }

    private static Shape baseOf(Shape type) {
        return type.kind() == TCKind._tk_value || type.kind() == TCKind._tk_event ? type.base() : null;
    }

    @Override
    public String current_member_name() throws TypeMismatch, InvalidValue {
        requireAlive();
        return members.currentName();
    }

    @Override
    public TCKind current_member_kind() throws TypeMismatch, InvalidValue {
        requireAlive();
        return members.currentKind();
    }

    @Override
    public NameValuePair[] get_members() throws InvalidValue {
        requireState();
        return members.values();
    }

    @Override
    public void set_members(NameValuePair[] values) throws TypeMismatch, InvalidValue {
        Members changing = changing();
        changing.set(values);
        setState(parts());
    }

    @Override
    public NameDynAnyPair[] get_members_as_dyn_any() throws InvalidValue {
        requireState();
        return members.nodes();
    }

    @Override
    public void set_members_as_dyn_any(NameDynAnyPair[] values) throws TypeMismatch, InvalidValue {
        Members changing = changing();
        changing.set(values);
        setState(parts());
    }

    private void requireState() throws InvalidValue {
        requireValue();
        requireTransparent();
    }

    /** A null value becomes one of the declared type. */
    private Members changing() {
        requireAlive();
        requireTransparent();
        if (isNull()) {
            become(shape(), truncatable(shape()));
        }
        return members;
    }

    private void requireTransparent() {
        boolean isCustom = shape().modifier() == VM_CUSTOM.value;
        if (isCustom || opaque != null) {
            throw Minor.DYNAMIC_VALUE_OPAQUE.exception(CompletionStatus.COMPLETED_NO, shape().id());
        }
    }

    @Override
    String interfaceId() {
        return "IDL:omg.org/DynamicAny/DynValue:1.0";
    }
}

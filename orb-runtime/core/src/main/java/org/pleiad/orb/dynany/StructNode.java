package org.pleiad.orb.dynany;

import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.TCKind;
import org.omg.DynamicAny.DynAnyPackage.InvalidValue;
import org.omg.DynamicAny.DynAnyPackage.TypeMismatch;
import org.omg.DynamicAny.DynStruct;
import org.omg.DynamicAny.NameDynAnyPair;
import org.omg.DynamicAny.NameValuePair;
import org.pleiad.orb.dynamic.CdrOutputStream;
import org.pleiad.orb.error.Minor;

/** A struct or an exception (CORBA 3.3 part 1, 13.2.6). */
final class StructNode extends CompositeNode implements DynStruct {
    private static final long serialVersionUID = 1L;

    private final transient Members members;

    StructNode(NodeMaker maker, Shape shape) {
        super(maker, shape);
        this.members = new Members(this, shape.members());
    }

    @Override
    boolean canHaveComponents() {
        return shape().memberCount() > 0;
    }

    @Override
    void initialize(Growth growth) {
        setParts(members.initial(growth));
    }

    @Override
    void read(NodeReader in) {
        if (isException()) {
            String id = in.stream().read_string();
            if (!id.equals(shape().id())) {
                throw Minor.ANY_TYPE_MISMATCH.exception(CompletionStatus.COMPLETED_NO, id + ", not " + shape().id());
            }
        }
        setParts(members.read(in));
    }

    @Override
    void write(CdrOutputStream out) {
        if (isException()) {
            out.write_string(shape().id());
        }
        parts().forEach(part -> part.write(out));
    }

    private boolean isException() {
        return shape().kind() == TCKind._tk_except;
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
    public NameValuePair[] get_members() {
        requireAlive();
        return members.values();
    }

    @Override
    public void set_members(NameValuePair[] values) throws TypeMismatch, InvalidValue {
        requireAlive();
        members.set(values);
    }

    @Override
    public NameDynAnyPair[] get_members_as_dyn_any() {
        requireAlive();
        return members.nodes();
    }

    @Override
    public void set_members_as_dyn_any(NameDynAnyPair[] values) throws TypeMismatch, InvalidValue {
        requireAlive();
        members.set(values);
    }

    @Override
    String interfaceId() {
        return "IDL:omg.org/DynamicAny/DynStruct:1.0";
    }
}

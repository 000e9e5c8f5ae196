package org.pleiad.orb.dynany;

import java.util.List;
import org.omg.CORBA.TCKind;
import org.omg.DynamicAny.DynAny;
import org.omg.DynamicAny.DynAnyPackage.InvalidValue;
import org.omg.DynamicAny.DynAnyPackage.TypeMismatch;
import org.omg.DynamicAny.DynUnion;
import org.pleiad.orb.dynamic.CdrOutputStream;

/**
 * A union: the discriminator is its first component, the active member, if there is one, its second (CORBA 3.3 part 1,
 * 13.2.7). Whatever changes the discriminator, be it as a component, activates the member that goes with it.
 */
final class UnionNode extends CompositeNode implements DynUnion {
    private static final long serialVersionUID = 1L;

    private final transient Branches branches;
    private int active = Branches.NONE;

    UnionNode(NodeMaker maker, Shape shape) {
        super(maker, shape);
        this.branches = maker.branches(shape);
    }

    private Node discriminator() {
        return parts().get(0);
    }

    private void set(Node discriminator, int newActive, Node member) {
        active = newActive;
        discriminator.watch(this::discriminatorChanged);
        setParts(member == null ? List.of(discriminator) : List.of(discriminator, member));
    }

    private void discriminatorChanged() {
        int selected = branches.selected(Branches.valueOf(discriminator()));
        if (!branches.areOne(active, selected)) {
            int at = position();
            set(discriminator(), selected, initialMember(selected, new Growth()));
            goTo(at);
        }
        active = selected;
        changed();
    }

    private Node initialMember(int index, Growth growth) {
        return index == Branches.NONE ? null : maker().initial(shape().memberType(index), growth);
    }

    @Override
    void initialize(Growth growth) {
        Node discriminator = maker().initial(shape().discriminator(), growth);
        Branches.set(discriminator, branches.first());
        int first = branches.selected(branches.first());
        set(discriminator, first, initialMember(first, growth));
    }

    @Override
    void read(NodeReader in) {
        Node discriminator = in.part(shape().discriminator());
        int selected = branches.selected(Branches.valueOf(discriminator));
        set(discriminator, selected, selected == Branches.NONE ? null : in.part(shape().memberType(selected)));
    }

    @Override
    void write(CdrOutputStream out) {
        parts().forEach(part -> part.write(out));
    }

    @Override
    void take(Node other) {
        UnionNode union = (UnionNode) other;
        set(
                union.discriminator(),
                union.active,
                union.count() > 1 ? union.parts().get(1) : null);
    }

    @Override
    public DynAny get_discriminator() {
        requireAlive();
        return discriminator();
    }

    @Override
    public void set_discriminator(DynAny value) throws TypeMismatch {
        requireAlive();
        discriminator().assign(value);
        goTo(count() - 1);
    }

    @Override
    public void set_to_default_member() throws TypeMismatch {
        requireAlive();
        if (shape().defaultIndex() < 0) {
            throw new TypeMismatch(shape().id() + " has no default member");
        }
        Long unlisted = branches.unlisted();
        if (unlisted == null) {
            throw new TypeMismatch("every discriminator of " + shape().id() + " is a label");
        }
        if (active != shape().defaultIndex()) {
            Branches.set(discriminator(), unlisted);
        }
        goTo(0);
    }

    @Override
    public void set_to_no_active_member() throws TypeMismatch {
        requireAlive();
        Long unlisted = shape().defaultIndex() >= 0 ? null : branches.unlisted();
        if (unlisted == null) {
            throw new TypeMismatch("every discriminator of " + shape().id() + " selects a member");
        }
        if (active != Branches.NONE) {
            Branches.set(discriminator(), unlisted);
        }
        goTo(0);
    }

    @Override
    public boolean has_no_active_member() {
        requireAlive();
        return active == Branches.NONE;
    }

    @Override
    public TCKind discriminator_kind() {
        requireAlive();
        return Shape.of(shape().discriminator()).plain().kind();
    }

    private int requireActive() throws InvalidValue {
        requireAlive();
        if (active == Branches.NONE) {
            throw new InvalidValue("no member is active");
        }
        return active;
    }

    @Override
    public DynAny member() throws InvalidValue {
        requireActive();
        return parts().get(1);
    }

    @Override
    public String member_name() throws InvalidValue {
        return shape().memberName(requireActive());
    }

    @Override
    public TCKind member_kind() throws InvalidValue {
        return shape().memberType(requireActive()).kind();
    }

    @Override
    String interfaceId() {
        return "IDL:omg.org/DynamicAny/DynUnion:1.0";
    }
}

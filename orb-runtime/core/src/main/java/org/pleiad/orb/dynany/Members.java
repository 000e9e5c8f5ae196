package org.pleiad.orb.dynany;

import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.Any;
import org.omg.CORBA.TCKind;
import org.omg.DynamicAny.DynAny;
import org.omg.DynamicAny.DynAnyPackage.InvalidValue;
import org.omg.DynamicAny.DynAnyPackage.TypeMismatch;
import org.omg.DynamicAny.NameDynAnyPair;
import org.omg.DynamicAny.NameValuePair;

/** What structs, exceptions and values do with their named components (CORBA 3.3 part 1, 13.2.6 and 13.2.10). */
final class Members {
    private final CompositeNode owner;
    private final List<Shape.Member> members;

    Members(CompositeNode owner, List<Shape.Member> members) {
        this.owner = owner;
        this.members = members;
    }

    List<Node> initial(Growth growth) {
        List<Node> parts = new ArrayList<>(members.size());
        for (Shape.Member member : members) {
            parts.add(owner.maker().initial(member.type(), growth));
        }
        return parts;
    }

    List<Node> read(NodeReader in) {
        List<Node> parts = new ArrayList<>(members.size());
        for (Shape.Member member : members) {
            parts.add(in.part(member.type()));
        }
        return parts;
    }

    String currentName() throws TypeMismatch, InvalidValue {
        owner.target();
        return members.get(owner.position()).name();
    }

    TCKind currentKind() throws TypeMismatch, InvalidValue {
        owner.target();
        return members.get(owner.position()).type().kind();
    }

    NameValuePair[] values() {
        NameValuePair[] pairs = new NameValuePair[members.size()];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = new NameValuePair(
                    members.get(i).name(), owner.parts().get(i).content());
        }
        return pairs;
    }

    NameDynAnyPair[] nodes() {
        NameDynAnyPair[] pairs = new NameDynAnyPair[members.size()];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = new NameDynAnyPair(members.get(i).name(), owner.parts().get(i));
        }
        return pairs;
    }

    void set(NameValuePair[] pairs) throws TypeMismatch, InvalidValue {
        requireCount(pairs.length);
        List<Node> parts = new ArrayList<>();
        for (NameValuePair pair : pairs) {
            parts.add(part(parts.size(), pair.id, pair.value));
        }
        owner.setParts(parts);
        owner.changed();
    }

    /** The values are copied: what is given stays the caller's. */
    void set(NameDynAnyPair[] pairs) throws TypeMismatch, InvalidValue {
        requireCount(pairs.length);
        List<Node> parts = new ArrayList<>();
        for (NameDynAnyPair pair : pairs) {
            parts.add(part(parts.size(), pair.id, content(pair.value)));
        }
        owner.setParts(parts);
        owner.changed();
    }

    private static Any content(DynAny value) throws InvalidValue {
        if (value == null) {
            throw new InvalidValue("a member has no value");
        }
        return value.to_any();
    }

    private Node part(int index, String name, Any value) throws TypeMismatch, InvalidValue {
        Shape.Member member = members.get(index);
        // either side may come from a compact TypeCode, which has no names
        if (!name.isEmpty() && !member.name().isEmpty() && !name.equals(member.name())) {
            throw new TypeMismatch("member " + index + " is " + member.name() + ", not " + name);
        }
        return owner.part(value, member.type());
    }

    private void requireCount(int count) throws InvalidValue {
        if (count != members.size()) {
            throw new InvalidValue(count + " members, not " + members.size());
        }
    }
}

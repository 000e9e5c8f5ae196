package org.pleiad.orb.dynamic;

import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.TypeCodePackage.Bounds;

/** {@code valuetype} or {@code eventtype}. */
final class ValueTypeCode extends NamedTypeCode {
    private static final long serialVersionUID = 1L;
    private final short modifier;
    private final transient CdrTypeCode base;
    private final transient List<Member> members;

    /** A part of the state. */
    record Member(String name, CdrTypeCode type, short visibility) {}

    /** @param base the concrete base, or {@code null} */
    ValueTypeCode(TCKind kind, String id, String name, short modifier, CdrTypeCode base, List<Member> members) {
        super(kind, id, name, children(base, members));
        this.modifier = modifier;
        this.base = base;
        this.members = List.copyOf(members);
    }

    private static List<CdrTypeCode> children(CdrTypeCode base, List<Member> members) {
        List<CdrTypeCode> children = new ArrayList<>(members.size() + 1);
        members.forEach(member -> children.add(member.type()));
        if (base != null) {
            children.add(base);
        }
        return children;
    }

    @Override
    List<CdrTypeCode> children() {
        return children(base, members);
    }

    CdrTypeCode base() {
        return base;
    }

    List<Member> members() {
        return members;
    }

    @Override
    public int member_count() {
        return members.size();
    }

    @Override
    public String member_name(int index) throws Bounds {
        return members.get(checked(index, members.size())).name();
    }

    @Override
    public TypeCode member_type(int index) throws Bounds {
        return members.get(checked(index, members.size())).type();
    }

    @Override
    public short member_visibility(int index) throws Bounds {
        return members.get(checked(index, members.size())).visibility();
    }

    @Override
    public short type_modifier() {
        return modifier;
    }

    @Override
    public TypeCode concrete_base_type() {
        return base;
    }

    @Override
    long leastOctets(int depth) {
        return 4; // the tag
    }
}

package org.pleiad.orb.dynamic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omg.CORBA.Any;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.TypeCodePackage.Bounds;

/** {@code union}: a member for each label, so that a branch with two labels is two members. */
final class UnionTypeCode extends NamedTypeCode {
    private static final long serialVersionUID = 1L;
    private final transient CdrTypeCode discriminator;
    private final transient List<Branch> branches;
    private final transient List<CdrTypeCode> types;
    private final transient Map<Long, Integer> indexes;
    private final int defaultIndex;

    /**
     * A member.
     *
     * @param label the discriminator's value, unsigned types zero-extended; no meaning in the default member
     */
    record Branch(long label, String name, CdrTypeCode type) {}

    /** @param defaultIndex index of the member that is the default, or -1 */
    UnionTypeCode(String id, String name, CdrTypeCode discriminator, int defaultIndex, List<Branch> branches) {
        super(TCKind.tk_union, id, name, children(discriminator, branches));
        this.discriminator = discriminator;
        this.defaultIndex = defaultIndex;
        this.branches = List.copyOf(branches);
        this.types = branches.stream().map(Branch::type).toList();
        this.indexes = new HashMap<>();
        for (int i = 0; i < branches.size(); i++) {
            if (i != defaultIndex) {
                indexes.putIfAbsent(branches.get(i).label(), i);
            }
        }
    }

    private static List<CdrTypeCode> children(CdrTypeCode discriminator, List<Branch> branches) {
        List<CdrTypeCode> children = new ArrayList<>(branches.size() + 1);
        branches.forEach(branch -> children.add(branch.type()));
        children.add(discriminator);
        return children;
    }

    @Override
    List<CdrTypeCode> children() {
        return types;
    }

    CdrTypeCode discriminator() {
        return discriminator;
    }

    List<Branch> branches() {
        return branches;
    }

    /** The type that the discriminator selects; {@code null} if it selects nothing. */
    CdrTypeCode selected(long label) {
        int index = selectedIndex(label);
        return index < 0 ? null : types.get(index);
    }

    /** The member that the discriminator selects, or -1. */
    int selectedIndex(long label) {
        return indexes.getOrDefault(label, defaultIndex);
    }

    @Override
    public int member_count() {
        return branches.size();
    }

    @Override
    public String member_name(int index) throws Bounds {
        return branches.get(checked(index, branches.size())).name();
    }

    @Override
    public TypeCode member_type(int index) throws Bounds {
        return types.get(checked(index, types.size()));
    }

    @Override
    public Any member_label(int index) throws Bounds {
        long label = branches.get(checked(index, branches.size())).label();
        return index == defaultIndex ? Discriminators.defaultLabel() : Discriminators.toAny(discriminator, label);
    }

    @Override
    public TypeCode discriminator_type() {
        return discriminator;
    }

    @Override
    public int default_index() {
        return defaultIndex;
    }

    @Override
    long leastOctets(int depth) {
        return discriminator.minOctets(depth);
    }
}

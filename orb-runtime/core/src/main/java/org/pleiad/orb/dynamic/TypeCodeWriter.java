package org.pleiad.orb.dynamic;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.omg.CORBA.TCKind;
import org.pleiad.orb.cdr.CdrWriter;

/**
 * Writes one TypeCode (CORBA 3.3 part 2, 9.3.5.1).
 *
 * <p>An indirection is written for a type that contains itself, as it must be, and for a large type that comes a second
 * time, so that shared parts cannot blow up. Small ones are written again, since not every ORB follows an
 * indirection that is no recursion.
 */
final class TypeCodeWriter {
    /** Types of this many nodes count as large. */
    private static final int LARGE = 16;

    private static final int INDIRECTION = 0xffffffff;

    private final CdrWriter out;
    private final Map<CdrTypeCode, Integer> startOf = new IdentityHashMap<>();
    private final Map<CdrTypeCode, Boolean> underWay = new IdentityHashMap<>();

    private TypeCodeWriter(CdrWriter out) {
        this.out = out;
    }

    static void write(CdrWriter out, CdrTypeCode type) {
        CdrTypeCode target = type.target();
        if (target instanceof PrimitiveTypeCode) {
            out.writeLong(target.kind().value());
        } else {
            new TypeCodeWriter(out).write(target);
        }
    }

    private void write(CdrTypeCode type) {
        CdrTypeCode target = type.target();
        out.align(4);
        int start = out.buffer().writerIndex();
        Integer earlier = startOf.get(target);
        if (earlier != null && (underWay.containsKey(target) || target.weight() >= LARGE)) {
            out.writeLong(INDIRECTION);
            out.writeLong(earlier - start - 4);
            return;
        }
        int kind = target.kind().value();
        out.writeLong(kind);
        if (target instanceof StringTypeCode string) {
            out.writeLong(string.length());
        } else if (target instanceof FixedTypeCode fixed) {
            out.writeShort(fixed.fixed_digits());
            out.writeShort(fixed.fixed_scale());
        } else if (!(target instanceof PrimitiveTypeCode)) {
            startOf.put(target, start);
            underWay.put(target, true);
            int mark = out.beginEncapsulation();
            writeParameters(target);
            out.endEncapsulation(mark);
            underWay.remove(target);
        }
    }

    private void writeParameters(CdrTypeCode type) {
        if (type instanceof NamedTypeCode named) {
            out.writeString(named.id());
            out.writeString(named.name());
        }
        if (type instanceof StructTypeCode struct) {
            writeMembers(struct.names(), struct.children());
        } else if (type instanceof UnionTypeCode union) {
            writeUnion(union);
        } else if (type instanceof EnumTypeCode enumeration) {
            out.writeLong(enumeration.member_count());
            enumeration.enumerators().forEach(out::writeString);
        } else if (type instanceof ValueTypeCode value) {
            writeValue(value);
        } else if (type instanceof AliasTypeCode alias) {
            write(alias.children().get(0));
        } else if (type instanceof CollectionTypeCode collection) {
            write(collection.children().get(0));
            out.writeLong(collection.length());
        }
    }

    private void writeMembers(List<String> names, List<CdrTypeCode> types) {
        out.writeLong(types.size());
        for (int i = 0; i < types.size(); i++) {
            out.writeString(names.get(i));
            write(types.get(i));
        }
    }

    private void writeUnion(UnionTypeCode union) {
        write(union.discriminator());
        out.writeLong(union.default_index());
        out.writeLong(union.member_count());
        for (int i = 0; i < union.member_count(); i++) {
            UnionTypeCode.Branch branch = union.branches().get(i);
            // any value may stand for the default's label: 0 is one of every type
            Discriminators.write(out, union.discriminator(), i == union.default_index() ? 0 : branch.label());
            out.writeString(branch.name());
            write(branch.type());
        }
    }

    private void writeValue(ValueTypeCode value) {
        out.writeShort(value.type_modifier());
        if (value.base() == null) {
            out.writeLong(TCKind._tk_null);
        } else {
            write(value.base());
        }
        out.writeLong(value.member_count());
        for (ValueTypeCode.Member member : value.members()) {
            out.writeString(member.name());
            write(member.type());
            out.writeShort(member.visibility());
        }
    }
}

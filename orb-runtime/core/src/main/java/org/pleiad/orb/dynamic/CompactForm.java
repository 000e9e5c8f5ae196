package org.pleiad.orb.dynamic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.omg.CORBA.TCKind;

/** Rebuilds a TypeCode without the names of types and members; ids, aliases and cycles stay. */
final class CompactForm {
    private final Map<CdrTypeCode, CdrTypeCode> done = new IdentityHashMap<>();

    CdrTypeCode of(CdrTypeCode type) {
        CdrTypeCode original = type.target();
        CdrTypeCode known = done.get(original);
        if (known != null) {
            return known;
        }
        RecursiveTypeCode standIn = new RecursiveTypeCode("");
        done.put(original, standIn);
        CdrTypeCode compact = rebuild(original);
        standIn.bind(compact);
        done.put(original, compact);
        return compact;
    }

    private CdrTypeCode rebuild(CdrTypeCode type) {
        TCKind kind = type.kind();
        if (type instanceof StructTypeCode struct) {
            return new StructTypeCode(kind, struct.id(), "", blanks(struct.member_count()), all(struct.children()));
        }
        if (type instanceof UnionTypeCode union) {
            List<UnionTypeCode.Branch> branches = new ArrayList<>();
            for (UnionTypeCode.Branch branch : union.branches()) {
                branches.add(new UnionTypeCode.Branch(branch.label(), "", of(branch.type())));
            }
            return new UnionTypeCode(union.id(), "", of(union.discriminator()), union.default_index(), branches);
        }
        if (type instanceof EnumTypeCode enumeration) {
            return new EnumTypeCode(enumeration.id(), "", blanks(enumeration.member_count()));
        }
        if (type instanceof CollectionTypeCode collection) {
            return new CollectionTypeCode(
                    kind, collection.length(), of(collection.children().get(0)));
        }
        if (type instanceof AliasTypeCode alias) {
            return new AliasTypeCode(kind, alias.id(), "", of(alias.children().get(0)));
        }
        if (type instanceof ValueTypeCode value) {
            List<ValueTypeCode.Member> members = new ArrayList<>();
            for (ValueTypeCode.Member member : value.members()) {
                members.add(new ValueTypeCode.Member("", of(member.type()), member.visibility()));
            }
            CdrTypeCode base = value.base() == null ? null : of(value.base());
            return new ValueTypeCode(kind, value.id(), "", value.type_modifier(), base, members);
        }
        if (type instanceof NamedTypeCode named) {
            return new NamedTypeCode(kind, named.id(), "");
        }
        return type;
    }

    private List<CdrTypeCode> all(List<CdrTypeCode> types) {
        return types.stream().map(this::of).toList();
    }

    private static List<String> blanks(int count) {
        return Collections.nCopies(count, "");
    }
}

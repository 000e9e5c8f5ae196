package org.pleiad.orb.dynamic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.TypeCodePackage.BadKind;
import org.omg.CORBA.TypeCodePackage.Bounds;
import org.pleiad.orb.error.Minor;

/**
 * Rebuilds the TypeCode of another ORB in the same process, whose restricted ORB may have made it for generated code.
 * Types that are under way are recognised by repository id.
 */
final class ForeignTypeCodes {
    private final Map<String, RecursiveTypeCode> underWay = new HashMap<>();

    CdrTypeCode adopt(TypeCode type) {
        if (type instanceof CdrTypeCode own) {
            return own;
        }
        try {
            return rebuild(type);
        } catch (BadKind | Bounds e) {
            throw Minor.ILLEGAL_PARAMETER_TYPE.exception(
                    CompletionStatus.COMPLETED_NO,
                    "a TypeCode of " + type.getClass().getName(),
                    e);
        }
    }

    private CdrTypeCode rebuild(TypeCode type) throws BadKind, Bounds {
        TCKind kind = TCKind.from_int(type.kind().value());
        PrimitiveTypeCode primitive = PrimitiveTypeCode.of(kind.value());
        if (primitive != null) {
            return primitive;
        }
        return switch (kind.value()) {
            case TCKind._tk_string -> StringTypeCode.string(type.length());
            case TCKind._tk_wstring -> StringTypeCode.wstring(type.length());
            case TCKind._tk_fixed -> new FixedTypeCode(type.fixed_digits(), type.fixed_scale());
            case TCKind._tk_sequence, TCKind._tk_array ->
                new CollectionTypeCode(kind, type.length(), adopt(type.content_type()));
            default -> named(kind, type);
        };
    }

    private CdrTypeCode named(TCKind kind, TypeCode type) throws BadKind, Bounds {
        String id = type.id();
        RecursiveTypeCode around = underWay.get(id);
        if (around != null) {
            return around;
        }
        RecursiveTypeCode standIn = new RecursiveTypeCode(id);
        underWay.put(id, standIn);
        CdrTypeCode own = named(kind, id, type.name(), type);
        standIn.bind(own);
        underWay.remove(id);
        return own;
    }

    private CdrTypeCode named(TCKind kind, String id, String name, TypeCode type) throws BadKind, Bounds {
        switch (kind.value()) {
            case TCKind._tk_struct, TCKind._tk_except:
                return new StructTypeCode(kind, id, name, names(type), types(type));
            case TCKind._tk_enum:
                return new EnumTypeCode(id, name, names(type));
            case TCKind._tk_alias, TCKind._tk_value_box:
                return new AliasTypeCode(kind, id, name, adopt(type.content_type()));
            case TCKind._tk_union:
                return union(id, name, type);
            case TCKind._tk_value, TCKind._tk_event:
                return value(kind, id, name, type);
            default:
                return new NamedTypeCode(kind, id, name);
        }
    }

    private CdrTypeCode union(String id, String name, TypeCode type) throws BadKind, Bounds {
        CdrTypeCode discriminator = adopt(type.discriminator_type());
        List<UnionTypeCode.Branch> branches = new ArrayList<>();
        for (int i = 0; i < type.member_count(); i++) {
            boolean isDefault = i == type.default_index();
            long label = isDefault ? 0 : UnionLabels.value(discriminator, type.member_label(i), id);
            branches.add(new UnionTypeCode.Branch(label, type.member_name(i), adopt(type.member_type(i))));
        }
        return new UnionTypeCode(id, name, discriminator, type.default_index(), branches);
    }

    private CdrTypeCode value(TCKind kind, String id, String name, TypeCode type) throws BadKind, Bounds {
        List<ValueTypeCode.Member> members = new ArrayList<>();
        for (int i = 0; i < type.member_count(); i++) {
            members.add(new ValueTypeCode.Member(
                    type.member_name(i), adopt(type.member_type(i)), type.member_visibility(i)));
        }
        TypeCode base = type.concrete_base_type();
        boolean hasBase = base != null && base.kind().value() != TCKind._tk_null;
        return new ValueTypeCode(kind, id, name, type.type_modifier(), hasBase ? adopt(base) : null, members);
    }

    private static List<String> names(TypeCode type) throws BadKind, Bounds {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < type.member_count(); i++) {
            names.add(type.member_name(i));
        }
        return names;
    }

    private List<CdrTypeCode> types(TypeCode type) throws BadKind, Bounds {
        List<CdrTypeCode> types = new ArrayList<>();
        for (int i = 0; i < type.member_count(); i++) {
            types.add(adopt(type.member_type(i)));
        }
        return types;
    }
}

package org.pleiad.orb.dynamic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UnionMember;
import org.omg.CORBA.ValueMember;
import org.pleiad.orb.error.Minor;

/**
 * Makes TypeCodes: the create operations of every ORB, restricted or full, end here (CORBA 3.3 part 1, 8.11.3). Any
 * thread.
 *
 * <p>Errors: BAD_PARAM for names, ids, labels and bounds, BAD_TYPECODE for members that can have no values.
 */
public final class TypeCodes {
    private static final String OBJECT_ID = "IDL:omg.org/CORBA/Object:1.0";
    private static final NamedTypeCode OBJECT = new NamedTypeCode(TCKind.tk_objref, OBJECT_ID, "Object");

    private static final String VALUE_BASE_ID = "IDL:omg.org/CORBA/ValueBase:1.0";
    private static final ValueTypeCode VALUE_BASE =
            new ValueTypeCode(TCKind.tk_value, VALUE_BASE_ID, "ValueBase", (short) 0, null, List.of());

    private TypeCodes() {}

    /** The type of a kind that needs no parameters; for strings the unbounded one, for references that of Object. */
    public static TypeCode primitive(TCKind kind) {
        return switch (kind.value()) {
            case TCKind._tk_string -> StringTypeCode.STRING;
            case TCKind._tk_wstring -> StringTypeCode.WSTRING;
            case TCKind._tk_objref -> OBJECT;
            case TCKind._tk_value -> VALUE_BASE;
            default -> {
                PrimitiveTypeCode primitive = PrimitiveTypeCode.of(kind.value());
                if (primitive == null) {
                    throw Minor.ILLEGAL_PARAMETER_TYPE.exception(
                            CompletionStatus.COMPLETED_NO, kind + " is not a primitive kind");
                }
                yield primitive;
            }
        };
    }

    public static TypeCode struct(String id, String name, StructMember[] members) {
        return structured(TCKind.tk_struct, id, name, members);
    }

    public static TypeCode exception(String id, String name, StructMember[] members) {
        return structured(TCKind.tk_except, id, name, members);
    }

    private static TypeCode structured(TCKind kind, String id, String name, StructMember[] members) {
        List<String> names = Arrays.stream(members).map(member -> member.name).toList();
        TypeNames.members(id, names);
        List<CdrTypeCode> types =
                Arrays.stream(members).map(member -> member(member.type, id)).toList();
        return Recursion.close(new StructTypeCode(kind, TypeNames.id(id), TypeNames.name(name), names, types));
    }

    /**
     * A union.
     *
     * @param members one for each label, in order; the labels of one branch follow each other under the same name. The
     *     label of the default is an octet 0
     */
    public static TypeCode union(String id, String name, TypeCode discriminator, UnionMember[] members) {
        CdrTypeCode selector = required(discriminator);
        if (selector.isOpen() || !Discriminators.canDiscriminate(selector)) {
            throw Minor.UNION_DISCRIMINATOR_TYPE.exception(CompletionStatus.COMPLETED_NO, selector + " in " + id);
        }
        int defaultIndex = -1;
        Set<Long> labels = new HashSet<>();
        List<UnionTypeCode.Branch> branches = new ArrayList<>(members.length);
        for (int i = 0; i < members.length; i++) {
            UnionMember member = members[i];
            boolean isDefault = UnionLabels.isDefault(selector, member.label);
            long label = isDefault ? 0 : UnionLabels.value(selector, member.label, id);
            if (isDefault ? defaultIndex >= 0 : !labels.add(label)) {
                throw Minor.DUPLICATE_UNION_LABEL.exception(
                        CompletionStatus.COMPLETED_NO, (isDefault ? "default" : "" + label) + " in " + id);
            }
            defaultIndex = isDefault ? i : defaultIndex;
            branches.add(new UnionTypeCode.Branch(label, member.name, member(member.type, id)));
        }
        TypeNames.members(
                id,
                new HashSet<>(Arrays.stream(members).map(member -> member.name).toList()));
        return Recursion.close(
                new UnionTypeCode(TypeNames.id(id), TypeNames.name(name), selector, defaultIndex, branches));
    }

    public static TypeCode enumeration(String id, String name, String[] enumerators) {
        List<String> names = Arrays.asList(enumerators);
        TypeNames.members(id, names);
        return new EnumTypeCode(TypeNames.id(id), TypeNames.name(name), names);
    }

    public static TypeCode alias(String id, String name, TypeCode original) {
        return Recursion.close(
                new AliasTypeCode(TCKind.tk_alias, TypeNames.id(id), TypeNames.name(name), member(original, id)));
    }

    public static TypeCode interfaceType(String id, String name) {
        return new NamedTypeCode(TCKind.tk_objref, TypeNames.id(id), TypeNames.name(name));
    }

    public static TypeCode abstractInterface(String id, String name) {
        return new NamedTypeCode(TCKind.tk_abstract_interface, TypeNames.id(id), TypeNames.name(name));
    }

    public static TypeCode localInterface(String id, String name) {
        return new NamedTypeCode(TCKind.tk_local_interface, TypeNames.id(id), TypeNames.name(name));
    }

    public static TypeCode nativeType(String id, String name) {
        return new NamedTypeCode(TCKind.tk_native, TypeNames.id(id), TypeNames.name(name));
    }

    /** @param bound characters, 0 if unbounded */
    public static TypeCode string(int bound) {
        return StringTypeCode.string(notNegative(bound));
    }

    /** @param bound characters, 0 if unbounded */
    public static TypeCode wstring(int bound) {
        return StringTypeCode.wstring(notNegative(bound));
    }

    public static TypeCode fixed(short digits, short scale) {
        if (digits < 1 || digits > FixedEncoding.MOST_DIGITS || scale < 0 || scale > digits) {
            throw Minor.FIXED_TYPE_RANGE.exception(
                    CompletionStatus.COMPLETED_NO, "fixed<" + digits + "," + scale + ">");
        }
        return new FixedTypeCode(digits, scale);
    }

    /** @param bound elements, 0 if unbounded */
    public static TypeCode sequence(int bound, TypeCode element) {
        return new CollectionTypeCode(TCKind.tk_sequence, notNegative(bound), member(element, "a sequence"));
    }

    /**
     * A sequence of a type around it, the way before {@link #recursive}.
     *
     * @param offset 1: the structure or union that has the sequence as a member; 2: the one around that, and so on
     */
    public static TypeCode recursiveSequence(int bound, int offset) {
        if (offset < 1) {
            throw Minor.NEGATIVE_BOUND.exception(CompletionStatus.COMPLETED_NO, "offset " + offset);
        }
        return new CollectionTypeCode(TCKind.tk_sequence, notNegative(bound), new RecursiveTypeCode(offset));
    }

    /** @param length at least 1 */
    public static TypeCode array(int length, TypeCode element) {
        if (length < 1) {
            throw Minor.NEGATIVE_BOUND.exception(CompletionStatus.COMPLETED_NO, "array of " + length);
        }
        return new CollectionTypeCode(TCKind.tk_array, length, member(element, "an array"));
    }

    /** @param base the concrete base type; {@code null} or tk_null if there is none */
    public static TypeCode value(String id, String name, short modifier, TypeCode base, ValueMember[] members) {
        List<ValueTypeCode.Member> state = new ArrayList<>();
        for (ValueMember member : members) {
            state.add(new ValueTypeCode.Member(member.name, member(member.type, id), member.access));
        }
        TypeNames.members(id, state.stream().map(ValueTypeCode.Member::name).toList());
        CdrTypeCode concrete = base == null || base.kind().value() == TCKind._tk_null ? null : adopt(base);
        return Recursion.close(
                new ValueTypeCode(TCKind.tk_value, TypeNames.id(id), TypeNames.name(name), modifier, concrete, state));
    }

    public static TypeCode valueBox(String id, String name, TypeCode content) {
        return Recursion.close(
                new AliasTypeCode(TCKind.tk_value_box, TypeNames.id(id), TypeNames.name(name), member(content, id)));
    }

    /** Stands for the type with this id, inside that type's own definition. */
    public static TypeCode recursive(String id) {
        if (TypeNames.id(id).isEmpty()) {
            throw Minor.INVALID_REPOSITORY_ID.exception(CompletionStatus.COMPLETED_NO, "a recursive type needs an id");
        }
        return new RecursiveTypeCode(id);
    }

    /** A TypeCode as one of ours; a foreign ORB's is rebuilt. */
    static CdrTypeCode adopt(TypeCode type) {
        return type instanceof CdrTypeCode own ? own : new ForeignTypeCodes().adopt(type);
    }

    private static CdrTypeCode required(TypeCode type) {
        if (type == null) {
            throw Minor.NULL_VALUE.exception(CompletionStatus.COMPLETED_NO, "TypeCode");
        }
        return adopt(type);
    }

    /** A type that can be part of another. */
    private static CdrTypeCode member(TypeCode type, String owner) {
        CdrTypeCode part = required(type);
        if (part instanceof RecursiveTypeCode) {
            return part;
        }
        return switch (part.kind().value()) {
            case TCKind._tk_null, TCKind._tk_void, TCKind._tk_except -> throw illegal(part, owner);
            default -> part;
        };
    }

    private static SystemException illegal(CdrTypeCode part, String owner) {
        return Minor.ILLEGAL_MEMBER_TYPE.exception(CompletionStatus.COMPLETED_NO, part + " in " + owner);
    }

    private static int notNegative(int bound) {
        if (bound < 0) {
            throw Minor.NEGATIVE_BOUND.exception(CompletionStatus.COMPLETED_NO, "bound " + bound);
        }
        return bound;
    }
}

package org.pleiad.dynamic.type;

import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.Any;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.TypeCodePackage.BadKind;
import org.omg.CORBA.TypeCodePackage.Bounds;

/** Questions to a TypeCode of which the asker knows that it can answer, so that {@code BadKind} would be a fault of ours. */
public final class TypeShape {

    /** A member of a struct, exception or value type. */
    public record Member(String name, TypeCode type) {}

    /** A case of a union; one for each label. {@code label} is {@code null} for the default case. */
    public record Case(Any label, String name, TypeCode type) {}

    private interface Question<T> {
        T answer() throws BadKind, Bounds;
    }

    private TypeShape() {}

    private static <T> T ask(TypeCode type, Question<T> question) {
        try {
            return question.answer();
        } catch (BadKind | Bounds wrong) {
            throw new IllegalStateException("asked too much of the type " + type, wrong);
        }
    }

    /** The type without the names that typedefs give it. */
    public static TypeCode unaliased(TypeCode type) {
        TypeCode now = type;
        while (now.kind().value() == TCKind._tk_alias) {
            now = content(now);
        }
        return now;
    }

    /** The kind of the type without its aliases. */
    public static int kind(TypeCode type) {
        return unaliased(type).kind().value();
    }

    /** The repository id. */
    public static String id(TypeCode type) {
        return ask(type, type::id);
    }

    /** The name without its scope. */
    public static String name(TypeCode type) {
        return ask(type, type::name);
    }

    /** Element of a sequence or array, content of an alias or box. */
    public static TypeCode content(TypeCode type) {
        return ask(type, type::content_type);
    }

    /** Bound of a string or sequence (0: none) or length of an array. */
    public static long length(TypeCode type) {
        return ask(type, () -> Integer.toUnsignedLong(type.length()));
    }

    /** Digits of a fixed. */
    public static int fixedDigits(TypeCode type) {
        TypeCode plain = unaliased(type);
        return ask(plain, plain::fixed_digits);
    }

    /** Scale of a fixed. */
    public static int fixedScale(TypeCode type) {
        TypeCode plain = unaliased(type);
        return ask(plain, plain::fixed_scale);
    }

    /** Names of the members of a struct or of an enum. */
    public static List<String> memberNames(TypeCode type) {
        return ask(type, () -> {
            var names = new ArrayList<String>();
            for (int i = 0; i < type.member_count(); i++) {
                names.add(type.member_name(i));
            }
            return names;
        });
    }

    /** The members of a struct, exception or value type; of the latter those of its concrete bases first. */
    public static List<Member> members(TypeCode type) {
        return ask(type, () -> {
            var members = new ArrayList<Member>();
            TypeCode base = concreteBase(type);
            if (base != null) {
                members.addAll(members(base));
            }
            for (int i = 0; i < type.member_count(); i++) {
                members.add(new Member(type.member_name(i), type.member_type(i)));
            }
            return members;
        });
    }

    /** The concrete base of a value type, or {@code null}. */
    public static TypeCode concreteBase(TypeCode type) {
        int kind = type.kind().value();
        if (kind != TCKind._tk_value && kind != TCKind._tk_event) {
            return null;
        }
        TypeCode base = ask(type, type::concrete_base_type);
        return base == null || base.kind().value() == TCKind._tk_null ? null : base;
    }

    /** The modifier of a value type. */
    public static short modifier(TypeCode type) {
        return ask(type, type::type_modifier);
    }

    /** The discriminator's type. */
    public static TypeCode discriminator(TypeCode type) {
        return ask(type, type::discriminator_type);
    }

    /** The cases of a union. */
    public static List<Case> cases(TypeCode type) {
        return ask(type, () -> {
            var cases = new ArrayList<Case>();
            int defaultIndex = type.default_index();
            for (int i = 0; i < type.member_count(); i++) {
                Any label = i == defaultIndex ? null : type.member_label(i);
                cases.add(new Case(label, type.member_name(i), type.member_type(i)));
            }
            return cases;
        });
    }
}

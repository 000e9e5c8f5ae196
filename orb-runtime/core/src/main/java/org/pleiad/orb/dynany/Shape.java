package org.pleiad.orb.dynany;

import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.Any;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.TypeCodePackage.BadKind;
import org.omg.CORBA.TypeCodePackage.Bounds;

/**
 * A TypeCode for those who know its kind already: aliases looked through, and no checked exceptions. Immutable.
 *
 * @param type as it was given
 * @param plain without aliases
 */
record Shape(TypeCode type, TypeCode plain) {

    /** What is read of a TypeCode. */
    private interface Question<T> {
        T ask() throws BadKind, Bounds;
    }

    static Shape of(TypeCode type) {
        TypeCode plain = type;
        while (plain.kind().value() == TCKind._tk_alias) {
            TypeCode alias = plain;
            plain = answer(alias::content_type);
        }
        return new Shape(type, plain);
    }

    private static <T> T answer(Question<T> question) {
        try {
            return question.ask();
        } catch (BadKind | Bounds impossible) {
            throw new IllegalStateException("the TypeCode does not have what its kind has", impossible);
        }
    }

    int kind() {
        return plain.kind().value();
    }

    String id() {
        return answer(plain::id);
    }

    int memberCount() {
        return answer(plain::member_count);
    }

    String memberName(int index) {
        return answer(() -> plain.member_name(index));
    }

    TypeCode memberType(int index) {
        return answer(() -> plain.member_type(index));
    }

    Any label(int index) {
        return answer(() -> plain.member_label(index));
    }

    TypeCode discriminator() {
        return answer(plain::discriminator_type);
    }

    int defaultIndex() {
        return answer(plain::default_index);
    }

    TypeCode content() {
        return answer(plain::content_type);
    }

    /** Bound of a string or sequence, 0 if there is none; length of an array. */
    int length() {
        return answer(plain::length);
    }

    short digits() {
        return answer(plain::fixed_digits);
    }

    short scale() {
        return answer(plain::fixed_scale);
    }

    short modifier() {
        return answer(plain::type_modifier);
    }

    /** The concrete base of a value type, or {@code null}. */
    Shape base() {
        TypeCode base = answer(plain::concrete_base_type);
        return base == null || base.kind().value() == TCKind._tk_null ? null : of(base);
    }

    /** A named part of a struct, exception or value. */
    record Member(String name, TypeCode type) {}

    /** The members, those of a value's bases first. */
    List<Member> members() {
        List<Member> members = new ArrayList<>();
        boolean isValue = kind() == TCKind._tk_value || kind() == TCKind._tk_event;
        if (isValue && base() != null) {
            members.addAll(base().members());
        }
        for (int i = 0; i < memberCount(); i++) {
            members.add(new Member(memberName(i), memberType(i)));
        }
        return members;
    }
}

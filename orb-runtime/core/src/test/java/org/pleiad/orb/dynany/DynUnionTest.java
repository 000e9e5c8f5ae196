package org.pleiad.orb.dynany;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UnionMember;
import org.omg.DynamicAny.DynAny;
import org.omg.DynamicAny.DynAnyPackage.InvalidValue;
import org.omg.DynamicAny.DynAnyPackage.TypeMismatch;
import org.omg.DynamicAny.DynEnum;
import org.omg.DynamicAny.DynUnion;

class DynUnionTest {

    /** {@code union switch (Color) { case green: case blue: long number; default: string text; }} */
    private static DynUnion withDefault() throws Exception {
        return union(
                Dynamic.COLOR,
                Dynamic.branch("number", Dynamic.label(Dynamic.COLOR, 1), Dynamic.LONG),
                Dynamic.branch("number", Dynamic.label(Dynamic.COLOR, 2), Dynamic.LONG),
                Dynamic.branch("text", Dynamic.defaultLabel(), Dynamic.STRING));
    }

    /** {@code union switch (long) { case 0: long number; case 5: string text; }} */
    private static DynUnion withoutDefault() throws Exception {
        return union(
                Dynamic.LONG,
                Dynamic.branch("number", Dynamic.label(Dynamic.LONG, 0), Dynamic.LONG),
                Dynamic.branch("text", Dynamic.label(Dynamic.LONG, 5), Dynamic.STRING));
    }

    private static DynUnion union(TypeCode discriminator, UnionMember... members) throws Exception {
        return (DynUnion) Dynamic.of(Dynamic.ORB.create_union_tc("IDL:U:1.0", "U", discriminator, members));
    }

    @Test
    void theFirstMemberIsActiveAtFirst() throws Exception {
        DynUnion made = withDefault();

        assertThat(made.component_count()).isEqualTo(2);
        assertThat(made.member_name()).isEqualTo("number");
        assertThat(made.member_kind()).isEqualTo(TCKind.tk_long);
        assertThat(made.discriminator_kind()).isEqualTo(TCKind.tk_enum);
        assertThat(((DynEnum) made.get_discriminator()).get_as_string()).isEqualTo("green");
        assertThat(made.current_component().equal(made.get_discriminator())).isTrue();
    }

    @Test
    void aDiscriminatorOfTheSameMemberKeepsItsValue() throws Exception {
        DynUnion made = withDefault();
        made.member().insert_long(8);

        made.set_discriminator(Dynamic.of(Dynamic.label(Dynamic.COLOR, 2)));

        assertThat(made.member().get_long()).isEqualTo(8);
        assertThat(made.get_long()).isEqualTo(8);
    }

    @Test
    void anotherDiscriminatorActivatesAnotherMember() throws Exception {
        DynUnion made = withDefault();
        DynAny number = made.member();

        made.set_discriminator(Dynamic.of(Dynamic.label(Dynamic.COLOR, 0)));

        assertThat(made.member_name()).isEqualTo("text");
        assertThat(made.get_string()).isEmpty();
        assertThatThrownBy(number::get_long).isInstanceOf(OBJECT_NOT_EXIST.class);
        assertThatExceptionOfType(TypeMismatch.class)
                .isThrownBy(() -> made.set_discriminator(Dynamic.of(Dynamic.LONG)));
    }

    @Test
    void aChangeOfTheDiscriminatorAsComponentIsAChangeOfTheUnion() throws Exception {
        DynUnion made = withDefault();

        ((DynEnum) made.current_component()).set_as_string("red");

        assertThat(made.member_name()).isEqualTo("text");
        assertThat(Dynamic.of(made.to_any()).equal(made)).isTrue();
    }

    @Test
    void theDefaultMemberIsChosen() throws Exception {
        DynUnion made = withDefault();

        made.set_to_default_member();

        assertThat(made.member_name()).isEqualTo("text");
        assertThat(made.current_component().equal(made.get_discriminator())).isTrue();
        assertThat(((DynEnum) made.get_discriminator()).get_as_string()).isEqualTo("red");
        assertThatExceptionOfType(TypeMismatch.class).isThrownBy(made::set_to_no_active_member);
        assertThatExceptionOfType(TypeMismatch.class)
                .isThrownBy(() -> withoutDefault().set_to_default_member());
    }

    @Test
    void noMemberIsActive() throws Exception {
        DynUnion made = withoutDefault();

        made.set_to_no_active_member();

        assertThat(made.has_no_active_member()).isTrue();
        assertThat(made.component_count()).isEqualTo(1);
        assertThat(made.get_long()).isEqualTo(1);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(made::member);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(made::member_name);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(made::member_kind);
        assertThat(Dynamic.of(made.to_any()).component_count()).isEqualTo(1);
        made.insert_long(5);
        assertThat(made.member_name()).isEqualTo("text");
    }

    @Test
    void aUnionThatHasALabelForEachValueCannotBeWithoutAMember() throws Exception {
        TypeCode flag = Dynamic.primitive(TCKind.tk_boolean);
        DynUnion made = union(
                flag,
                Dynamic.branch("yes", Dynamic.label(flag, 1), Dynamic.LONG),
                Dynamic.branch("no", Dynamic.label(flag, 0), Dynamic.STRING));

        assertThat(made.get_discriminator().get_boolean()).isTrue();
        assertThatExceptionOfType(TypeMismatch.class).isThrownBy(made::set_to_no_active_member);
    }

    @Test
    void unionsAreEqualIfDiscriminatorAndMemberAre() throws Exception {
        DynUnion one = withDefault();
        DynUnion other = withDefault();
        other.set_discriminator(Dynamic.of(Dynamic.label(Dynamic.COLOR, 2)));

        assertThat(one.equal(other)).isFalse();
        other.set_discriminator(Dynamic.of(Dynamic.label(Dynamic.COLOR, 1)));
        assertThat(one.equal(other)).isTrue();
        other.member().insert_long(1);
        assertThat(one.equal(other)).isFalse();
    }

    @Test
    void charactersDiscriminate() throws Exception {
        TypeCode character = Dynamic.primitive(TCKind.tk_char);
        DynUnion made = union(
                character,
                Dynamic.branch("a", Dynamic.label(character, 'a'), Dynamic.LONG),
                Dynamic.branch("rest", Dynamic.defaultLabel(), Dynamic.SHORT));

        assertThat(made.get_discriminator().get_char()).isEqualTo('a');
        made.set_to_default_member();
        assertThat(made.member_kind()).isEqualTo(TCKind.tk_short);
    }
}

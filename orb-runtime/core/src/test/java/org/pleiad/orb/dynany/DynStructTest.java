package org.pleiad.orb.dynany;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.DynamicAny.DynAny;
import org.omg.DynamicAny.DynAnyPackage.InvalidValue;
import org.omg.DynamicAny.DynAnyPackage.TypeMismatch;
import org.omg.DynamicAny.DynSequence;
import org.omg.DynamicAny.DynStruct;
import org.omg.DynamicAny.NameDynAnyPair;
import org.omg.DynamicAny.NameValuePair;

class DynStructTest {
    private DynStruct point;

    @BeforeEach
    void make() throws Exception {
        point = (DynStruct) Dynamic.of(Dynamic.POINT);
    }

    @Test
    void membersBeginWithZerosAndThePositionAtTheFirst() throws Exception {
        assertThat(point.component_count()).isEqualTo(2);
        assertThat(point.current_member_name()).isEqualTo("x");
        assertThat(point.current_member_kind()).isEqualTo(TCKind.tk_long);
        assertThat(point.get_long()).isZero();
        assertThat(point.next()).isTrue();
        assertThat(point.get_string()).isEmpty();
    }

    @Test
    void insertAndGetConcernTheCurrentMember() throws Exception {
        point.insert_long(4);
        point.next();
        point.insert_string("four");

        assertThat(point.get_members()[0].value.extract_long()).isEqualTo(4);
        assertThat(point.get_members()[1].id).isEqualTo("name");
        assertThat(point.current_component().get_string()).isEqualTo("four");
        assertThatExceptionOfType(TypeMismatch.class).isThrownBy(() -> point.insert_long(5));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> point.insert_string("too long"));
    }

    @Test
    void thePositionLeavesTheMembersOnBothSides() throws Exception {
        assertThat(point.seek(1)).isTrue();
        assertThat(point.next()).isFalse();
        assertThat(point.current_component()).isNull();
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(point::get_long);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(point::current_member_name);
        assertThat(point.next()).isTrue();
        assertThat(point.current_member_name()).isEqualTo("x");
        assertThat(point.seek(-5)).isFalse();
        assertThat(point.seek(2)).isFalse();
        point.rewind();
        assertThat(point.current_member_name()).isEqualTo("x");
    }

    @Test
    void membersAreSetByName() throws Exception {
        point.seek(1);
        point.set_members(
                new NameValuePair[] {new NameValuePair("x", Dynamic.longAny(9)), new NameValuePair("", named("nine"))});

        assertThat(point.current_member_name()).isEqualTo("x");
        assertThat(point.get_long()).isEqualTo(9);
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> point.set_members(new NameValuePair[] {pair("x", 1)}));
        assertThatExceptionOfType(TypeMismatch.class)
                .isThrownBy(() -> point.set_members(new NameValuePair[] {pair("y", 1), pair("name", 1)}));
        assertThatExceptionOfType(TypeMismatch.class)
                .isThrownBy(() -> point.set_members(new NameValuePair[] {pair("x", 1), pair("name", 1)}));
        assertThat(point.get_long()).isEqualTo(9);
    }

    private static NameValuePair pair(String name, int value) {
        return new NameValuePair(name, Dynamic.longAny(value));
    }

    private static org.omg.CORBA.Any named(String text) throws Exception {
        DynAny name = Dynamic.of(Dynamic.ORB.create_string_tc(5));
        name.insert_string(text);
        return name.to_any();
    }

    @Test
    void membersAsDynamicValuesArePartOfTheStructAndCopiedWhenSet() throws Exception {
        NameDynAnyPair[] pairs = point.get_members_as_dyn_any();
        pairs[0].value.insert_long(12);
        assertThat(point.get_long()).isEqualTo(12);

        DynStruct other = (DynStruct) Dynamic.of(Dynamic.POINT);
        other.set_members_as_dyn_any(pairs);
        pairs[0].value.insert_long(13);

        assertThat(other.get_long()).isEqualTo(12);
        assertThat(other.equal(point)).isFalse();
        other.insert_long(13);
        assertThat(other.equal(point)).isTrue();
    }

    @Test
    void aMemberThatHasMembersTakesNoBasicValue() throws Exception {
        TypeCode line = Dynamic.ORB.create_struct_tc("IDL:Line:1.0", "Line", new StructMember[] {
            Dynamic.member("from", Dynamic.POINT), Dynamic.member("to", Dynamic.POINT)
        });
        DynStruct made = (DynStruct) Dynamic.of(line);

        assertThatExceptionOfType(TypeMismatch.class).isThrownBy(() -> made.insert_long(1));
        made.current_component().insert_long(1);
        assertThat(((DynStruct) made.copy()).current_component().get_long()).isEqualTo(1);
    }

    @Test
    void anExceptionWithoutMembersHasNoComponents() throws Exception {
        TypeCode failure = Dynamic.ORB.create_exception_tc("IDL:Failure:1.0", "Failure", new StructMember[0]);
        DynStruct made = (DynStruct) Dynamic.of(failure);

        assertThat(made.component_count()).isZero();
        assertThat(made.get_members()).isEmpty();
        assertThatExceptionOfType(TypeMismatch.class).isThrownBy(made::current_component);
        assertThatExceptionOfType(TypeMismatch.class).isThrownBy(made::current_member_name);
        assertThat(Dynamic.of(made.to_any()).equal(made)).isTrue();
    }

    @Test
    void aStructCanHoldSequencesOfItself() throws Exception {
        TypeCode node = Dynamic.ORB.create_struct_tc("IDL:Node:1.0", "Node", new StructMember[] {
            Dynamic.member("value", Dynamic.LONG),
            Dynamic.member("more", Dynamic.ORB.create_sequence_tc(0, Dynamic.ORB.create_recursive_tc("IDL:Node:1.0")))
        });
        DynStruct root = (DynStruct) Dynamic.of(node);
        DynSequence more = (DynSequence) root.get_members_as_dyn_any()[1].value;
        more.set_length(2);
        more.current_component().insert_long(3);

        DynStruct back = (DynStruct) Dynamic.of(root.to_any());

        assertThat(back.equal(root)).isTrue();
        assertThat(back.type().equal(node)).isTrue();
        back.seek(1);
        assertThat(back.current_component().current_component().get_long()).isEqualTo(3);
    }
}

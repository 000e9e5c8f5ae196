package org.pleiad.orb.dynany;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.IMP_LIMIT;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.DynamicAny.DynAny;
import org.omg.DynamicAny.DynAnyPackage.InvalidValue;
import org.omg.DynamicAny.DynAnyPackage.TypeMismatch;
import org.omg.DynamicAny.DynArray;
import org.omg.DynamicAny.DynSequence;

class DynSequenceTest {

    private static DynSequence sequence(int bound, TypeCode element) throws Exception {
        return (DynSequence) Dynamic.of(Dynamic.ORB.create_sequence_tc(bound, element));
    }

    @Test
    void aSequenceGrowsAndShrinks() throws Exception {
        DynSequence strings = sequence(4, Dynamic.STRING);
        assertThat(strings.get_length()).isZero();
        assertThat(strings.current_component()).isNull();

        strings.set_length(2);
        assertThat(strings.current_component().get_string()).isEmpty();
        strings.insert_string("first");
        strings.set_length(4);
        assertThat(strings.get_string()).isEqualTo("first");
        strings.seek(3);
        DynAny last = strings.current_component();
        strings.set_length(2);

        assertThat(strings.current_component()).isNull();
        assertThatThrownBy(last::get_string).isInstanceOf(OBJECT_NOT_EXIST.class);
        strings.set_length(3);
        strings.insert_string("third");
        assertThat(strings.get_elements()[2].extract_string()).isEqualTo("third");
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> strings.set_length(5));
    }

    @Test
    void theSameHoldsForElementsOfABasicType() throws Exception {
        DynSequence numbers = sequence(0, Dynamic.LONG);
        numbers.set_length(2);
        numbers.insert_long_seq(new int[] {1, 2, 3});
        numbers.seek(2);
        numbers.set_length(5);
        assertThat(numbers.get_long()).isEqualTo(3);
        numbers.insert_long_seq(new int[] {1, 2, 3});
        numbers.seek(2);
        numbers.set_length(2);
        assertThat(numbers.current_component()).isNull();
        numbers.set_length(3);
        numbers.insert_long(7);
        assertThat(numbers.get_long_seq()).containsExactly(1, 2, 7);
        assertThat(numbers.get_elements()).hasSize(3);
    }

    @Test
    void elementsAreSetAllAtOnce() throws Exception {
        DynSequence numbers = sequence(2, Dynamic.LONG);
        numbers.set_elements(new Any[] {Dynamic.longAny(1), Dynamic.longAny(2)});
        assertThat(numbers.get_long()).isEqualTo(1);

        DynSequence other = sequence(0, Dynamic.LONG);
        other.set_elements_as_dyn_any(numbers.get_elements_as_dyn_any());
        numbers.insert_long(9);

        assertThat(other.get_long_seq()).containsExactly(1, 2);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> numbers.set_elements(new Any[3]));
        assertThatExceptionOfType(TypeMismatch.class)
                .isThrownBy(() -> numbers.set_elements(new Any[] {Dynamic.stringAny("1")}));
        other.set_elements(new Any[0]);
        assertThat(other.current_component()).isNull();
    }

    @Test
    void bulkOperationsCheckBoundAndType() throws Exception {
        DynSequence flags = sequence(2, Dynamic.primitive(TCKind.tk_boolean));
        flags.insert_boolean_seq(new boolean[] {true, false});

        assertThat(flags.get_boolean_seq()).containsExactly(true, false);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> flags.insert_boolean_seq(new boolean[3]));
        assertThatExceptionOfType(TypeMismatch.class).isThrownBy(() -> flags.insert_octet_seq(new byte[1]));
        assertThatExceptionOfType(TypeMismatch.class).isThrownBy(flags::get_char_seq);
    }

    @Test
    void bulkOperationsConcernTheCurrentMemberOfAStruct() throws Exception {
        TypeCode holder = Dynamic.ORB.create_struct_tc("IDL:H:1.0", "H", new org.omg.CORBA.StructMember[] {
            Dynamic.member("data", Dynamic.ORB.create_sequence_tc(0, Dynamic.primitive(TCKind.tk_octet))),
            Dynamic.member("wide", Dynamic.ORB.create_array_tc(2, Dynamic.primitive(TCKind.tk_wchar)))
        });
        DynAny made = Dynamic.of(holder);

        made.insert_octet_seq(new byte[] {1, 2});
        made.next();
        made.insert_wchar_seq(new char[] {'Ω', 'ß'});

        DynAny back = Dynamic.of(made.to_any());
        assertThat(back.get_octet_seq()).containsExactly(1, 2);
        back.next();
        assertThat(back.get_wchar_seq()).containsExactly('Ω', 'ß');
        back.next();
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(back::get_octet_seq);
    }

    @Test
    void bulkArraysAreCopies() throws Exception {
        DynSequence doubles = sequence(0, Dynamic.primitive(TCKind.tk_double));
        double[] given = {1, 2};
        doubles.insert_double_seq(given);
        given[0] = 5;
        doubles.get_double_seq()[1] = 5;

        assertThat(doubles.get_double_seq()).containsExactly(1, 2);
        assertThat(doubles.current_component().get_double()).isEqualTo(1);
        assertThat(doubles.get_double_seq()).containsExactly(1, 2);
    }

    @Test
    void anArrayHasItsLengthFromTheBeginning() throws Exception {
        TypeCode row = Dynamic.ORB.create_array_tc(3, Dynamic.SHORT);
        DynArray matrix = (DynArray) Dynamic.of(Dynamic.ORB.create_array_tc(2, row));

        assertThat(matrix.component_count()).isEqualTo(2);
        DynArray first = (DynArray) matrix.current_component();
        first.insert_short_seq(new short[] {1, 2, 3});
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> first.insert_short_seq(new short[2]));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> matrix.set_elements(new Any[1]));
        DynArray back = (DynArray) Dynamic.of(matrix.to_any());
        assertThat(back.get_elements_as_dyn_any()[0].get_short_seq()).containsExactly((short) 1, (short) 2, (short) 3);
        assertThat(back.equal(matrix)).isTrue();
    }

    @Test
    void hugeLengthsAreRefusedBeforeMemoryIsTaken() throws Exception {
        TypeCode huge = Dynamic.ORB.create_array_tc(Integer.MAX_VALUE, Dynamic.STRING);
        TypeCode cube = Dynamic.ORB.create_array_tc(
                2000, Dynamic.ORB.create_array_tc(2000, Dynamic.ORB.create_array_tc(2000, Dynamic.STRING)));

        assertThatThrownBy(() -> Dynamic.of(huge)).isInstanceOf(IMP_LIMIT.class);
        assertThatThrownBy(() -> Dynamic.of(cube)).isInstanceOf(IMP_LIMIT.class);
        assertThatThrownBy(() -> sequence(0, Dynamic.STRING).set_length(-1)).isInstanceOf(IMP_LIMIT.class);
        assertThatThrownBy(() -> sequence(0, Dynamic.LONG).set_length(-1)).isInstanceOf(IMP_LIMIT.class);
    }
}

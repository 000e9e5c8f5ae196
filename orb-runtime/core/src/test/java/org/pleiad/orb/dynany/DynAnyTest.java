package org.pleiad.orb.dynany;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omg.CORBA.Any;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.NO_IMPLEMENT;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.DynamicAny.DynAny;
import org.omg.DynamicAny.DynAnyFactoryPackage.InconsistentTypeCode;
import org.omg.DynamicAny.DynAnyPackage.InvalidValue;
import org.omg.DynamicAny.DynAnyPackage.TypeMismatch;
import org.omg.DynamicAny.DynStruct;

class DynAnyTest {

    @Test
    void basicValuesAreInsertedAndGotByTheirOwnOperations() throws Exception {
        DynAny octet = Dynamic.of(Dynamic.primitive(TCKind.tk_octet));
        octet.insert_octet((byte) 0xfe);
        assertThat(octet.get_octet()).isEqualTo((byte) 0xfe);
        DynAny wide = Dynamic.of(Dynamic.primitive(TCKind.tk_wstring));
        wide.insert_wstring("Ω😀");
        assertThat(wide.get_wstring()).isEqualTo("Ω😀");
        DynAny unsigned = Dynamic.of(Dynamic.primitive(TCKind.tk_ulonglong));
        unsigned.insert_ulonglong(-1);
        assertThat(unsigned.to_any().extract_ulonglong()).isEqualTo(-1);
        DynAny type = Dynamic.of(Dynamic.primitive(TCKind.tk_TypeCode));
        type.insert_typecode(Dynamic.POINT);
        assertThat(type.get_typecode().equal(Dynamic.POINT)).isTrue();
        DynAny real = Dynamic.of(Dynamic.primitive(TCKind.tk_double));
        real.insert_double(Double.NaN);
        assertThat(real.get_double()).isNaN();
        assertThat(real.equal(real.copy())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 18, 23, 24, 26, 27, 28})
    void aValueMadeFromATypeCodeIsZeroOrEmpty(int kind) throws Exception {
        TypeCode type = kind == 28
                ? Dynamic.ORB.create_fixed_tc((short) 4, (short) 2)
                : Dynamic.primitive(TCKind.from_int(kind));
        DynAny made = Dynamic.of(type);

        assertThat(made.component_count()).isZero();
        assertThat(made.type().equal(type)).isTrue();
        assertThat(Dynamic.of(made.to_any()).equal(made)).isTrue();
        assertThatExceptionOfType(TypeMismatch.class).isThrownBy(made::current_component);
        assertThat(made.seek(0)).isFalse();
        assertThat(made.next()).isFalse();
    }

    @Test
    void anotherTypeIsAMismatch() throws Exception {
        DynAny number = Dynamic.of(Dynamic.LONG);

        assertThatExceptionOfType(TypeMismatch.class).isThrownBy(() -> number.insert_short((short) 1));
        assertThatExceptionOfType(TypeMismatch.class).isThrownBy(number::get_ulong);
        assertThatExceptionOfType(TypeMismatch.class).isThrownBy(() -> number.from_any(Dynamic.stringAny("1")));
        assertThatExceptionOfType(TypeMismatch.class).isThrownBy(() -> number.assign(Dynamic.of(Dynamic.SHORT)));
        assertThatExceptionOfType(TypeMismatch.class).isThrownBy(() -> number.insert_long_seq(new int[1]));
        assertThatExceptionOfType(TypeMismatch.class).isThrownBy(() -> number.insert_val("text"));
    }

    @Test
    void anAliasIsKeptInTheTypeAndEquivalentTypesCanBeAssigned() throws Exception {
        TypeCode alias = Dynamic.ORB.create_alias_tc("IDL:Length:1.0", "Length", Dynamic.LONG);
        DynAny length = Dynamic.of(alias);

        length.assign(Dynamic.of(Dynamic.longAny(7)));

        assertThat(length.type().equal(alias)).isTrue();
        assertThat(length.get_long()).isEqualTo(7);
        assertThat(length.to_any().type().equal(alias)).isTrue();
        assertThat(length.equal(Dynamic.of(Dynamic.longAny(7)))).isTrue();
        assertThat(length.equal(Dynamic.of(Dynamic.longAny(8)))).isFalse();
    }

    @Test
    void anAnyWithoutAValueIsInvalid() throws Exception {
        Any empty = Dynamic.ORB.create_any();
        empty.type(Dynamic.LONG);

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Dynamic.of(Dynamic.LONG).from_any(empty));
    }

    @Test
    void stringsKeepTheirBound() throws Exception {
        DynAny name = Dynamic.of(Dynamic.ORB.create_wstring_tc(3));

        name.insert_wstring("abc");
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> name.insert_wstring("abcd"));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> name.insert_wstring(null));
        assertThat(name.get_wstring()).isEqualTo("abc");
    }

    @Test
    void anAnyInsideIsCopied() throws Exception {
        DynAny outer = Dynamic.of(Dynamic.ANY);
        assertThat(outer.get_any().type().kind()).isEqualTo(TCKind.tk_null);
        Any inner = Dynamic.longAny(5);
        outer.insert_any(inner);
        inner.insert_long(6);
        outer.get_any().insert_long(7);

        assertThat(outer.get_any().extract_long()).isEqualTo(5);
        assertThat(outer.get_dyn_any().get_long()).isEqualTo(5);
        outer.insert_dyn_any(Dynamic.of(Dynamic.stringAny("in")));
        assertThat(outer.get_dyn_any().get_string()).isEqualTo("in");
    }

    @Test
    void referencesAreHeldAndCompared() throws Exception {
        TypeCode face = Dynamic.ORB.create_interface_tc("IDL:Face:1.0", "Face");
        org.omg.CORBA.Object target = Dynamic.ORB.string_to_object("corbaloc::127.0.0.1:9/Key");
        DynAny reference = Dynamic.of(face);
        assertThat(reference.get_reference()).isNull();

        reference.insert_reference(target);

        assertThat(reference.get_reference()._is_equivalent(target)).isTrue();
        assertThat(reference.copy().equal(reference)).isTrue();
        assertThat(reference.equal(Dynamic.of(face))).isFalse();
    }

    @Test
    void destroyingAValueEndsItsComponentsToo() throws Exception {
        DynStruct point = (DynStruct) Dynamic.of(Dynamic.POINT);
        DynAny x = point.current_component();
        DynAny copy = point.copy();

        x.destroy();
        x.insert_long(3);
        point.destroy();

        assertThatThrownBy(x::get_long).isInstanceOf(OBJECT_NOT_EXIST.class);
        assertThatThrownBy(point::get_members).isInstanceOf(OBJECT_NOT_EXIST.class);
        assertThatThrownBy(point::destroy).isInstanceOf(OBJECT_NOT_EXIST.class);
        assertThatThrownBy(point::rewind).isInstanceOf(OBJECT_NOT_EXIST.class);
        assertThat(copy.component_count()).isEqualTo(2);
    }

    @Test
    void aComponentThatWasReplacedIsNoMore() throws Exception {
        DynAny point = Dynamic.of(Dynamic.POINT);
        DynAny x = point.current_component();

        point.from_any(Dynamic.of(Dynamic.POINT).to_any());

        assertThatThrownBy(() -> x.insert_long(1)).isInstanceOf(OBJECT_NOT_EXIST.class);
    }

    @Test
    void someTypesHaveNoDynamicValues() {
        TypeCode nativeType = Dynamic.ORB.create_native_tc("IDL:Cookie:1.0", "Cookie");
        TypeCode local = Dynamic.ORB.create_local_interface_tc("IDL:Here:1.0", "Here");

        assertThatExceptionOfType(InconsistentTypeCode.class).isThrownBy(() -> Dynamic.of(nativeType));
        assertThatExceptionOfType(InconsistentTypeCode.class)
                .isThrownBy(() -> Dynamic.of(Dynamic.ORB.create_sequence_tc(0, local)));
        assertThatExceptionOfType(InconsistentTypeCode.class).isThrownBy(() -> Dynamic.of((TypeCode) null));
    }

    @Test
    void aDynamicValueIsLocal() throws Exception {
        DynAny number = Dynamic.of(Dynamic.LONG);

        assertThat(number._is_a("IDL:omg.org/DynamicAny/DynAny:1.0")).isTrue();
        assertThatThrownBy(() -> Dynamic.ORB.object_to_string(number))
                .isInstanceOfAny(MARSHAL.class, NO_IMPLEMENT.class, org.omg.CORBA.INV_OBJREF.class);
    }

    @Test
    void severalAreMadeAtOnce() throws Exception {
        Any[] anys = {Dynamic.longAny(1), Dynamic.stringAny("two")};

        DynAny[] made = Dynamic.FACTORY.create_multiple_dyn_anys(anys, false);
        Any[] back = Dynamic.FACTORY.create_multiple_anys(made);

        assertThat(made[1].get_string()).isEqualTo("two");
        assertThat(back[0].equal(anys[0])).isTrue();
        assertThat(back[1].equal(anys[1])).isTrue();
        made[0].destroy();
        assertThat(made[1].get_string()).isEqualTo("two");
    }
}

package org.pleiad.orb.dynany;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.VM_CUSTOM;
import org.omg.CORBA.VM_NONE;
import org.omg.CORBA.VM_TRUNCATABLE;
import org.omg.CORBA.ValueMember;
import org.omg.DynamicAny.DynAny;
import org.omg.DynamicAny.DynAnyPackage.InvalidValue;
import org.omg.DynamicAny.DynAnyPackage.TypeMismatch;
import org.omg.DynamicAny.DynStruct;
import org.omg.DynamicAny.DynValue;
import org.omg.DynamicAny.DynValueBox;
import org.omg.DynamicAny.MustTruncate;
import org.omg.DynamicAny.NameValuePair;
import org.pleiad.orb.cdr.WrittenValues;
import org.pleiad.orb.dynamic.CdrOutputStream;

class DynValueTest {
    private static final String BASE = "IDL:Base:1.0";

    /** {@code valuetype Base { public long x; public Base next; }} */
    private static final TypeCode BASE_TYPE = value(BASE, VM_NONE.value, null, "x", "next");

    private static TypeCode value(String id, short modifier, TypeCode base, String number, String next) {
        return Dynamic.ORB.create_value_tc(id, "V", modifier, base, new ValueMember[] {
            Dynamic.state(number, Dynamic.LONG), Dynamic.state(next, Dynamic.ORB.create_recursive_tc(id))
        });
    }

    private static DynValue made(TypeCode type) throws Exception {
        DynValue value = (DynValue) Dynamic.of(type);
        value.set_to_value();
        return value;
    }

    @Test
    void aValueIsNullAtFirst() throws Exception {
        DynValue value = (DynValue) Dynamic.of(BASE_TYPE);

        assertThat(value.is_null()).isTrue();
        assertThat(value.component_count()).isZero();
        assertThat(value.current_component()).isNull();
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(value::get_members);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(value::current_member_name);
        assertThat(((DynValue) Dynamic.of(value.to_any())).is_null()).isTrue();
    }

    @Test
    void aValueHasTheMembersOfItsBasesFirst() throws Exception {
        DynValue value = made(value("IDL:Derived:1.0", VM_NONE.value, BASE_TYPE, "y", "other"));

        assertThat(value.component_count()).isEqualTo(4);
        assertThat(value.current_member_name()).isEqualTo("x");
        assertThat(value.get_members()).extracting(pair -> pair.id).containsExactly("x", "next", "y", "other");
        value.seek(2);
        assertThat(value.current_member_kind()).isEqualTo(TCKind.tk_long);
        value.insert_long(4);
        assertThat(Dynamic.of(value.to_any()).equal(value)).isTrue();
        value.set_to_null();
        assertThat(value.component_count()).isZero();
    }

    @Test
    void settingTheMembersMakesAValueOfNull() throws Exception {
        DynValue value = (DynValue) Dynamic.of(BASE_TYPE);
        Any none = Dynamic.of(BASE_TYPE).to_any();

        value.set_members(
                new NameValuePair[] {new NameValuePair("x", Dynamic.longAny(3)), new NameValuePair("next", none)});

        assertThat(value.is_null()).isFalse();
        assertThat(value.get_long()).isEqualTo(3);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> value.set_members(new NameValuePair[0]));
    }

    @Test
    void aValueThatIsSharedStaysOneValue() throws Exception {
        TypeCode pair = Dynamic.ORB.create_struct_tc("IDL:Pair:1.0", "Pair", new StructMember[] {
            Dynamic.member("one", BASE_TYPE), Dynamic.member("other", BASE_TYPE)
        });
        Any any = any(pair, out -> {
            WrittenValues values = out.writer().values();
            int start = values.begin(null, "", List.of(BASE), false);
            out.write_long(5);
            out.write_long(0);
            values.end(false);
            values.referTo(start);
        });

        DynStruct shared = (DynStruct) Dynamic.of(any);
        DynAny other = shared.get_members_as_dyn_any()[1].value;
        shared.current_component().insert_long(6);

        assertThat(other.get_long()).isEqualTo(6);
        DynStruct back = (DynStruct) Dynamic.of(shared.to_any());
        assertThat(back.get_members_as_dyn_any()[1].value).isSameAs(back.get_members_as_dyn_any()[0].value);
    }

    @Test
    void aValueThatHoldsItselfIsReadWrittenComparedAndDestroyed() throws Exception {
        Any ring = any(BASE_TYPE, out -> {
            WrittenValues values = out.writer().values();
            int start = values.begin(null, "", List.of(BASE), false);
            out.write_long(5);
            values.referTo(start);
            values.end(false);
        });

        DynValue value = (DynValue) Dynamic.of(ring);
        value.seek(1);

        assertThat(value.current_component()).isSameAs(value);
        DynAny copy = value.copy();
        assertThat(copy.equal(value)).isTrue();
        copy.insert_long(6);
        assertThat(copy.equal(value)).isFalse();
        value.destroy();
        assertThat(copy.get_long()).isEqualTo(6);
    }

    private interface Filling {
        void fill(CdrOutputStream out);
    }

    private static Any any(TypeCode type, Filling filling) {
        Any any = Dynamic.ORB.create_any();
        any.type(type);
        filling.fill((CdrOutputStream) any.create_output_stream());
        return any;
    }

    private static Any unknownDerived() {
        return any(BASE_TYPE, out -> {
            WrittenValues values = out.writer().values();
            values.begin(null, "", List.of("IDL:Unknown:1.0", BASE), true);
            out.write_long(7);
            out.write_long(0);
            out.write_string("more");
            values.end(true);
        });
    }

    @Test
    void aValueOfAnUnknownTypeIsCutDownToTheBaseIfThatIsAllowed() throws Exception {
        DynValue cut = (DynValue) Dynamic.FACTORY.create_dyn_any(unknownDerived());

        assertThat(cut.component_count()).isEqualTo(2);
        assertThat(cut.get_long()).isEqualTo(7);
        assertThat(((DynValue) Dynamic.of(cut.to_any())).equal(cut)).isTrue();
        assertThatExceptionOfType(MustTruncate.class)
                .isThrownBy(() -> Dynamic.FACTORY.create_dyn_any_without_truncation(unknownDerived()));
        assertThatExceptionOfType(MustTruncate.class)
                .isThrownBy(() -> Dynamic.FACTORY.create_multiple_dyn_anys(new Any[] {unknownDerived()}, false));
        assertThat(Dynamic.FACTORY.create_multiple_dyn_anys(new Any[] {unknownDerived()}, true))
                .hasSize(1);
        assertThat(Dynamic.FACTORY
                        .create_dyn_any_without_truncation(cut.to_any())
                        .equal(cut))
                .isTrue();
    }

    @Test
    void aTruncatableValueIsWrittenWithItsBases() throws Exception {
        DynValue value = made(value("IDL:Cut:1.0", VM_TRUNCATABLE.value, BASE_TYPE, "y", "other"));
        value.insert_long(9);
        Any asBase = any(BASE_TYPE, out -> value.to_any().write_value(out));

        DynValue cut = (DynValue) Dynamic.of(asBase);

        assertThat(cut.component_count()).isEqualTo(2);
        assertThat(cut.get_long()).isEqualTo(9);
    }

    @Test
    void aValueWithItsOwnMarshallingIsNotTakenApart() throws Exception {
        DynValue value = (DynValue) Dynamic.of(value("IDL:Custom:1.0", VM_CUSTOM.value, null, "x", "y"));

        assertThat(value.is_null()).isTrue();
        assertThatThrownBy(value::set_to_value).isInstanceOf(org.omg.CORBA.NO_IMPLEMENT.class);
    }

    @Test
    void aBoxHoldsOneComponent() throws Exception {
        TypeCode boxed = Dynamic.ORB.create_value_box_tc("IDL:Box:1.0", "Box", Dynamic.POINT);
        DynValueBox box = (DynValueBox) Dynamic.of(boxed);
        assertThat(box.is_null()).isTrue();
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(box::get_boxed_value);

        DynAny point = Dynamic.of(Dynamic.POINT);
        point.insert_long(2);
        box.set_boxed_value(point.to_any());

        assertThat(box.component_count()).isEqualTo(1);
        assertThat(box.current_component().get_long()).isEqualTo(2);
        assertThat(box.get_boxed_value_as_dyn_any().equal(point)).isTrue();
        assertThat(Dynamic.of(box.to_any()).equal(box)).isTrue();
        assertThatExceptionOfType(TypeMismatch.class).isThrownBy(() -> box.set_boxed_value(Dynamic.longAny(1)));
        point.insert_long(3);
        box.set_boxed_value_as_dyn_any(point);
        assertThat(box.get_boxed_value_as_dyn_any().get_long()).isEqualTo(3);
    }

    @Test
    void aBoxOfAnotherTypeIsNotRead() {
        TypeCode boxed = Dynamic.ORB.create_value_box_tc("IDL:Box:1.0", "Box", Dynamic.LONG);
        Any any = any(boxed, out -> {
            out.writer().values().begin(null, "", List.of("IDL:Other:1.0"), false);
            out.write_long(1);
        });

        assertThatThrownBy(() -> Dynamic.of(any)).isInstanceOf(MARSHAL.class);
    }
}

package org.pleiad.orb.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_INV_ORDER;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.DATA_CONVERSION;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

class AnyValueTest {
    private static final TypeCode POINT = TypeCodes.struct("IDL:Point:1.0", "Point", new StructMember[] {
        new StructMember("x", TypeCodes.primitive(TCKind.tk_octet), null),
        new StructMember("y", TypeCodes.primitive(TCKind.tk_double), null),
        new StructMember("label", TypeCodes.string(0), null)
    });

    private static AnyValue any() {
        return new AnyValue(null, new DetachedReferences());
    }

    /** The any after a journey over a stream. */
    private static Any sent(Any any) {
        CdrOutputStream out = new CdrOutputStream(null, Memory.writer(), new DetachedReferences());
        out.write_octet((byte) 0); // so that nothing is aligned by luck
        out.write_any(any);
        InputStream in = out.create_input_stream();
        in.read_octet();
        return in.read_any();
    }

    @Test
    void givesBackEveryBasicType() {
        AnyValue any = any();
        any.insert_short((short) -2);
        assertThat(sent(any).extract_short()).isEqualTo((short) -2);
        any.insert_ushort((short) 0xffff);
        assertThat(sent(any).extract_ushort()).isEqualTo((short) -1);
        any.insert_long(42);
        assertThat(sent(any).extract_long()).isEqualTo(42);
        any.insert_ulong(43);
        assertThat(sent(any).extract_ulong()).isEqualTo(43);
        any.insert_longlong(Long.MIN_VALUE);
        assertThat(sent(any).extract_longlong()).isEqualTo(Long.MIN_VALUE);
        any.insert_ulonglong(-1);
        assertThat(sent(any).extract_ulonglong()).isEqualTo(-1);
        any.insert_float(1.5f);
        assertThat(sent(any).extract_float()).isEqualTo(1.5f);
        any.insert_double(-0.0);
        assertThat(sent(any).extract_double()).isEqualTo(-0.0);
        any.insert_boolean(true);
        assertThat(sent(any).extract_boolean()).isTrue();
        any.insert_char('\u00e9');
        assertThat(sent(any).extract_char()).isEqualTo('\u00e9');
        any.insert_wchar('\u2603');
        assertThat(sent(any).extract_wchar()).isEqualTo('\u2603');
        any.insert_octet((byte) -1);
        assertThat(sent(any).extract_octet()).isEqualTo((byte) -1);
        any.insert_string("gr\u00fc\u00df \u2603");
        assertThat(sent(any).extract_string()).isEqualTo("gr\u00fc\u00df \u2603");
        any.insert_wstring("\u2603\ud83d\ude00");
        assertThat(sent(any).extract_wstring()).isEqualTo("\u2603\ud83d\ude00");
        any.insert_TypeCode(POINT);
        assertThat(sent(any).extract_TypeCode().equal(POINT)).isTrue();
        any.insert_fixed(new BigDecimal("-123.45"));
        assertThat(sent(any).extract_fixed()).isEqualTo(new BigDecimal("-123.45"));
        any.insert_Object(null);
        assertThat(any.extract_Object()).isNull();
        AnyValue inner = any();
        inner.insert_long(7);
        any.insert_any(inner);
        assertThat(sent(any).extract_any().extract_long()).isEqualTo(7);
        assertThat(sent(any()).type().kind()).isEqualTo(TCKind.tk_null);
    }

    @Test
    void takesStructuresTheWayIdljHelpersInsertThem() {
        Any any = any();
        OutputStream out = any.create_output_stream();
        any.type(POINT);
        writePoint(out);
        any.read_value(out.create_input_stream(), POINT);
        assertPoint(sent(any));
    }

    @Test
    void takesStructuresTheWayJacOrbHelpersInsertThem() {
        Any any = any();
        any.type(POINT);
        writePoint(any.create_output_stream());
        assertPoint(sent(any));
        assertPoint(any);
    }

    @Test
    void readsTheHolderWhenTheValueIsNeeded() {
        Point holder = new Point();
        Any any = any();
        any.insert_Streamable(holder);
        holder.label = "changed";
        assertThat(any.extract_Streamable()).isSameAs(holder);
        InputStream in = any.create_input_stream();
        in.read_octet();
        in.read_double();
        assertThat(in.read_string()).isEqualTo("changed");
        assertThatThrownBy(() -> sent(any).extract_Streamable()).isInstanceOf(BAD_INV_ORDER.class);
    }

    @Test
    void extractsBasicValuesFromHoldersAndAliases() {
        Any any = any();
        any.insert_Streamable(new Text());
        assertThat(any.extract_string()).isEqualTo("held");
        TypeCode alias = TypeCodes.alias("IDL:Name:1.0", "Name", TypeCodes.string(8));
        any.type(alias);
        any.create_output_stream().write_string("aliased");
        assertThat(sent(any).extract_string()).isEqualTo("aliased");
        assertThat(sent(any).type().equal(alias)).isTrue();
    }

    @Test
    void equalsByTypeAndValue() {
        Any one = any();
        Any other = any();
        one.insert_string("a");
        other.insert_string("a");
        assertThat(one.equal(other)).isTrue();
        other.insert_string("b");
        assertThat(one.equal(other)).isFalse();
        other.insert_wstring("a");
        assertThat(one.equal(other)).isFalse();
        one.type(POINT);
        writePoint(one.create_output_stream());
        other.insert_Streamable(new Point());
        assertThat(one.equal(other)).isTrue();
    }

    @Test
    void refusesWhatDoesNotFit() {
        Any any = any();
        any.insert_long(1);
        assertThatThrownBy(any::extract_short)
                .isInstanceOf(BAD_OPERATION.class)
                .hasMessageContaining("tk_long and not of tk_short");
        any.type(POINT);
        assertThatThrownBy(() -> sent(any)).isInstanceOf(BAD_OPERATION.class).hasMessageContaining("no value");
        assertThatThrownBy(() -> any.insert_char('\u2603')).isInstanceOf(DATA_CONVERSION.class);
        assertThatThrownBy(() -> any.insert_string(null)).isInstanceOf(BAD_PARAM.class);
        assertThatThrownBy(() -> any.insert_string("a\0b")).isInstanceOf(BAD_PARAM.class);
        assertThatThrownBy(() -> any.insert_fixed(new BigDecimal("123.4"), TypeCodes.fixed((short) 3, (short) 1)))
                .isInstanceOf(DATA_CONVERSION.class);
        assertThatThrownBy(() -> any.insert_fixed(BigDecimal.ONE, POINT)).isInstanceOf(BAD_INV_ORDER.class);
        assertThatThrownBy(() -> any.insert_Object(null, POINT)).isInstanceOf(BAD_PARAM.class);
    }

    @Test
    void checksBoundsOfTheType() {
        Any any = any();
        any.type(TypeCodes.string(3));
        any.create_output_stream().write_string("four");
        assertThatThrownBy(() -> sent(any)).isInstanceOf(MARSHAL.class).hasMessageContaining("bound");
    }

    private static void writePoint(OutputStream out) {
        new Point()._write(out);
    }

    private static void assertPoint(Any any) {
        assertThat(any.type().equal(POINT)).isTrue();
        InputStream in = any.create_input_stream();
        assertThat(in.read_octet()).isEqualTo((byte) 3);
        assertThat(in.read_double()).isEqualTo(4.5);
        assertThat(in.read_string()).isEqualTo("corner");
    }

    private static final class Point implements Streamable {
        private String label = "corner";

        @Override
        public void _read(InputStream in) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void _write(OutputStream out) {
            out.write_octet((byte) 3);
            out.write_double(4.5);
            out.write_string(label);
        }

        @Override
        public TypeCode _type() {
            return POINT;
        }
    }

    private static final class Text implements Streamable {
        @Override
        public void _read(InputStream in) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void _write(OutputStream out) {
            out.write_string("held");
        }

        @Override
        public TypeCode _type() {
            return TypeCodes.string(0);
        }
    }
}

package org.pleiad.idl.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.kitchen.Burnt;
import golden.kitchen.ByAllSpices;
import golden.kitchen.ByShort;
import golden.kitchen.BytesHelper;
import golden.kitchen.FewFlagsHelper;
import golden.kitchen.NamesHelper;
import golden.kitchen.RowHelper;
import golden.kitchen.ShortNameHelper;
import golden.kitchen.Spice;
import golden.kitchen.SpiceHelper;
import golden.kitchen.Texts;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ORB;
import org.omg.CORBA.portable.OutputStream;

/** Generated types do what the mapping says of them. */
class GeneratedTypesTest {

    private static OutputStream stream() {
        return ORB.init().create_any().create_output_stream();
    }

    @Test
    void unionsRefuseTheBranchThatTheyDoNotHold() {
        var union = new ByShort();
        assertThatThrownBy(union::discriminator).isInstanceOf(BAD_OPERATION.class);

        union.many(5);
        assertThat(union.discriminator()).as("the first label").isEqualTo((short) 1);
        assertThatThrownBy(union::one).isInstanceOf(BAD_OPERATION.class);

        union.many((short) 3, 6);
        assertThat(union.discriminator()).isEqualTo((short) 3);
        assertThat(union.many()).isEqualTo(6);
        assertThatThrownBy(() -> union.many((short) 2, 6)).isInstanceOf(BAD_OPERATION.class);

        union.other((byte) 1);
        assertThat(union.discriminator()).as("the first value that is no label").isEqualTo((short) 0);
        assertThatThrownBy(() -> union.other((short) 3, (byte) 1)).isInstanceOf(BAD_OPERATION.class);
    }

    @Test
    void unionsWithALabelForEveryValueHaveNoDefault() {
        assertThat(ByAllSpices.class.getMethods())
                .noneMatch(method -> method.getName().equals("__default"));
    }

    @Test
    void enumsHaveOneInstancePerValueAndRefuseOthers() {
        assertThat(Spice.from_int(Spice._saffron)).isSameAs(Spice.saffron).hasToString("saffron");
        assertThatThrownBy(() -> Spice.from_int(3)).isInstanceOf(BAD_PARAM.class);
        OutputStream out = stream();
        out.write_ulong(7);
        assertThatThrownBy(() -> SpiceHelper.read(out.create_input_stream())).isInstanceOf(MARSHAL.class);
    }

    @Test
    void stringsOfAStructStartEmpty() {
        assertThat(new Texts().text).isEmpty();
        assertThat(new Texts().briefWide).isEmpty();
    }

    @Test
    void exceptionsNameTheirIdBeforeTheReason() {
        assertThat(new Burnt("too hot", "black", 300))
                .hasMessage("IDL:pleiad.org/kitchen/Burnt:1.0 too hot")
                .satisfies(burnt -> assertThat(burnt.degrees).isEqualTo(300));
    }

    @Test
    void whatIsTooLongIsNotSent() {
        assertThatThrownBy(() -> ShortNameHelper.write(stream(), "longer than sixteen"))
                .isInstanceOf(BAD_PARAM.class);
        assertThatThrownBy(() -> FewFlagsHelper.write(stream(), new boolean[11]))
                .isInstanceOf(MARSHAL.class);
        assertThatThrownBy(() -> RowHelper.write(stream(), new int[2])).isInstanceOf(MARSHAL.class);
    }

    @Test
    void forgedLengthsAllocateLittleAndFail() {
        OutputStream out = stream();
        out.write_ulong(Integer.MAX_VALUE);
        out.write_ulong(0);
        assertThatThrownBy(() -> BytesHelper.read(out.create_input_stream())).isInstanceOf(MARSHAL.class);
        assertThatThrownBy(() -> NamesHelper.read(out.create_input_stream())).isInstanceOf(MARSHAL.class);
        OutputStream few = stream();
        few.write_ulong(11);
        assertThatThrownBy(() -> FewFlagsHelper.read(few.create_input_stream())).isInstanceOf(MARSHAL.class);
    }

    @Test
    void extractRefusesAnAnyOfAnotherType() {
        Any any = ORB.init().create_any();
        any.insert_long(1);
        assertThatThrownBy(() -> SpiceHelper.extract(any)).isInstanceOf(BAD_OPERATION.class);
    }
}

package org.pleiad.orb.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UnionMember;
import org.omg.CORBA.portable.OutputStream;

class ValueWalkTest {
    private final ORB orb = ORB.init();
    private final TypeCode longs = orb.create_sequence_tc(0, orb.get_primitive_tc(TCKind.tk_long));

    @Test
    void skipsAMemberAndReadsTheNext() {
        CdrInputStream in = stream(out -> {
            out.write_string("skipped");
            out.write_long(2);
            out.write_long(7);
            out.write_long(8);
            out.write_double(1.5);
        });
        TypeCode first = orb.create_struct_tc("IDL:A:1.0", "A", new StructMember[] {
            new StructMember("text", orb.create_string_tc(0), null), new StructMember("longs", longs, null)
        });
        assertThat(ValueWalk.skip(in, orb.create_alias_tc("IDL:B:1.0", "B", first)))
                .isTrue();
        assertThat(in.read_double()).isEqualTo(1.5);
    }

    @Test
    void skipsElementsOfASequenceAfterItsLength() {
        CdrInputStream in = stream(out -> {
            out.write_long(3);
            out.write_long_array(new int[] {10, 20, 30}, 0, 3);
        });
        assertThat(ValueWalk.length(in, longs)).isEqualTo(3);
        assertThat(ValueWalk.skipElements(in, longs, 2)).isTrue();
        assertThat(in.read_long()).isEqualTo(30);
    }

    @Test
    void refusesALengthThatCannotBe() {
        CdrInputStream in = stream(out -> out.write_long(1000));
        assertThatThrownBy(() -> ValueWalk.length(in, longs)).isInstanceOf(MARSHAL.class);
    }

    @Test
    void findsTheMemberThatADiscriminatorSelects() {
        Any label = orb.create_any();
        label.insert_long(5);
        Any other = orb.create_any();
        other.insert_octet((byte) 0);
        TypeCode union = orb.create_union_tc("IDL:U:1.0", "U", orb.get_primitive_tc(TCKind.tk_long), new UnionMember[] {
            new UnionMember("five", label, longs, null), new UnionMember("rest", other, longs, null)
        });
        CdrInputStream in = stream(out -> out.write_long(5));
        long discriminator = ValueWalk.discriminator(in, union);
        assertThat(ValueWalk.selected(union, discriminator)).isZero();
        assertThat(ValueWalk.selected(union, 6)).isEqualTo(1);
    }

    private CdrInputStream stream(java.util.function.Consumer<OutputStream> write) {
        OutputStream out = orb.create_any().create_output_stream();
        write.accept(out);
        return (CdrInputStream) out.create_input_stream();
    }
}

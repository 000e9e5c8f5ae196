package org.pleiad.orb.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.ValueMember;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.ReadValues;

/** Where classes of values could be loaded from: foreign ORBs tell it, nobody here loads anything. */
class CodebaseTest {
    private static final int PLAIN_WITH_CODEBASE = 0x7fffff03;
    private static final String URL = "http://127.0.0.1/classes.jar";
    private static final String ID = "IDL:V:1.0";
    private static final TypeCode VALUE =
            TypeCodes.value(ID, "V", (short) 0, null, new ValueMember[] {Types.state("number", Types.LONG)});

    /** Two values; the second refers to codebase and id of the first. */
    private static CdrWriter two() {
        CdrWriter out = Memory.writer();
        out.writeLong(PLAIN_WITH_CODEBASE);
        int codebase = out.buffer().writerIndex();
        out.writeString(URL);
        out.align(4);
        int id = out.buffer().writerIndex();
        out.writeString(ID);
        out.writeLong(1);
        out.writeLong(PLAIN_WITH_CODEBASE);
        for (int earlier : List.of(codebase, id)) {
            out.writeLong(0xffffffff);
            out.writeLong(earlier - out.buffer().writerIndex());
        }
        out.writeLong(2);
        return out;
    }

    @Test
    void theCodebaseIsToldAndMayBeReferredTo() {
        CdrReader in = Memory.reader(two());
        ReadValues values = in.values();

        assertThat(values.begin(values.readTag()).codebase()).isEqualTo(URL);
        in.readLong();
        assertThat(values.begin(values.readTag()).codebase()).isEqualTo(URL);
        assertThat(in.readLong()).isEqualTo(2);
    }

    @Test
    void anAnyPassesTheValueOnWithoutIt() {
        CdrReader in = Memory.reader(two());
        AnyValue first = Types.any();
        AnyValue second = Types.any();
        first.read(in, TypeCodes.adopt(VALUE));
        second.read(in, TypeCodes.adopt(VALUE));

        assertThat(in.remaining()).isZero();
        assertThat(number(first)).isEqualTo(1);
        assertThat(number(second)).isEqualTo(2);
    }

    private static int number(Any any) {
        CdrWriter out = Memory.writer();
        any.write_value(new CdrOutputStream(null, out, new DetachedReferences()));
        CdrReader in = Memory.reader(out);
        ReadValues values = in.values();
        assertThat(values.begin(values.readTag()).codebase()).isNull();
        return in.readLong();
    }
}

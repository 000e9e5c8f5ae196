package org.pleiad.orb.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.AnyHolder;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.IntHolder;
import org.omg.CORBA.SetOverrideType;
import org.omg.CORBA.StringHolder;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UserException;
import org.omg.CORBA.portable.IDLEntity;

class DirectOperationsTest {

    /** Operations as the mapping makes them. */
    interface Sample {
        int plain(int a, String b, BigDecimal c, TypeCode d, org.omg.CORBA.Object e, SetOverrideType f);

        void holders(IntHolder a, StringHolder b);

        void anyHolder(AnyHolder a);

        void array(int[] a);

        Any result();

        void struct(Pair a);

        void raises() throws Fine;

        void raisesMutable() throws Mutable;

        void _class(int a);

        int width();

        void width(int value);

        int[] cells();

        void cells(int[] value);
    }

    static final class Pair implements IDLEntity {
        private static final long serialVersionUID = 1L;
        public int a;
    }

    static final class Fine extends UserException {
        private static final long serialVersionUID = 1L;
        public String reason;
        public CompletionStatus status;
    }

    static final class Mutable extends UserException {
        private static final long serialVersionUID = 1L;
        public byte[] reason;
    }

    @Test
    void sharesNothingWhereAllIsImmutable() {
        assertThat(shared("plain")).isTrue();
        assertThat(shared("holders")).isTrue();
        assertThat(shared("raises")).isTrue();
    }

    @Test
    void wouldShareWhateverCanBeChanged() {
        assertThat(shared("array")).isFalse();
        assertThat(shared("result")).isFalse();
        assertThat(shared("struct")).isFalse();
        assertThat(shared("anyHolder")).isFalse();
        assertThat(shared("raisesMutable")).isFalse();
    }

    @Test
    void knowsAttributesAndEscapedNames() {
        assertThat(shared("class")).isTrue();
        assertThat(shared("_get_width")).isTrue();
        assertThat(shared("_set_width")).isTrue();
        assertThat(shared("_get_cells")).isFalse();
        assertThat(shared("_set_cells")).isFalse();
        assertThat(shared("unknown")).isFalse();
    }

    private static boolean shared(String operation) {
        return DirectOperations.shareNothing(Sample.class, operation);
    }
}

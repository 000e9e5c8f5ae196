package org.pleiad.orb.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.omg.CORBA.ARG_IN;
import org.omg.CORBA.ARG_INOUT;
import org.omg.CORBA.ARG_OUT;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.Bounds;
import org.omg.CORBA.ContextList;
import org.omg.CORBA.Environment;
import org.omg.CORBA.ExceptionList;
import org.omg.CORBA.INV_FLAG;
import org.omg.CORBA.NVList;
import org.omg.CORBA.NamedValue;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.pleiad.orb.Pleiad;

/** The lists that dynamic calls are made of, as an ORB gives them out. */
class DynamicListsTest {

    @Test
    void argumentsKeepTheirOrderNamesAndFlags() throws Exception {
        try (Pleiad pleiad = Pleiad.builder().build()) {
            NVList list = pleiad.orb().create_list(3);
            assertThat(list.count()).as("the count is a hint only").isZero();
            list.add(ARG_OUT.value);
            NamedValue second = list.add_item("second", ARG_IN.value);
            second.value().insert_long(7);
            list.add_value("third", second.value(), ARG_INOUT.value);

            assertThat(list.count()).isEqualTo(3);
            assertThat(list.item(0).name()).isEmpty();
            assertThat(list.item(0).flags()).isEqualTo(ARG_OUT.value);
            assertThat(list.item(1)).isSameAs(second);
            assertThat(list.item(2).value().extract_long()).isEqualTo(7);
            list.remove(0);
            assertThat(list.item(0).name()).isEqualTo("second");
            assertThatThrownBy(() -> list.item(2)).isInstanceOf(Bounds.class);
            assertThatThrownBy(() -> list.item(-1)).isInstanceOf(Bounds.class);
            assertThatThrownBy(() -> list.remove(2)).isInstanceOf(Bounds.class);
        }
    }

    @Test
    void wrongFlagsAndMissingValuesAreRefused() {
        try (Pleiad pleiad = Pleiad.builder().build()) {
            ORB orb = pleiad.orb();
            assertThatThrownBy(() -> orb.create_list(0).add_item("x", 77)).isInstanceOf(INV_FLAG.class);
            assertThatThrownBy(() -> orb.create_named_value("x", null, ARG_IN.value))
                    .isInstanceOf(BAD_PARAM.class);
            assertThat(orb.create_named_value("result", orb.create_any(), 0).flags())
                    .isZero();
        }
    }

    @Test
    void exceptionsContextsAndEnvironmentsAreKept() throws Exception {
        try (Pleiad pleiad = Pleiad.builder().build()) {
            ExceptionList exceptions = pleiad.orb().create_exception_list();
            exceptions.add(pleiad.orb().get_primitive_tc(TCKind.tk_long));
            assertThat(exceptions.count()).isEqualTo(1);
            assertThat(exceptions.item(0).kind()).isSameAs(TCKind.tk_long);
            exceptions.remove(0);
            assertThatThrownBy(() -> exceptions.item(0)).isInstanceOf(Bounds.class);
            ContextList contexts = pleiad.orb().create_context_list();
            contexts.add("sys_*");
            assertThat(contexts.item(0)).isEqualTo("sys_*");
            Environment environment = pleiad.orb().create_environment();
            environment.exception(new Bounds());
            assertThat(environment.exception()).isInstanceOf(Bounds.class);
            environment.clear();
            assertThat(environment.exception()).isNull();
        }
    }
}

package org.omg.CORBA.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.PolicyHelper;
import org.omg.CORBA._PolicyStub;

/** A stub that nobody connected is a harmless object with a clear complaint. */
class ObjectImplTest {
    private final _PolicyStub stub = new _PolicyStub();

    @Test
    void complainsAboutAMissingDelegate() {
        assertThatThrownBy(() -> stub._is_a(PolicyHelper.id()))
                .isInstanceOf(BAD_OPERATION.class)
                .hasMessageContaining("_PolicyStub")
                .hasMessageContaining("delegate");
    }

    @Test
    void canBePrintedComparedAndHashedWithoutADelegate() {
        assertThat(stub.toString()).contains("no delegate");
        java.lang.Object same = stub;
        assertThat(stub).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(new _PolicyStub());
    }
}

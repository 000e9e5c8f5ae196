package org.omg.CORBA;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SystemExceptionTest {
    @Test
    void namesVendorMinorCodeAndCompletion() {
        assertThat(new TRANSIENT("no server", OMGVMCID.value | 2, CompletionStatus.COMPLETED_MAYBE))
                .hasToString("org.omg.CORBA.TRANSIENT: no server [vmcid: OMG, minor code: 2, completed: maybe]");
        assertThat(new COMM_FAILURE(0x504c0003, CompletionStatus.COMPLETED_YES))
                .hasToString("org.omg.CORBA.COMM_FAILURE: [vmcid: Pleiad, minor code: 3, completed: yes]");
    }

    @Test
    void showsAnUnknownVendorInHexAndNoneAsNone() {
        assertThat(new UNKNOWN(0xabcde001, CompletionStatus.COMPLETED_NO))
                .asString()
                .contains("vmcid: 0xabcde000");
        assertThat(new UNKNOWN()).hasToString("org.omg.CORBA.UNKNOWN: [vmcid: none, minor code: 0, completed: no]");
    }
}

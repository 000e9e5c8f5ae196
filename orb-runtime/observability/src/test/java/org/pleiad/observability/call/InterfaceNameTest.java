package org.pleiad.observability.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterfaceNameTest {

    @ParameterizedTest
    @CsvSource({
        "IDL:Grid:1.0, Grid",
        "IDL:Shop/Till:1.0, Shop::Till",
        "IDL:omg.org/CosNaming/NamingContext:1.0, CosNaming::NamingContext",
        "IDL:acme.com/tools.v2/Shop/Till:1.3, Shop::Till",
        "RMI:com.acme.Till:0123456789ABCDEF, com.acme.Till",
        "LOCAL:till, LOCAL:till",
        "IDL:, IDL:"
    })
    void isWhatIdlWrites(String id, String name) {
        assertThat(InterfaceName.of(id)).isEqualTo(name);
    }
}

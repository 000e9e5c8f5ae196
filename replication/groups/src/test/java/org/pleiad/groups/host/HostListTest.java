package org.pleiad.groups.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;

class HostListTest {

    @Test
    void readsNamesAndAddresses() {
        assertThat(HostList.parse("a=127.0.0.1:7001, b=[::1]:7002,c-1=plant.example:7003/7103"))
                .containsExactly(
                        new HostAddress(new HostId("a"), "127.0.0.1:7001"),
                        new HostAddress(new HostId("b"), "[::1]:7002"),
                        new HostAddress(new HostId("c-1"), "plant.example:7003", "plant.example:7103"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a=127.0.0.1; is no host: write NAME=HOST:PORT",
                "127.0.0.1:7001; is no host",
                "a=h:1,,b=h:2; is no host",
                "a=h:70000; 70000 in \"a=h:70000\" is not between 1 and 65535",
                "a=h:1,a=h:2; the host a is named twice",
                "a b=h:1; is no name of a host"
            })
    void saysWhatIsWrongWithAList(String list, String complaint) {
        assertThatThrownBy(() -> HostList.parse(list))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(complaint);
    }
}

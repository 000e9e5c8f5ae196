package org.pleiad.orb.poa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActivationTest {
    private final Activation activation = new Activation(new Octets(new byte[] {1}), new AdapterFixture.Plain());

    @Test
    void closedWithoutRequestsIsOverAtOnce() {
        assertThat(activation.acquire()).isTrue();
        assertThat(activation.release()).isFalse();

        assertThat(activation.close()).isTrue();

        assertThat(activation.acquire()).isFalse();
    }

    @Test
    void closedWithRequestsIsOverWithTheLastOfThem() {
        activation.acquire();
        activation.acquire();

        assertThat(activation.close()).isFalse();

        assertThat(activation.acquire()).isFalse();
        assertThat(activation.release()).isFalse();
        assertThat(activation.release()).isTrue();
    }
}

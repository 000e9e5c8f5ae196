package org.omg.CORBA;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LocalObjectTest {
    private static final class Clock extends LocalObject {
        @Override
        public String[] _ids() {
            return new String[] {"IDL:Clock:1.0", "IDL:Timer:1.0"};
        }
    }

    private final LocalObject clock = new Clock();

    @Test
    void isWhatItsIdsSayAndAnObject() {
        assertThat(clock._is_a("IDL:Timer:1.0")).isTrue();
        assertThat(clock._is_a("IDL:omg.org/CORBA/Object:1.0")).isTrue();
        assertThat(clock._is_a("IDL:Door:1.0")).isFalse();
        assertThat(clock._repository_id()).isEqualTo("IDL:Clock:1.0");
    }

    @Test
    void isEquivalentToItselfAlone() {
        assertThat(clock._is_equivalent(clock)).isTrue();
        assertThat(clock._is_equivalent(new Clock())).isFalse();
        assertThat(clock._non_existent()).isFalse();
    }

    @Test
    void hashesBelowTheMaximum() {
        assertThat(clock._hash(7)).isBetween(0, 7);
        assertThat(clock._hash(0)).isZero();
    }

    @Test
    void refusesWhatNeedsAReference() {
        assertThatThrownBy(() -> clock._request("tick"))
                .isInstanceOfSatisfying(NO_IMPLEMENT.class, refusal -> {
                    assertThat(refusal.minor).isEqualTo(OMGVMCID.value | 8);
                    assertThat(refusal.completed).isSameAs(CompletionStatus.COMPLETED_NO);
                })
                .hasMessageContaining("_request");
    }

    @Test
    void knowsTheOrbItWasGiven() {
        ORB orb = new OrbDiscoveryTest.First();

        assertThat(new LocalObject(orb)._get_orb()).isSameAs(orb);
        assertThatThrownBy(clock::_orb).isInstanceOf(NO_IMPLEMENT.class);
    }
}

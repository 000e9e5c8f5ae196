package org.pleiad.events.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.omg.CosNotifyFilter.ConstraintExp;

class InterestTest {

    @Test
    void narrowsAndWidens() {
        Interest interest = Interest.inType("Stocks", "Quote*")
                .where("$price > 100 or $urgent")
                .where("$symbol == 'IBM'")
                .or(Interest.inType("Stocks", "Halt"));
        ConstraintExp[] constraints = interest.constraints();
        assertThat(constraints).hasSize(2);
        assertThat(constraints[0].constraint_expr).isEqualTo("($price > 100 or $urgent) and ($symbol == 'IBM')");
        assertThat(constraints[0].event_types[0].type_name).isEqualTo("Quote*");
        assertThat(constraints[1].constraint_expr).isEqualTo("TRUE");
    }

    @Test
    void everythingAndSomethingIsEverything() {
        assertThat(Interest.ALL.or(Interest.in("$x == 1"))).isEqualTo(Interest.ALL);
        assertThat(Interest.ALL.where("$x == 1")).isEqualTo(Interest.in("$x == 1"));
    }
}

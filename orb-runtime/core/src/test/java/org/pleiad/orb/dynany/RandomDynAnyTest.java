package org.pleiad.orb.dynany;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.omg.CORBA.Any;
import org.omg.DynamicAny.DynAny;
import org.pleiad.orb.dynamic.RandomValues;

/** Values of random types; {@code -Drandom.seed} repeats one run. */
class RandomDynAnyTest {

    static LongStream seeds() {
        long first = Long.getLong("random.seed", new Random().nextInt(1_000_000));
        return LongStream.range(first, first + Integer.getInteger("random.count", 10));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aValueIsTheSameAfterItWasTakenApartAndPutTogether(long seed) throws Exception {
        RandomValues values = new RandomValues(new Random(seed));
        for (int i = 0; i < 30; i++) {
            Any any = values.next();
            DynAny taken = Dynamic.of(any);
            visit(taken, 0);
            Any back = taken.to_any();

            assertThat(back.type().equal(any.type())).isTrue();
            assertThat(Dynamic.of(back).equal(taken))
                    .as("seed " + seed + ", " + any)
                    .isTrue();
            assertThat(taken.copy().equal(taken)).isTrue();
            DynAny assigned = Dynamic.of(any.type());
            assigned.assign(taken);
            assertThat(assigned.equal(taken)).as("seed " + seed + ", " + any).isTrue();
        }
    }

    /** Looks at the components, so that none stays an array of primitives; values that hold themselves have an end. */
    private static void visit(DynAny value, int level) throws Exception {
        int components = value.component_count();
        for (int i = 0; i < components && level < 8; i++) {
            assertThat(value.seek(i)).isTrue();
            visit(value.current_component(), level + 1);
        }
    }
}

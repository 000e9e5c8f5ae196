package org.pleiad.groups.ratis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepBackTest {
    private final StepBack stepBack = new StepBack();
    private long now = 5_000_000_000L;

    private long next(long found) {
        return stepBack.next(found, -1, 1, now);
    }

    @Test
    void findsTheCommonEntryOfAThousandInAFewSteps() {
        long common = 1_000;
        long next = 2_000;
        int refusals = 0;
        while (next - 1 > common) {
            // the follower has another entry before that one, so it asks for the message from there on
            next = next(next - 1);
            refusals++;
        }
        assertThat(refusals).isLessThan(12);
    }

    @Test
    void goesUpAgainWhereTheFollowerKnowsMore() {
        next(500);
        next(499);
        long lowest = next(490);
        assertThat(next(lowest + 40)).isEqualTo(lowest + 40);
    }

    @Test
    void beginsAgainOneByOneAfterAPauseOrASuccess() {
        next(500);
        next(499);
        now += 2_000_000_000L;
        assertThat(next(700)).isEqualTo(700);
        assertThat(next(699)).isEqualTo(698);
        assertThat(stepBack.next(600, 550, 1, now)).isEqualTo(600);
    }

    @Test
    void goesBackBehindNothingThatIsKnownToBeCommonNorBehindTheLog() {
        for (int i = 0; i < 20; i++) {
            assertThat(stepBack.next(1_000 - i, 990, 1, now)).isGreaterThanOrEqualTo(Math.min(1_000 - i, 991));
        }
        StepBack other = new StepBack();
        other.next(1_000, -1, 995, now);
        assertThat(other.next(999, -1, 995, now)).isEqualTo(998);
        assertThat(other.next(997, -1, 995, now)).isEqualTo(995);
        assertThat(other.next(994, -1, 995, now)).isEqualTo(994);
    }
}

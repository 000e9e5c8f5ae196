package org.pleiad.orb.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.faults.Fault.Kind;

/** Between two Pleiad ORBs one broken connection is not even noticed: the call is executed once and returns its result. */
@Timeout(600)
class SessionTrialsIT {

    @Test
    void everyCallIsExecutedOnceAndReturnsItsResult() throws Exception {
        List<Trial> trials = new TrialRun(true, 100_000, 0.1).run();

        for (Trial trial : trials) {
            assertThat(trial.told()).as("%s", trial).isEqualTo(CompletionStatus.COMPLETED_YES);
        }
        assertThat(trials.stream().filter(trial -> trial.fault().kind().presentsTwice()))
                .hasSizeGreaterThan(1_000);
        assertThat(trials.stream().filter(trial -> trial.fault().kind() == Kind.CUT_REPLY))
                .hasSizeGreaterThan(200);
    }
}

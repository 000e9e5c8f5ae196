package org.pleiad.orb.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.faults.Fault.Kind;

/** Plain GIOP, as with any foreign server: nothing is executed twice, and the completion status is the truth. */
@Timeout(600)
class PlainTrialsIT {

    @Test
    void callersAreToldTheTruth() throws Exception {
        List<Trial> trials = new TrialRun(false, 50_000, 0.1).run();

        for (Trial trial : trials) {
            switch (trial.fault().kind()) {
                case NONE, DUPLICATE_REPLY ->
                    assertThat(trial.told()).as("%s", trial).isEqualTo(CompletionStatus.COMPLETED_YES);
                case CUT_REPLY, CUT_REQUEST ->
                    assertThat(trial.told()).as("%s", trial).isEqualTo(CompletionStatus.COMPLETED_MAYBE);
                // the server has looked at nothing, so the call may be made again
                case CLOSE_CONNECTION ->
                    assertThat(trial.told()).as("%s", trial).isNotEqualTo(CompletionStatus.COMPLETED_MAYBE);
                default -> throw new AssertionError(trial.toString());
            }
        }
        assertThat(trials.stream().filter(trial -> trial.fault().kind() == Kind.CUT_REPLY))
                .hasSizeGreaterThan(100);
    }
}

package org.pleiad.orb.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.faults.Fault.Ending;
import org.pleiad.orb.faults.Fault.Kind;
import org.pleiad.orb.session.SessionConfig;

/** The connection ends after each single octet of a request and of its reply, in each way in which connections end. */
@Timeout(600)
class EveryPositionIT {

    @ParameterizedTest
    @CsvSource({
        "CUT_REQUEST, FIN",
        "CUT_REQUEST, RST",
        "CUT_REQUEST, HALF",
        "CUT_REPLY, FIN",
        "CUT_REPLY, RST",
        "CUT_REPLY, HALF"
    })
    void withoutSessionsTheOutcomeIsUnknown(Kind kind, Ending ending) throws Exception {
        Tally servant = new Tally(2_000);
        for (Trial trial : run(kind, ending, servant, false)) {
            assertThat(trial.contradiction(servant)).isNull();
            assertThat(trial.told()).as("%s", trial).isEqualTo(CompletionStatus.COMPLETED_MAYBE);
            assertThat(servant.executions(trial.number())).as("%s", trial).isEqualTo(kind == Kind.CUT_REPLY ? 1 : 0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CUT_REQUEST, FIN",
        "CUT_REQUEST, RST",
        "CUT_REQUEST, HALF",
        "CUT_REPLY, FIN",
        "CUT_REPLY, RST",
        "CUT_REPLY, HALF"
    })
    void withSessionsTheCallReturnsItsResultAndIsExecutedOnce(Kind kind, Ending ending) throws Exception {
        Tally servant = new Tally(2_000);
        for (Trial trial : run(kind, ending, servant, true)) {
            assertThat(trial.contradiction(servant)).isNull();
            assertThat(trial.told()).as("%s", trial).isEqualTo(CompletionStatus.COMPLETED_YES);
        }
    }

    private static List<Trial> run(Kind kind, Ending ending, Tally servant, boolean sessions) throws Exception {
        AtomicInteger numbers = new AtomicInteger();
        List<Trial> trials = new ArrayList<>();
        try (Pleiad server = Pleiad.builder()
                .listen("127.0.0.1", 0)
                .configure(config -> config.sessions(SessionConfig.DEFAULT.offered(sessions)))
                .build()) {
            String reference = server.toText(server.export(servant, Echo.class));
            try (FaultyProxy network = FaultyProxy.before(reference);
                    Pleiad client = Pleiad.builder().build()) {
                Echo echo = network.resolve(client, reference, Echo.class);
                echo.ping(numbers.getAndIncrement());
                int octets = kind == Kind.CUT_REQUEST ? network.captured().get(0).length : 64;
                for (int at = 0; at < octets; at++) {
                    Fault fault = new Fault(kind, at, ending);
                    network.next(fault);
                    trials.add(Trial.run(echo, numbers.getAndIncrement(), fault));
                }
            }
        }
        assertThat(trials).hasSizeGreaterThan(60);
        return trials;
    }
}

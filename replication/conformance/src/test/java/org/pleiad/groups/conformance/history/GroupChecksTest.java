package org.pleiad.groups.conformance.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pleiad.groups.conformance.history.Event.Answered;
import org.pleiad.groups.conformance.history.Event.Began;
import org.pleiad.groups.conformance.history.Event.Called;
import org.pleiad.groups.conformance.history.Event.Ended;
import org.pleiad.groups.conformance.history.Event.Excluded;
import org.pleiad.groups.conformance.history.Event.Executed;
import org.pleiad.groups.conformance.history.Event.Outcome;
import org.pleiad.groups.conformance.history.Event.Viewed;

class GroupChecksTest {
    private final List<Event> history = new ArrayList<>();

    private GroupChecksTest() {
        for (String member : List.of("a@1", "b@2")) {
            history.add(new Began(member, 7, 3, 0, "empty"));
            history.add(view(member, 1, 3));
            history.add(executed(member, 1, 5, "c/1"));
            history.add(executed(member, 1, 6, "c/2"));
        }
        history.add(new Called("c", "c/1", 10, 7, "x", "increment", ""));
        history.add(new Answered("c", "c/1", 20, Outcome.OK, "reply of c/1", 5));
        history.add(new Called("c", "c/2", 30, 7, "x", "increment", ""));
        history.add(new Answered("c", "c/2", 40, Outcome.OK, "reply of c/2", 6));
    }

    private static Viewed view(String member, int version, long position) {
        return new Viewed(member, 7, version, position, List.of("a@1", "b@2"), "a@1");
    }

    private static Executed executed(String member, int view, long position, String request) {
        return new Executed(member, 7, view, position, 0, request, "reply of " + request, "state at " + position);
    }

    private void isWrong(String check) {
        assertThat(GroupChecks.all(history)).anySatisfy(line -> assertThat(line).startsWith(check));
    }

    @Test
    void findsNothingWrongWithWhatIsRight() {
        history.add(new Began("d@7", 7, 6, 0, "state at 6"));
        history.add(view("d@7", 2, 7));
        history.add(executed("d@7", 2, 8, "c/3"));
        history.add(new Ended("a@1", 7));
        assertThat(GroupChecks.all(history)).isEmpty();
    }

    @Test
    void findsAnotherOrder() {
        history.add(executed("a@1", 1, 8, "c/8"));
        history.add(executed("b@2", 1, 8, "c/9"));
        isWrong("order: at 8.0");
    }

    @Test
    void findsAMemberThatGoesBack() {
        history.add(executed("a@1", 1, 6, "c/2"));
        isWrong("order: a@1 executes at 6.0");
    }

    @Test
    void findsStatesAndRepliesThatDiffer() {
        history.add(executed("a@1", 1, 8, "c/3"));
        history.add(new Executed("b@2", 7, 1, 8, 0, "c/3", "another", "reply"));
        isWrong("order: replies");
        isWrong("order: states");
    }

    @Test
    void findsViewsThatDiffer() {
        history.add(view("a@1", 2, 9));
        history.add(new Viewed("b@2", 7, 2, 9, List.of("b@2"), "b@2"));
        isWrong("views: at");
    }

    @Test
    void findsAViewThatIsMissing() {
        history.add(view("a@1", 3, 9));
        isWrong("views: a@1 has version 3 after 1");
    }

    @Test
    void findsMembersThatExecutedDifferentRequestsBetweenTwoViews() {
        history.add(view("a@1", 2, 7));
        history.add(view("b@2", 2, 7));
        history.add(executed("a@1", 2, 8, "c/3"));
        history.add(view("a@1", 3, 9));
        history.add(view("b@2", 3, 9));
        isWrong("virtual synchrony: members executed different");
    }

    @Test
    void findsARequestThatWasExecutedInAnotherView() {
        history.add(view("a@1", 2, 8));
        history.add(executed("a@1", 2, 9, "c/3"));
        history.add(executed("b@2", 1, 9, "c/3"));
        isWrong("virtual synchrony: view of a request");
    }

    @Test
    void findsWhatWasExecutedAfterTheVerdict() {
        history.add(new Excluded("b@2", 5));
        isWrong("exclusion");
    }

    @Test
    void findsAJoinerWithAnotherState() {
        history.add(new Began("d@7", 7, 6, 0, "state at 5"));
        isWrong("transfer");
    }

    @Test
    void findsARequestThatWasExecutedTwice() {
        history.add(executed("a@1", 1, 8, "c/2"));
        isWrong("at most once");
    }

    @Test
    void findsARequestThatWasRefusedAndExecuted() {
        history.add(executed("a@1", 1, 8, "c/3"));
        history.add(new Called("c", "c/3", 50, 7, "x", "increment", ""));
        history.add(new Answered("c", "c/3", 60, Outcome.NO, "expired", 0));
        isWrong("at most once");
    }

    @Test
    void findsAnAnswerThatNobodyGave() {
        history.add(new Called("c", "c/3", 50, 7, "x", "increment", ""));
        history.add(new Answered("c", "c/3", 60, Outcome.OK, "reply of c/3", 8));
        isWrong("exactly once");
    }

    @Test
    void findsARetryThatWasAnsweredOtherwise() {
        history.add(new Answered("c", "c/2", 50, Outcome.OK, "another", 6));
        isWrong("equal replies");
    }

    @Test
    void findsCallsOfOneClientThatWereExecutedInAnotherOrder() {
        history.add(new Called("c", "c/3", 50, 7, "x", "increment", ""));
        history.add(new Answered("c", "c/3", 60, Outcome.OK, "reply of c/3", 4));
        isWrong("client order");
    }

    @Test
    void findsAnAnswerThatASurvivorDoesNotKnow() {
        history.add(executed("a@1", 1, 8, "c/3"));
        history.add(new Called("c", "c/3", 50, 7, "x", "increment", ""));
        history.add(new Answered("c", "c/3", 60, Outcome.OK, "reply of c/3", 8));
        isWrong("nothing lost: b@2");
        history.add(new Ended("b@2", 7));
        assertThat(GroupChecks.all(history)).isEmpty();
    }

    @Test
    void readsWhatItWrites() {
        history.add(new Called("c 1", "c 1/ü", 5, -7, "100%", "a=b", "x,y\nz\t"));
        history.add(new Excluded("a@1", 77));
        StringBuilder text = new StringBuilder();
        history.forEach(event -> text.append(HistoryFormat.line(event)));
        assertThat(HistoryFormat.read("file", text + "called client=cut off by a cra"))
                .isEqualTo(history);
        assertThatThrownBy(() -> HistoryFormat.read("file", text + "nonsense\n"))
                .hasMessageStartingWith("file:" + (history.size() + 1) + ": \"nonsense\"");
    }

    @Test
    void putsCallsAndAnswersTogether() {
        history.add(new Called("c", "c/3", 50, 7, "y", "increment", ""));
        history.add(new Called("c", "c/4", 60, 7, "y", "increment", ""));
        history.add(new Answered("c", "c/4", 70, Outcome.NO, "refused", 0));
        assertThat(Calls.of(history, "x")).extracting(Call::result).containsExactly("reply of c/1", "reply of c/2");
        assertThat(Calls.of(history, "y"))
                .singleElement()
                .extracting(Call::isKnown)
                .isEqualTo(false);
    }
}

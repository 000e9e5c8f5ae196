package org.pleiad.groups.conformance.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LinearizabilityTest {
    private static final Model CELL = Model.register("0");
    private static final Model COUNTER = Model.counter();
    private final List<Call> calls = new ArrayList<>();

    private LinearizabilityTest call(String client, String call, String result, long invoked, long completed) {
        return call(client, call, result, invoked, completed, 0);
    }

    private LinearizabilityTest call(
            String client, String call, String result, long invoked, long completed, long position) {
        String[] words = call.split(" ");
        calls.add(new Call(
                client,
                client + "/" + calls.size(),
                words[0],
                words.length > 1 ? words[1] : "",
                result,
                invoked,
                completed,
                position));
        return this;
    }

    private LinearizabilityTest unknown(String client, String call, long invoked) {
        return call(client, call, null, invoked, Long.MAX_VALUE);
    }

    private void isFine(Model model) {
        assertThat(Linearizability.check(calls, model)).isEmpty();
    }

    private void isWrong(Model model) {
        assertThat(Linearizability.check(calls, model)).isPresent();
    }

    @Test
    void acceptsWhatHappenedOneAfterTheOther() {
        call("a", "write 1", "", 0, 1).call("b", "read", "1", 2, 3).call("a", "write 2", "", 4, 5);
        call("b", "read", "2", 6, 7).isFine(CELL);
    }

    @Test
    void acceptsAnyOrderOfWhatOverlaps() {
        call("a", "write 1", "", 0, 10).call("b", "write 2", "", 0, 10).call("c", "read", "2", 1, 3);
        call("c", "read", "1", 4, 9).isFine(CELL);
    }

    @Test
    void refusesAStaleRead() {
        call("a", "write 1", "", 0, 1)
                .call("a", "write 2", "", 2, 3)
                .call("b", "read", "1", 4, 5)
                .isWrong(CELL);
    }

    @Test
    void refusesAReadThatGoesBack() {
        call("a", "write 1", "", 0, 10)
                .call("b", "read", "1", 1, 2)
                .call("c", "read", "0", 3, 4)
                .isWrong(CELL);
    }

    @Test
    void refusesAReadFromTheFuture() {
        call("b", "read", "1", 0, 1).call("a", "write 1", "", 2, 3).isWrong(CELL);
    }

    @Test
    void refusesAValueOutOfThinAir() {
        call("a", "write 1", "", 0, 1).call("b", "read", "7", 0, 5).isWrong(CELL);
    }

    @Test
    void refusesALostUpdateOfACounter() {
        call("a", "increment", "1", 0, 1).call("b", "increment", "1", 2, 3).isWrong(COUNTER);
    }

    @Test
    void refusesADoubleIncrement() {
        call("a", "increment", "1", 0, 1).call("b", "increment", "3", 2, 3).isWrong(COUNTER);
    }

    @Test
    void refusesAnAcknowledgedWriteThatIsLost() {
        call("a", "write 1", "", 0, 1).call("b", "read", "0", 2, 3).isWrong(CELL);
    }

    @Test
    void takesACallOfUnknownFateAsOneThatMayHaveHappenedAtAnyTimeOrNever() {
        unknown("a", "write 1", 0)
                .call("b", "read", "0", 5, 6)
                .call("b", "read", "1", 90, 91)
                .isFine(CELL);
        calls.clear();
        unknown("a", "write 1", 0).call("b", "read", "0", 90, 91).isFine(CELL);
        calls.clear();
        unknown("a", "increment", 0).call("b", "increment", "1", 2, 3).call("b", "increment", "3", 4, 5);
        isFine(COUNTER);
    }

    @Test
    void doesNotLetACallOfUnknownFateHappenTwiceOrBeforeItBegan() {
        unknown("a", "increment", 0).call("b", "increment", "3", 2, 3).isWrong(COUNTER);
        calls.clear();
        call("b", "increment", "2", 0, 1);
        unknown("a", "increment", 2).isWrong(COUNTER);
        calls.clear();
        call("b", "read", "1", 0, 1);
        unknown("a", "write 1", 2).isWrong(CELL);
    }

    @Test
    void doesNotLetAWriteOfUnknownFateComeAgainAfterAnother() {
        unknown("a", "write 1", 0);
        call("b", "read", "1", 1, 2)
                .call("b", "write 2", "", 3, 4)
                .call("b", "read", "1", 5, 6)
                .isWrong(CELL);
    }

    @Test
    void findsOutAboutLongHistoriesWithManyCallsOfUnknownFate() {
        for (Model model : List.of(CELL, COUNTER)) {
            for (long seed = 0; seed < 5; seed++) {
                record(model, seed, 3_000);
                isFine(model);
                Call broken = calls.stream()
                        .filter(Call::isKnown)
                        .filter(call -> model.reads(call))
                        .reduce((one, other) -> other)
                        .orElseThrow();
                calls.set(
                        calls.indexOf(broken),
                        new Call(
                                broken.client(),
                                "",
                                broken.operation(),
                                "",
                                "1",
                                broken.invoked(),
                                broken.completed(),
                                0));
                isWrong(model);
            }
        }
    }

    /** What five clients might see of an object that works, when two calls in a hundred have no answer. */
    private void record(Model model, long seed, int count) {
        calls.clear();
        SplittableRandom random = new SplittableRandom(seed);
        String state = model.initial();
        long[] free = new long[5];
        long now = 0;
        for (int i = 0; i < count; i++) {
            now += 1 + random.nextInt(10);
            int client = random.nextInt(free.length);
            long moment = Math.max(now, free[client] + 1);
            now = moment;
            boolean reads = random.nextInt(3) == 0;
            String operation = model == CELL ? (reads ? "read" : "write") : reads ? "get" : "increment";
            Call asked = new Call("c" + client, "", operation, reads ? "" : "v" + i, null, 0, 0, 0);
            boolean answered = random.nextInt(50) > 0;
            if (answered || random.nextBoolean()) {
                state = model.after(state, asked).orElseThrow();
            }
            long invoked = Math.max(free[client], moment - random.nextInt(10));
            free[client] = moment + random.nextInt(10);
            if (answered) {
                call("c" + client, operation + (reads ? "" : " v" + i), state, invoked, free[client]);
            } else {
                unknown("c" + client, operation + (reads ? "" : model == CELL ? " v" + i : ""), invoked);
            }
        }
    }

    @Test
    void tellsFromPositionsAlone() {
        call("a", "write 1", "", 0, 9, 2).call("b", "read", "1", 0, 9, 3).call("c", "read", "0", 0, 9, 1);
        assertThat(ByPosition.check(calls, CELL)).isEmpty();
        call("d", "read", "0", 0, 9, 4);
        assertThat(ByPosition.check(calls, CELL)).isPresent();
        calls.clear();
        call("a", "write 1", "", 0, 1, 7).call("a", "write 2", "", 2, 3, 6);
        assertThat(ByPosition.check(calls, CELL)).get().asString().contains("had ended");
        calls.clear();
        call("a", "read", "1", 0, 9, 5).call("b", "write 1", "", 0, 9, 5);
        assertThat(ByPosition.check(calls, CELL)).isEmpty();
    }

    @Test
    void saysWhereItCameToItsEnd() {
        call("a", "write 1", "", 0, 1).call("a", "write 2", "", 2, 3).call("b", "read", "1", 4, 5);
        assertThat(Linearizability.check(calls, CELL))
                .get()
                .asString()
                .contains("after 2 calls the object is \"2\"")
                .contains("b: read() = 1");
    }
}

package org.pleiad.groups.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.pleiad.groups.conformance.history.Call;
import org.pleiad.groups.conformance.history.Calls;
import org.pleiad.groups.conformance.history.Event;
import org.pleiad.groups.conformance.history.HistoryFormat;
import org.pleiad.groups.conformance.history.Linearizability;
import org.pleiad.groups.conformance.history.Model;
import org.pleiad.groups.proof.cells.Cells;
import org.pleiad.groups.proof.cells.CellsHelper;
import org.pleiad.orb.Pleiad;

/**
 * Says what is wrong with histories of clients and with the states that groups have at the end. Arguments: for each group its
 * reference, the files of its histories, and {@code --} before the next. Runs where the groups can be reached. Prints
 * {@code fault …} for each fault, then {@code verdict} and how many calls were acknowledged, uncertain and refused.
 */
final class JudgeMain {
    private static final int TOKENS_PER_CALL = 5_000;

    private final int group;
    private final Set<String> counted = new HashSet<>();
    private final Set<String> notCounted = new HashSet<>();
    private long acknowledged;
    private long refused;
    private long uncertain;

    private JudgeMain(int group) {
        this.group = group;
    }

    public static void main(String[] args) throws Exception {
        long acknowledged = 0;
        long uncertain = 0;
        long refused = 0;
        int group = 0;
        for (Iterator<String> words = List.of(args).iterator(); words.hasNext(); group++) {
            JudgeMain judge = new JudgeMain(group);
            judge.judge(words.next(), files(words));
            acknowledged += judge.acknowledged;
            uncertain += judge.uncertain;
            refused += judge.refused;
        }
        System.out.println("verdict " + acknowledged + " " + uncertain + " " + refused);
    }

    private static List<Path> files(Iterator<String> words) {
        List<Path> files = new ArrayList<>();
        while (words.hasNext()) {
            String word = words.next();
            if (word.equals("--")) {
                break;
            }
            files.add(Path.of(word));
        }
        return files;
    }

    private void judge(String reference, List<Path> files) throws IOException {
        List<Event> history = HistoryFormat.read(files);
        for (Event event : history) {
            if (event instanceof Event.Answered answered) {
                read(answered);
            }
        }
        Calls.byObject(history).forEach((object, calls) -> {
            if (object.equals("token")) {
                checkCounts(calls);
            } else {
                Linearizability.check(calls, Model.register("0")).ifPresent(wrong -> fault(object + ": " + wrong));
            }
        });
        try (Pleiad orb = Pleiad.builder().callTimeout(Duration.ofSeconds(60)).build()) {
            checkTokens(CellsHelper.unchecked_narrow(orb.orb().string_to_object(reference)));
        }
        if (acknowledged == 0) {
            fault("no call was ever acknowledged");
        }
    }

    private void fault(String what) {
        System.out.println("fault group " + group + ": " + what.replace('\n', ' '));
    }

    private void read(Event.Answered answered) {
        switch (answered.outcome()) {
            case OK -> acknowledged++;
            case NO -> {
                refused++;
                notCounted.add(answered.request());
            }
            default -> uncertain++;
        }
    }

    private void checkCounts(List<Call> calls) {
        for (Call call : calls) {
            if (call.isKnown()) {
                counted.add(call.argument());
                if (!call.result().equals("1")) {
                    fault("a token was counted more than once: " + call);
                }
            }
        }
    }

    private void checkTokens(Cells cells) {
        for (String token : cells.counted_twice()) {
            fault("executed twice: " + token);
        }
        missing(cells, counted).forEach(token -> fault("acknowledged and lost: " + token));
        Set<String> executed = new HashSet<>(notCounted);
        executed.removeAll(missing(cells, notCounted));
        executed.forEach(token -> fault("said not to be executed, and was: " + token));
    }

    private static Set<String> missing(Cells cells, Set<String> tokens) {
        Set<String> missing = new HashSet<>();
        List<String> all = new ArrayList<>(tokens);
        for (int from = 0; from < all.size(); from += TOKENS_PER_CALL) {
            List<String> some = all.subList(from, Math.min(all.size(), from + TOKENS_PER_CALL));
            missing.addAll(List.of(cells.missing(some.toArray(String[]::new))));
        }
        return missing;
    }
}

package org.pleiad.groups.conformance.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pleiad.groups.conformance.history.Event.Answered;
import org.pleiad.groups.conformance.history.Event.Began;
import org.pleiad.groups.conformance.history.Event.Called;
import org.pleiad.groups.conformance.history.Event.Excluded;
import org.pleiad.groups.conformance.history.Event.Executed;
import org.pleiad.groups.conformance.history.Event.Outcome;
import org.pleiad.groups.conformance.history.Event.Viewed;

/**
 * What groups promise, held against what their members and clients recorded. Members that died are held to it as the others are
 * (total order and agreement are uniform). Each check tells what is wrong, a line each; nothing if nothing is.
 *
 * <ul>
 *   <li>{@link #order}: one order per group, the same requests at the same places (T1, T3), for members of ACTIVE groups the same
 *       replies and states; no member goes back
 *   <li>{@link #views}: each version of a view has the same members everywhere, versions go up by one at each member
 *   <li>{@link #virtualSynchrony}: members that saw two views executed the same between them (T2, VS1), in the view in which it was
 *       put into the order (VS2)
 *   <li>{@link #exclusion}: nothing is executed by a member after the verdict on it (VS3)
 *   <li>{@link #transfer}: a member begins with the state that others had at that position (X1, X6, X7)
 *   <li>{@link #atMostOnce}: a request is executed at one place of the log, whoever asks for it again (C1, C7), one that was
 *       answered exactly once, with the reply that the members gave (C2); one that was refused as not executed never
 *   <li>{@link #clientOrder}: one client's calls are executed in the order in which it made them (C3)
 *   <li>{@link #nothingLost}: what was answered is in all members that live on (C5)
 * </ul>
 *
 * <p>Members of passive groups record nothing, since what they execute may come to nothing: their clients' calls are checked.
 *
 * <p>Crashes at each step (T4) and donors and joiners that die during a transfer (X2 to X4) are what a simulation or a process proof
 * does to a group before these checks; how long things take (X5), and whether replies are forgotten in time (C6, C8), no history
 * says.
 */
public final class GroupChecks {
    private final List<Event> history;
    private final List<String> wrong = new ArrayList<>();

    private GroupChecks(List<Event> history) {
        this.history = history;
    }

    /** A place in the order of a group. */
    private record Place(long group, long position, int index) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return position != other.position
                    ? Long.compare(position, other.position)
                    : Integer.compare(index, other.index);
        }

        @Override
        public String toString() {
            return position + "." + index + " of group " + group;
        }
    }

    private static Place place(Executed executed) {
        return new Place(executed.group(), executed.position(), executed.index());
    }

    /** All checks. */
    public static List<String> all(List<Event> history) {
        GroupChecks checks = new GroupChecks(history);
        checks.order();
        checks.views();
        checks.virtualSynchrony();
        checks.exclusion();
        checks.transfer();
        checks.atMostOnce();
        checks.clientOrder();
        checks.nothingLost();
        return List.copyOf(checks.wrong);
    }

    private <T extends Event> List<T> of(Class<T> kind) {
        return history.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void wrong(String check, String what) {
        wrong.add(check + ": " + what);
    }

    /** The same at all who saw it. */
    private <T, K> void agree(String check, List<T> all, Function<T, K> where, Function<T, Object> what) {
        Map<K, T> first = new HashMap<>();
        for (T one : all) {
            T other = first.putIfAbsent(where.apply(one), one);
            if (other != null && !what.apply(other).equals(what.apply(one))) {
                wrong(check, "at " + where.apply(one) + " there is " + other + " and " + one);
            }
        }
    }

    private void order() {
        List<Executed> executed = of(Executed.class);
        agree("order", executed, GroupChecks::place, Executed::request);
        agree("order: replies", executed, GroupChecks::place, Executed::reply);
        agree("order: states", executed, GroupChecks::place, Executed::digest);
        Map<String, Place> last = new HashMap<>();
        for (Event event : history) {
            if (event instanceof Began began) {
                last.remove(began.member() + " " + began.group());
            } else if (event instanceof Executed one) {
                Place before = last.put(one.member() + " " + one.group(), place(one));
                if (before != null && before.compareTo(place(one)) >= 0) {
                    wrong("order", one.member() + " executes at " + place(one) + " after " + before);
                }
            }
        }
    }

    private void views() {
        record Version(long group, int version) {}
        List<Viewed> viewed = of(Viewed.class);
        agree(
                "views",
                viewed,
                one -> new Version(one.group(), one.version()),
                one -> one.members() + " " + one.primary() + " " + one.position());
        Map<String, Integer> last = new HashMap<>();
        for (Event event : history) {
            if (event instanceof Began began) {
                last.remove(began.member() + " " + began.group());
            } else if (event instanceof Viewed view) {
                Integer before = last.put(view.member() + " " + view.group(), view.version());
                if (before != null && before + 1 != view.version()) {
                    wrong("views", view.member() + " has version " + view.version() + " after " + before);
                }
            }
        }
    }

    private void virtualSynchrony() {
        record Between(long group, int version) {}
        agree("virtual synchrony: view of a request", of(Executed.class), GroupChecks::place, Executed::view);
        Map<Between, Map<String, Set<Place>>> executed = new LinkedHashMap<>();
        Map<String, Integer> now = new HashMap<>();
        for (Event event : history) {
            if (event instanceof Began began) {
                Integer version = now.remove(began.member() + " " + began.group());
                if (version != null) { // it skips a part of this view
                    executed.getOrDefault(new Between(began.group(), version), new HashMap<>())
                            .remove(began.member());
                }
            } else if (event instanceof Viewed view) {
                String member = view.member() + " " + view.group();
                if (now.put(member, view.version()) != null) {
                    // it saw the change; one that begins in the middle of a view has not seen what was before
                    executed.computeIfAbsent(new Between(view.group(), view.version()), k -> new LinkedHashMap<>())
                            .put(view.member(), new HashSet<>());
                }
            } else if (event instanceof Executed one) {
                String member = one.member() + " " + one.group();
                if (now.containsKey(member)) {
                    if (now.get(member) != one.view()) {
                        wrong("virtual synchrony", one + " while the member's view is " + now.get(member));
                    }
                    Set<Place> set = executed.getOrDefault(new Between(one.group(), now.get(member)), Map.of())
                            .get(one.member());
                    if (set != null) {
                        set.add(place(one));
                    }
                }
            }
        }
        executed.forEach((between, sets) -> {
            Map<String, Set<Place>> next =
                    executed.getOrDefault(new Between(between.group(), between.version() + 1), Map.of());
            Set<Set<Place>> different = sets.keySet().stream()
                    .filter(next::containsKey)
                    .map(sets::get)
                    .collect(Collectors.toSet());
            if (different.size() > 1) {
                wrong("virtual synchrony", "members executed different requests in " + between + ": " + sets);
            }
        });
    }

    private void exclusion() {
        Map<String, Long> verdicts =
                of(Excluded.class).stream().collect(Collectors.toMap(Excluded::member, Excluded::position, Math::min));
        for (Executed one : of(Executed.class)) {
            Long verdict = verdicts.get(one.member());
            if (verdict != null && one.position() > verdict) {
                wrong("exclusion", one + " after the verdict at " + verdict);
            }
        }
    }

    private void transfer() {
        Map<Long, TreeMap<Place, String>> states = new HashMap<>();
        for (Executed one : of(Executed.class)) {
            states.computeIfAbsent(one.group(), k -> new TreeMap<>()).put(place(one), one.digest());
        }
        Map<Long, String> born = new HashMap<>();
        for (Began began : of(Began.class)) {
            Map.Entry<Place, String> before = states.getOrDefault(began.group(), new TreeMap<>())
                    .floorEntry(new Place(began.group(), began.position(), began.index()));
            String expected =
                    before == null ? born.computeIfAbsent(began.group(), group -> began.digest()) : before.getValue();
            if (!expected.equals(began.digest())) {
                wrong(
                        "transfer",
                        began + ", where others have " + expected + " at "
                                + (before == null ? "the beginning" : before.getKey()));
            }
        }
    }

    private void atMostOnce() {
        record Request(long group, String name) {}
        Map<Request, Executed> first = new HashMap<>();
        Set<Long> recorded = new HashSet<>(); // groups whose members tell what they execute
        for (Executed one : of(Executed.class)) {
            recorded.add(one.group());
            if (!one.request().isEmpty()) {
                Executed other = first.putIfAbsent(new Request(one.group(), one.request()), one);
                if (other != null && !place(other).equals(place(one))) {
                    wrong("at most once", one + " was executed before, at " + place(other));
                }
            }
        }
        Map<String, Long> groups = new HashMap<>();
        of(Called.class).forEach(call -> groups.put(call.request(), call.group()));
        for (Answered answer : of(Answered.class)) {
            long group = groups.getOrDefault(answer.request(), -1L);
            Executed executed = first.get(new Request(group, answer.request()));
            if (answer.outcome() == Outcome.NO && executed != null) {
                wrong("at most once", answer + ", and it was: " + executed);
            } else if (answer.outcome() == Outcome.OK
                    && executed != null
                    && !executed.reply().equals(answer.result())) {
                wrong("equal replies", answer + ", but " + executed);
            } else if (answer.outcome() == Outcome.OK
                    && executed == null
                    && answer.position() > 0
                    && recorded.contains(group)) {
                wrong("exactly once", answer + ", but nobody has executed it");
            }
        }
        agree(
                "equal replies",
                of(Answered.class).stream()
                        .filter(answer -> answer.outcome() == Outcome.OK)
                        .toList(),
                Answered::request,
                Answered::result);
    }

    private void clientOrder() {
        Map<String, Answered> last = new HashMap<>();
        for (Answered answer : of(Answered.class)) {
            if (answer.outcome() == Outcome.OK && answer.position() > 0) {
                Answered before = last.put(answer.client(), answer);
                if (before != null
                        && before.position() > answer.position()
                        && !before.request().equals(answer.request())) {
                    wrong("client order", answer + " comes before " + before);
                }
            }
        }
    }

    private void nothingLost() {
        Map<String, Long> groups = new HashMap<>();
        of(Called.class).forEach(call -> groups.put(call.request(), call.group()));
        Map<String, Long> began = new HashMap<>();
        Map<String, Set<String>> has = new HashMap<>();
        for (Event event : history) {
            if (event instanceof Began one) {
                began.put(one.member() + " " + one.group(), one.position());
                has.put(one.member() + " " + one.group(), new HashSet<>());
            } else if (event instanceof Executed one) {
                has.computeIfAbsent(one.member() + " " + one.group(), k -> new HashSet<>())
                        .add(one.request());
            } else if (event instanceof Event.Ended one) {
                began.remove(one.member() + " " + one.group());
            }
        }
        for (Answered answer : of(Answered.class)) {
            if (answer.outcome() != Outcome.OK || answer.position() == 0) {
                continue;
            }
            String suffix = " " + groups.get(answer.request());
            began.forEach((member, from) -> {
                if (member.endsWith(suffix)
                        && from < answer.position()
                        && !has.get(member).contains(answer.request())) {
                    wrong("nothing lost", member + " lives on without " + answer);
                }
            });
        }
    }
}

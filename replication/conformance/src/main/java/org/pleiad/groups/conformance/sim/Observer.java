package org.pleiad.groups.conformance.sim;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pleiad.groups.conformance.history.Event;
import org.pleiad.groups.core.Cause;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.Request;
import org.pleiad.groups.core.RequestId;
import org.pleiad.groups.core.View;

/**
 * Sees everything in a world, writes the history, and says at once what can be said at once: another request, reply or state at a
 * place of the log; a request at a second place; another view of the same version; a request executed by a member that its own view
 * does not have.
 */
final class Observer {
    private final VirtualTime time;
    private final Trace trace;
    private final List<Event> history = new ArrayList<>();
    private final Map<String, String> atPlace = new HashMap<>();
    private final Map<String, String> placeOf = new HashMap<>();
    private final Map<ViewKey, View> views = new HashMap<>();
    private final Set<Long> voids = new HashSet<>();
    private int executions;

    private record ViewKey(GroupId group, int version) {}

    Observer(VirtualTime time, Trace trace) {
        this.time = time;
        this.trace = trace;
    }

    List<Event> history() {
        return history;
    }

    int executions() {
        return executions;
    }

    void wrong(String what) {
        time.wrong(what);
    }

    void add(Event event) {
        history.add(event);
    }

    /** Position at which a request was executed; 0 if nobody has said so. */
    long place(String group, Request request) {
        String place = request.id().map(id -> placeOf.get(group + " " + id)).orElse(null);
        return place == null ? 0 : Long.parseLong(place.substring(place.indexOf('@') + 1, place.lastIndexOf('.')));
    }

    void began(SimHost host, GroupInfo group, boolean ordered, String place, String digest) {
        trace.say("%s: group %s begins at %s: %s", host, group.id(), place, digest);
        if (ordered) {
            String[] parts = place.split("\\.");
            history.add(new Event.Began(
                    host.toString(), group.id().value(), Long.parseLong(parts[0]), Integer.parseInt(parts[1]), digest));
        }
    }

    void left(SimHost host, GroupInfo group, String reason) {
        trace.say("%s: group %s: is no member any more: %s", host, group.id(), reason);
        history.add(new Event.Ended(host.toString(), group.id().value()));
    }

    void viewed(SimHost host, View view, boolean ordered) {
        trace.say("%s: %s", host, view);
        if (ordered) {
            history.add(new Event.Viewed(
                    host.toString(),
                    view.group().value(),
                    view.version(),
                    view.position(),
                    view.members().stream().map(Object::toString).toList(),
                    view.primary().map(Object::toString).orElse("")));
        }
        agreed(host, view);
    }

    /** An entry at this place is of a life that was over: nothing comes of it. */
    void isVoid(long position) {
        voids.add(position);
    }

    /** All hosts that know of a version know the same of it. */
    void agreed(SimHost host, View view) {
        View other = views.putIfAbsent(new ViewKey(view.group(), view.version()), view);
        if (other != null && !other.equals(view)) {
            time.wrong(host + " has " + view + " where another host has " + other);
        }
        if (other == null && voids.contains(view.position())) {
            time.wrong(host + " has " + view + ", which comes of a life that was over");
        }
    }

    void executes(SimHost host, Cause cause) {
        if (cause.group().view().members().stream()
                .noneMatch(member -> member.host().equals(host.id()))) {
            time.wrong(host + " executes at " + cause.position() + " in a view without it: "
                    + cause.group().view());
        }
    }

    void executed(SimHost host, Cause cause, boolean ordered, Request request, String reply, String digest) {
        executions++;
        String name = request.id().map(RequestId::toString).orElse("");
        String place = cause.group().id() + "@" + cause.position() + "." + cause.index();
        trace.say(
                "%s: group %s executes %s (%s) at %s: %s",
                host, cause.group().definition().name(), name, new String(request.content(), UTF_8), place, reply);
        if (!ordered) {
            return;
        }
        if (voids.contains(cause.position())) {
            time.wrong(host + " executes " + name + " at " + place + ", which comes of a life that was over");
        }
        history.add(new Event.Executed(
                host.toString(),
                cause.group().id().value(),
                cause.group().view().version(),
                cause.position(),
                cause.index(),
                name,
                reply,
                digest));
        String what = name + " -> " + reply + ", then " + digest;
        String other = atPlace.putIfAbsent(place, what);
        if (other != null && !other.equals(what)) {
            time.wrong("at " + place + " host " + host + " has " + what + ", another " + other);
        }
        String before = name.isEmpty()
                ? null
                : placeOf.putIfAbsent(cause.group().definition().name() + " " + name, place);
        if (before != null && !before.equals(place)) {
            time.wrong(host + " executes " + name + " at " + place + ", and it was executed at " + before);
        }
    }
}

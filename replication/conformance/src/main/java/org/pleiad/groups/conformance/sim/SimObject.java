package org.pleiad.groups.conformance.sim;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.pleiad.groups.core.Cause;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.Member;
import org.pleiad.groups.core.Request;
import org.pleiad.groups.core.RequestId;
import org.pleiad.groups.core.Style;
import org.pleiad.groups.core.View;

/**
 * A replica: a counter, cells, what it got from chance and time, and what it has sent to other groups by nested calls. Its state is
 * text, so that states can be compared, and read.
 */
final class SimObject implements Member {
    private final SimHost host;
    private final GroupInfo group;
    private final boolean ordered;
    private final TreeMap<String, String> values = new TreeMap<>();
    private final List<String> changes = new ArrayList<>();
    private int version;
    private boolean over;
    private boolean busy;

    SimObject(SimHost host, GroupInfo group) {
        this.host = host;
        this.group = group;
        this.ordered = group.definition().style() == Style.ACTIVE;
        host.observer().began(host, group, ordered, "0.0", digest());
    }

    String digest() {
        StringBuilder text = new StringBuilder();
        values.forEach(
                (name, value) -> text.append(name).append('=').append(value).append(' '));
        return text.toString();
    }

    private void set(String name, String value) {
        values.put(name, value);
        changes.add(name + "=" + value);
    }

    private String get(String name) {
        return values.getOrDefault(name, "0");
    }

    private void alone() {
        if (over || busy) {
            host.observer()
                    .wrong("member at " + host + " of group " + group.id() + " is called "
                            + (over ? "after its end" : "while a request is executed"));
        }
    }

    @Override
    public void execute(Cause cause, Request request, Consumer<byte[]> done) {
        alone();
        host.observer().executes(host, cause);
        busy = true;
        String[] words = new String(request.content(), StandardCharsets.UTF_8).split(" ");
        Consumer<String> end = reply -> {
            busy = false;
            if (ordered) {
                set("place", cause.position() + "." + cause.index());
            }
            host.observer().executed(host, cause, ordered, request, reply, digest());
            done.accept(reply.getBytes(StandardCharsets.UTF_8));
        };
        switch (words[0]) {
            case "increment" -> end.accept(add("counter", 1));
            case "receive" -> end.accept(add("received", Long.parseLong(words[1])));
            case "write" -> {
                set("cell-" + words[1], words[2]);
                end.accept("written");
            }
            case "chance" -> {
                String chance = cause.random().nextInt() + "," + cause.newId() + "," + cause.newId();
                set("chance", chance);
                set("millis", String.valueOf(Math.max(Long.parseLong(get("millis")), cause.millis())));
                end.accept(ordered ? cause.millis() + "," + chance : chance);
            }
            case "send" -> send(cause, words[1], Long.parseLong(words[2]), end);
            default -> end.accept(look(words));
        }
    }

    private String add(String name, long by) {
        set(name, String.valueOf(Long.parseLong(get(name)) + by));
        return get(name);
    }

    /** A nested call: the amount is received at the other group, once, or never if this request ends nowhere. */
    private void send(Cause cause, String to, long amount, Consumer<String> end) {
        RequestId id = cause.nestedId(0);
        cause.nested(0, () -> host.nested(to, id, "receive " + amount)).whenComplete((reply, failure) -> {
            if (failure != null) {
                return; // this member is no more; what is waiting for it is told so by the core
            }
            host.process().inside(() -> {
                add("sent", amount);
                end.accept("sent, " + new String(reply, StandardCharsets.UTF_8));
            });
        });
    }

    private String look(String[] words) {
        return switch (words[0]) {
            case "get" -> get("counter");
            case "read" -> get("cell-" + words[1]);
            case "dump" -> digest();
            default -> throw new IllegalStateException("no operation " + words[0]);
        };
    }

    @Override
    public void read(Request request, Consumer<byte[]> done) {
        alone();
        String[] words = new String(request.content(), StandardCharsets.UTF_8).split(" ");
        done.accept(look(words).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public State state() {
        alone();
        changes.clear();
        byte[] octets = digest().getBytes(StandardCharsets.UTF_8);
        return out -> out.write(octets);
    }

    @Override
    public void install(InputStream state) throws IOException {
        alone();
        String text = new String(state.readAllBytes(), StandardCharsets.UTF_8);
        values.clear();
        changes.clear();
        take(text.isEmpty() ? new String[0] : text.split(" "));
        host.observer().began(host, group, ordered, values.getOrDefault("place", "0.0"), digest());
    }

    private void take(String[] pairs) {
        for (String pair : pairs) {
            values.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
    }

    @Override
    public byte[] update() {
        alone();
        String text = String.join(" ", changes);
        changes.clear();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void apply(byte[] update) {
        alone();
        take(update.length == 0 ? new String[0] : new String(update, StandardCharsets.UTF_8).split(" "));
    }

    @Override
    public void view(View view) {
        alone();
        if (version > 0 && view.version() > version + 1) {
            // the group slept meanwhile, since this member alone has its state
            host.observer().began(host, group, ordered, values.getOrDefault("place", "0.0"), digest());
        }
        version = view.version();
        host.observer().viewed(host, view, ordered);
    }

    @Override
    public void left(String reason) {
        over = true;
        host.observer().left(host, group, reason);
    }
}

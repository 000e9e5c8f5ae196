package org.pleiad.groups.ft.table;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.GroupDefinition;
import org.pleiad.groups.core.GroupDefinition.Control;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.GroupRefusal;
import org.pleiad.groups.core.Reading;
import org.pleiad.groups.core.Reply;
import org.pleiad.groups.core.Request;
import org.pleiad.groups.core.RequestId;
import org.pleiad.groups.core.Style;
import org.pleiad.groups.ft.table.Answer.Outcome;
import org.pleiad.orb.error.Minor;

/**
 * The table, as this host uses it: a group of its own in the domain, in which each host that has opened it is a member. Changes are
 * ordered and applied once; what is read is what was last answered anywhere. Thread-safe; calls wait, at most {@link #patience}.
 */
public final class Table {
    /** Name of the group. */
    public static final String GROUP = "ft/ReplicationManager";

    private static final String TYPE = "IDL:omg.org/FT/ReplicationManager:1.0";
    private static final int MOST_CONFLICTS = 100;

    private final Domain domain;
    private final GroupId group;
    private final Duration bound;
    private final String client = "ft/" + UUID.randomUUID();
    private final AtomicInteger numbers = new AtomicInteger();

    private Table(Domain domain, GroupId group, Duration bound) {
        this.domain = domain;
        this.group = group;
        this.bound = bound;
    }

    /**
     * Lets this host have the table; waits until it has.
     *
     * @param changed is told the key of each entry that changes, and the empty string if all may have; must not wait
     * @param bound how long a call may take
     * @throws org.omg.CORBA.TRANSIENT if the domain has no majority
     */
    public static Table open(Domain domain, Consumer<String> changed, Duration bound) {
        domain.serve(GROUP, info -> new TableMember(changed));
        var definition = new GroupDefinition(
                GROUP, TYPE, Style.ACTIVE, 1, 1, Control.APPLICATION, Control.INFRASTRUCTURE, Map.of());
        GroupInfo info = new Patience(domain, bound).until("the group " + GROUP, () -> domain.create(definition));
        Table table = new Table(domain, info.id(), bound);
        table.rejoin();
        return table;
    }

    /** The group. */
    public GroupId group() {
        return group;
    }

    /** What waits for the domain as long as a call may take, from now on. */
    public Patience patience() {
        return new Patience(domain, bound);
    }

    /** Whether this host has a copy that takes part. */
    public boolean isHere() {
        return domain.info(group)
                .map(info -> info.view().members().stream()
                        .anyMatch(member -> member.host().equals(domain.self().id())
                                && member.incarnation() == domain.incarnation()))
                .orElse(false);
    }

    /** Has this host take part, if it does not, as after it was excluded; waits until it does. */
    public void rejoin() {
        Patience patience = patience();
        if (!isHere()) {
            try {
                patience.until("joining " + GROUP, () -> domain.join(group));
            } catch (GroupRefusal refused) {
                if (!isHere()) { // otherwise it was on its way already
                    throw Patience.unavailable(false, "joining " + GROUP + " failed: " + refused.getMessage(), refused);
                }
            }
        }
    }

    /** An entry, or one that does not {@linkplain Entry#exists exist}. */
    public Entry get(String key) {
        return read(Command.get(key)).entries().get(0);
    }

    /** The entries whose keys begin alike. */
    public List<Entry> list(String prefix) {
        return read(Command.list(prefix)).entries();
    }

    /**
     * Puts an entry of whatever version.
     *
     * @return as it is now
     */
    public Entry put(String key, byte[] value) {
        return change(new Command(Command.Kind.PUT, key, Command.ANY, value))
                .entries()
                .get(0);
    }

    /** Takes an entry out. */
    public void remove(String key) {
        change(Command.remove(key, Command.ANY));
    }

    /**
     * Changes an entry, again and again if others change it meanwhile.
     *
     * @param change what becomes of a value; empty stands for no entry. It may throw, and may be asked several times
     * @return as it is now
     */
    public Entry update(String key, UnaryOperator<Optional<byte[]>> change) {
        Entry now = get(key);
        for (int i = 0; i < MOST_CONFLICTS; i++) {
            Optional<byte[]> next = change.apply(now.exists() ? Optional.of(now.value()) : Optional.empty());
            Answer answer = change(
                    next.isPresent()
                            ? new Command(Command.Kind.PUT, key, now.version(), next.get())
                            : Command.remove(key, now.version()));
            now = answer.entries().get(0);
            if (answer.outcome() == Outcome.DONE) {
                return now;
            }
        }
        throw Patience.unavailable(false, "others changed " + key + " " + MOST_CONFLICTS + " times meanwhile", null);
    }

    private Answer read(Command command) {
        Patience patience = patience();
        byte[] content = command.encode();
        Reply reply = patience.until("reading " + command.key(), () -> {
            Request request = request(Optional.empty(), content);
            return isHere() ? domain.read(group, request, Reading.LEASED) : domain.invoke(group, request);
        });
        return checked(command, Answer.decode(reply.content()));
    }

    private Answer change(Command command) {
        Patience patience = patience();
        byte[] content = command.encode();
        // the same id for all attempts: it is carried out once
        RequestId id = new RequestId(client, numbers.incrementAndGet());
        Reply reply = patience.until(
                "changing " + command.key(), () -> domain.invoke(group, request(Optional.of(id), content)));
        return checked(command, Answer.decode(reply.content()));
    }

    private Request request(Optional<RequestId> id, byte[] content) {
        long expires = System.currentTimeMillis() + 3 * bound.toMillis();
        return new Request(id, expires, 0, "table", true, content);
    }

    private static Answer checked(Command command, Answer answer) {
        return switch (answer.outcome()) {
            case DONE, CONFLICT -> answer;
            case FULL ->
                throw Minor.REPLICATION_MANAGER_FULL.exception(
                        CompletionStatus.COMPLETED_NO, command.key() + " of " + command.value().length + " octets");
            case MALFORMED -> throw Patience.unavailable(false, "another host runs another version", null);
        };
    }
}

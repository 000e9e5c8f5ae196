package org.pleiad.groups;

import java.time.Duration;
import java.util.function.Consumer;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.DomainListener;
import org.pleiad.groups.core.GroupDefinition;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.Member;
import org.pleiad.groups.core.View;
import org.pleiad.groups.host.DomainHost;

/**
 * That this process has a member of a group: kept up until it is closed, whatever befalls the host in between. Thread-safe.
 *
 * @param <T> the interface that clients call
 */
public final class Membership<T> implements AutoCloseable {
    private static final Duration LEAVING = Duration.ofSeconds(30);

    private final GroupHost host;
    private final Class<T> type;
    private final String name;

    private Membership(GroupHost host, Class<T> type, String name) {
        this.host = host;
        this.type = type;
        this.name = name;
    }

    static <T> Membership<T> join(
            GroupHost host, Class<T> type, GroupDefinition definition, Member.Factory factory, Duration patience) {
        DomainHost machinery = host.host();
        machinery.serve(definition.name(), factory);
        Waiting.on(machinery.wish(definition), patience, "member of " + definition.name() + machinery.trouble());
        return new Membership<>(host, type, definition.name());
    }

    private Domain domain() {
        return host.domain();
    }

    private GroupInfo group() {
        return domain().info(name)
                .orElseThrow(() -> new IllegalStateException("there is no group " + name + " any more"));
    }

    /** By which clients call the group, as it is now: all members' addresses are in it. */
    public T reference() {
        return host.host().orb().narrow(host.host().reference(group()), type);
    }

    /** Who is in it, as this host knows. */
    public View view() {
        return group().view();
    }

    /** Is told of each further view, in order, on a thread that must not wait. */
    public void onView(Consumer<View> listener) {
        domain().listen(new DomainListener() {
            @Override
            public void view(GroupInfo changed) {
                if (changed.definition().name().equals(name)) {
                    listener.accept(changed.view());
                }
            }
        });
    }

    /**
     * Leaves the group; the others go on.
     *
     * @throws IllegalStateException if that cannot be had in time; this process is a member no more as soon as it can be
     */
    public void leave() {
        Waiting.on(host.host().unwish(name), LEAVING, "leaving " + name);
    }

    /** As {@link #leave}. */
    @Override
    public void close() {
        leave();
    }
}

package org.pleiad.groups;

import org.pleiad.groups.core.GroupInfo;
import org.pleiad.orb.Pleiad;

/**
 * Where a servant becomes replicated.
 *
 * <pre>{@code
 * Membership<Grid> member = Groups.create(orb, "grids/main", Grid.class)
 *         .replicas(3)
 *         .style(Style.ACTIVE)
 *         .member(new GridServant(), new GridState());
 * }</pre>
 *
 * <p>It uses the {@link GroupHost} of the ORB; where there is none, the process is a domain of itself, without any set-up.
 */
public final class Groups {
    private Groups() {}

    /**
     * A group of objects of a type.
     *
     * @param name unique in the domain, as {@code grids/main}
     * @param type the interface that IDL made
     */
    public static <T> GroupBuilder<T> create(Pleiad orb, String name, Class<T> type) {
        return new GroupBuilder<>(orb, name, type);
    }

    /**
     * The reference of a group that exists.
     *
     * @throws IllegalArgumentException if there is no such group, or the ORB is no host
     */
    public static <T> T find(Pleiad orb, String name, Class<T> type) {
        GroupHost host = GroupHost.of(orb)
                .orElseThrow(
                        () -> new IllegalArgumentException("this ORB is no host of a domain, so it knows no group \""
                                + name + "\": start one with GroupHost.builder, or ask a host for the reference"));
        GroupInfo group = host.domain()
                .info(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no group \"" + name + "\" in this domain"));
        return orb.narrow(host.host().reference(group), type);
    }

    /** Lets this process make members on demand, where a group has too few or an operator asks for one. */
    public static void factory(Pleiad orb, MemberProvider provider) {
        GroupHost.ofOrEmbedded(orb).offer(provider);
    }
}

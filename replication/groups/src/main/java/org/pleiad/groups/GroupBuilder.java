package org.pleiad.groups;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.omg.PortableServer.Servant;
import org.pleiad.groups.core.GroupDefinition;
import org.pleiad.groups.core.GroupDefinition.Control;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.Reading;
import org.pleiad.groups.core.Style;
import org.pleiad.groups.member.Readings;
import org.pleiad.groups.member.StateAccessor;
import org.pleiad.orb.Pleiad;

/**
 * What a group is to be; see {@link Groups#create}. Each process that is to have a member says the same: the first makes the group,
 * the others find it.
 *
 * @param <T> the interface that clients call
 */
public final class GroupBuilder<T> {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Pleiad orb;
    private final String name;
    private final Class<T> type;
    private final Map<String, Reading> readings = new TreeMap<>();
    private final Map<String, String> properties = new TreeMap<>();
    private int replicas = 1;
    private int minimum = 1;
    private Style style = Style.ACTIVE;
    private Control members = Control.INFRASTRUCTURE;
    private Duration patience = PATIENCE;

    GroupBuilder(Pleiad orb, String name, Class<T> type) {
        this.orb = orb;
        this.name = name;
        this.type = type;
    }

    /** How many members it is to have. */
    public GroupBuilder<T> replicas(int count) {
        replicas = count;
        return this;
    }

    /** With fewer members than this, hosts that can make one are asked to. */
    public GroupBuilder<T> minimum(int count) {
        minimum = count;
        return this;
    }

    /** How the members are kept alike; {@link Style#ACTIVE} unless said. */
    public GroupBuilder<T> style(Style value) {
        style = value;
        return this;
    }

    /** These operations change nothing, besides those of which the IDL says it ({@code @read_only}); any member answers them, and sees all that was answered before. */
    public GroupBuilder<T> readOnly(String... operations) {
        for (String operation : operations) {
            readings.put(operation, Reading.LEASED);
        }
        return this;
    }

    /** This operation changes nothing, and may see so much. */
    public GroupBuilder<T> reading(String operation, Reading reading) {
        readings.put(operation, reading);
        return this;
    }

    /** Kept with the group. */
    public GroupBuilder<T> property(String key, String value) {
        properties.put(key, value);
        return this;
    }

    /** Members are added by programs and operators only, never by the domain itself. */
    public GroupBuilder<T> membersByHand() {
        members = Control.APPLICATION;
        return this;
    }

    /** How long {@link #member} and {@link #reference} wait for the domain and for the state; a minute unless said. */
    public GroupBuilder<T> patience(Duration bound) {
        patience = bound;
        return this;
    }

    /**
     * Makes a servant a member of the group, at this process. Waits until it has the state of the others.
     *
     * @param accessor writes and reads the servant's state
     * @throws IllegalStateException if the domain or the state cannot be had in time; says why. The host goes on trying
     */
    public <S extends Servant> Membership<T> member(S servant, StateAccessor<? super S> accessor) {
        return join(new OneServant<>(servant, accessor));
    }

    /**
     * The same, with a new servant whenever this process becomes a member anew.
     *
     * @throws IllegalStateException if the domain or the state cannot be had in time; says why. The host goes on trying
     */
    public <S extends Servant> Membership<T> member(Supplier<S> servants, StateAccessor<? super S> accessor) {
        return join(new FreshServants<>(servants, accessor));
    }

    /**
     * The same for a servant that has no state, or is {@code FT::Checkpointable} or {@code FT::Updateable}.
     *
     * @throws IllegalStateException if the domain or the state cannot be had in time; says why. The host goes on trying
     */
    public Membership<T> member(Servant servant) {
        return join(new OneServant<>(servant, null));
    }

    private Membership<T> join(ServantSource source) {
        GroupHost host = GroupHost.ofOrEmbedded(orb);
        return Membership.join(host, type, definition(), group -> source.member(host.host(), group), patience);
    }

    /**
     * Makes the group, or finds it, without a member at this process.
     *
     * @return by which it is called, once it has members
     */
    public T reference() {
        GroupHost host = GroupHost.ofOrEmbedded(orb);
        GroupInfo group = Waiting.on(host.await(patience).domain().create(definition()), patience, "group " + name);
        return orb.narrow(host.host().reference(group), type);
    }

    private GroupDefinition definition() {
        Map<String, String> all = new TreeMap<>(properties);
        Readings known = Readings.declared(type).with(readings);
        if (!known.operations().isEmpty()) {
            all.put(Readings.PROPERTY, known.text());
        }
        return new GroupDefinition(
                name,
                TypeIds.of(type),
                style,
                replicas,
                Math.min(minimum, replicas),
                members,
                Control.INFRASTRUCTURE,
                all);
    }
}

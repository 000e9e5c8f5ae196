package org.pleiad.groups.core;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.pleiad.groups.spi.DomainStatus;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;

/**
 * One host's share of a domain and of the groups on it. Thread-safe. Stages fail with {@link GroupRefusal} alone, within the
 * bounds of the domain's configuration, and complete on threads where nothing may wait.
 *
 * <p>What this host knows of hosts, groups and views is a prefix of what the log says; {@link #info} and the like answer from it at
 * once. Changes are entries of the log, and complete when they are applied here.
 */
public interface Domain extends AutoCloseable {

    // what this host is

    /** This host. */
    HostAddress self();

    /** Its present life: position of the entry that began it; 0 before it is applied. */
    long incarnation();

    /** How the engine stands. */
    DomainStatus status();

    /** Is told from now on. */
    void listen(DomainListener listener);

    // hosts

    /** All that the log knows. */
    List<HostInfo> hosts();

    /**
     * Begins a life of this host: its members of an earlier life are out, unless this host has kept its log and was not excluded
     * meanwhile; then they go on. To be called once after opening; the incarnation is the position of the entry.
     */
    CompletionStage<Long> enter();

    /** A verdict: this life of a host is over, in all groups at once. Its members are out of their views from that position on. */
    CompletionStage<Void> exclude(HostId host, long incarnation, String reason);

    /** Whether a host shall get new members. */
    CompletionStage<Void> drain(HostId host, boolean draining);

    /** Lets another host take part in the engine. */
    CompletionStage<Void> addHost(HostAddress host);

    /** Takes a host out of the engine; excludes it first. */
    CompletionStage<Void> removeHost(HostId host);

    /** Lets another host lead. */
    CompletionStage<Void> transferLeadership(HostId to);

    // the registry of groups

    /** Makes a group, or finds the one of that name if it has the same type. */
    CompletionStage<GroupInfo> create(GroupDefinition definition);

    /** Ends a group. */
    CompletionStage<Void> remove(GroupId group);

    /** Replaces what is kept with a group, the minimum of members for instance; name, type and style stay. */
    CompletionStage<GroupInfo> redefine(GroupId group, GroupDefinition definition);

    /** What is known of a group. */
    Optional<GroupInfo> info(GroupId group);

    /** What is known of the group of a name. */
    Optional<GroupInfo> info(String name);

    /** All groups, by number. */
    List<GroupInfo> groups();

    // members

    /**
     * Members of a group at this host are made by the factory, from now on. To be said before {@link #join}, and before
     * {@link #enter} for groups of which this host has kept a member: requests for it wait, within bounds, until it is.
     *
     * @param name of the group; {@code null}: of all groups for which nothing else is said
     */
    void serve(String name, Member.Factory factory);

    /**
     * Lets this host be a member. Its state comes from another member, as it is at the position of the view; the first member
     * begins with that of a new object.
     *
     * @return the view with it, when it has the state and takes part
     */
    CompletionStage<View> join(GroupId group);

    /** Asks another host to be a member, which it will be if it has a factory; completes with the view. */
    CompletionStage<View> join(GroupId group, MemberId at);

    /** Takes a member out. */
    CompletionStage<View> leave(GroupId group, MemberId member);

    /** Lets another member be the primary. */
    CompletionStage<View> promote(GroupId group, MemberId member);

    // requests

    /**
     * Has a request executed by the members.
     *
     * @return the reply, when its cause is in the log for good; of a repetition, the reply of the first time
     */
    CompletionStage<Reply> invoke(GroupId group, Request request);

    /** Has a request that changes nothing executed at this host. */
    CompletionStage<Reply> read(GroupId group, Request request, Reading reading);

    // state

    /**
     * The state that this member captured for a joiner.
     *
     * @throws IOException if it has none for that position: it is no member, or the joiner has come too late
     */
    InputStream captured(GroupId group, long position) throws IOException;

    /** Numbers for statistics: requests, repetitions, batches, queues, per group where it has an own number. */
    DomainStatistics statistics();

    /** Stops taking part; calls of {@link #leave} are the caller's to make before. */
    @Override
    void close();
}

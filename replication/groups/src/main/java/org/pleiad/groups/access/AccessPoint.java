package org.pleiad.groups.access;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.omg.CORBA.CompletionStatus;
import org.omg.PortableServer.Servant;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.DomainListener;
import org.pleiad.groups.core.GroupDefinition;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.Member;
import org.pleiad.groups.core.Reading;
import org.pleiad.groups.member.Readings;
import org.pleiad.groups.member.ServantMember;
import org.pleiad.groups.member.StateAccessor;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.group.CallChainContext;
import org.pleiad.orb.group.MarshalledReply;
import org.pleiad.orb.group.MarshalledRequest;
import org.pleiad.orb.group.RequestRouter;
import org.pleiad.orb.group.RoutedObject;

/**
 * Where a host takes the requests of clients for the groups of its domain, those of which it has a member and all others. Its
 * methods are called by whoever opens domains; requests come on threads of the transport, which never wait here. Thread-safe.
 *
 * <p>Server interceptors see a request here, once for each time that it arrives, before it is put into the order and when its reply
 * leaves; not where members carry it out, at several hosts, perhaps again after a restart. A request that another host passes on
 * has been seen there; here it is {@code _pleiad_relay}.
 */
public final class AccessPoint implements AutoCloseable {
    /** Before the domain's name, where ordinary objects have the names of their adapters. */
    private static final String ADAPTER = "groups";

    private final Pleiad orb;
    private final DomainId domainId;
    private final Domain domain;
    private final GroupKeys keys;
    private final GroupReferences references;
    private final OwnIdentities identities = new OwnIdentities();
    private final Map<GroupId, ServantMember> members = new ConcurrentHashMap<>();
    private final Map<GroupId, Declared> readings = new ConcurrentHashMap<>();
    private final Closeable routing;

    /** The readings of a definition, so that its property is not parsed for each request. */
    private record Declared(GroupDefinition definition, Readings readings) {}

    private AccessPoint(Pleiad orb, DomainId domainId, Domain domain) {
        this.orb = orb;
        this.domainId = domainId;
        this.domain = domain;
        this.keys = new GroupKeys(domainId);
        this.references = new GroupReferences(orb, domainId, domain, keys);
        domain.listen(new DomainListener() {
            @Override
            public void removed(GroupInfo group) {
                members.remove(group.id());
                readings.remove(group.id());
                references.forget(group.id());
            }
        });
        this.routing = orb.routeKeys(new Router());
    }

    /**
     * Takes requests for the groups of a domain from now on.
     *
     * @param orb that listens where the domain's host says
     */
    public static AccessPoint open(Pleiad orb, DomainId domainId, Domain domain) {
        return new AccessPoint(orb, domainId, domain);
    }

    /** The reference of a group at a view; the same octets at all hosts. */
    public org.omg.CORBA.Object reference(GroupInfo group) {
        return references.reference(group);
    }

    /** The object key of a group. */
    public byte[] key(GroupId group) {
        return keys.key(group);
    }

    /**
     * A servant as a member of a group, for a {@link Member.Factory}; its {@code _this()} is the group from now on.
     *
     * @param accessor reads and writes its state; {@code null} for servants that are FT::Checkpointable, and for groups of which
     *     no state is kept alike
     * @throws IllegalArgumentException if it needs one; says so
     */
    public Member member(GroupInfo group, Servant servant, StateAccessor<?> accessor) {
        ServantMember.Identity identity =
                new ServantMember.Identity(chainName(group.id()), keys.key(group.id()), references::reference);
        ServantMember member = ServantMember.of(orb, group, servant, accessor, identity);
        members.put(group.id(), member);
        return member;
    }

    Domain domain() {
        return domain;
    }

    GroupReferences references() {
        return references;
    }

    /** What an operation may see; {@code null}: it may change something. */
    Reading reading(GroupInfo group, String operation) {
        Declared declared = readings.get(group.id());
        if (declared == null || declared.definition() != group.definition()) {
            declared = new Declared(group.definition(), Readings.of(group.definition()));
            readings.put(group.id(), declared);
        }
        return declared.readings().of(operation);
    }

    OwnIdentities identities() {
        return identities;
    }

    /** The member at this host, or one that was; {@code null}: there was none. */
    ServantMember local(GroupId group) {
        return members.get(group);
    }

    String chainName(GroupId group) {
        return CallChainContext.name(domainId.name(), group.value());
    }

    /** Takes no more requests; those under way are answered. */
    @Override
    public void close() {
        try {
            routing.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The group, if this host knows it; one that was started again does not before it has caught up with the log. */
    GroupInfo known(GroupId group) {
        return domain.info(group).orElseThrow(() -> {
            boolean certain = domain.incarnation() != 0 && domain.status().majority();
            Minor minor = certain ? Minor.GROUP_UNKNOWN : Minor.GROUP_WITHOUT_MAJORITY;
            return minor.exception(CompletionStatus.COMPLETED_NO, chainName(group));
        });
    }

    private final class Router implements RequestRouter {
        @Override
        public boolean owns(byte[] objectKey) {
            return keys.owns(objectKey);
        }

        /** {@inheritDoc} Its id is the group's name, so that rules can be written by name. */
        @Override
        public RoutedObject object(byte[] objectKey) {
            GroupId id = keys.group(objectKey);
            GroupDefinition group = known(id).definition();
            ServantMember local = members.get(id);
            return new RoutedObject(
                    keys.start(),
                    List.of(ADAPTER, domainId.name()),
                    group.name().getBytes(StandardCharsets.UTF_8),
                    group.typeId(),
                    type -> local != null && local.servant()._is_a(type),
                    local == null ? null : local.servant().getClass());
        }

        @Override
        public CompletionStage<MarshalledReply> route(MarshalledRequest request) {
            return new Arrival(AccessPoint.this, keys.group(request.objectKey()), request).take();
        }
    }
}

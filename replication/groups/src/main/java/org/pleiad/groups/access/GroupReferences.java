package org.pleiad.groups.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.HostInfo;
import org.pleiad.groups.core.MemberId;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;
import org.pleiad.orb.CallOptions;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.cdr.CodeSetComponent;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.group.GroupComponent;
import org.pleiad.orb.group.HeartbeatComponent;
import org.pleiad.orb.group.PrimaryComponent;
import org.pleiad.orb.ior.AlternateAddress;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.ior.TaggedComponent;
import org.pleiad.orb.ior.TaggedProfile;

/**
 * The references of groups (CORBA 3.3 FT, 23.2.1): a profile for each member, the primary's first, the same object key in all.
 * Each profile has the addresses of all others as alternates, since some ORBs look at the first profile alone. Of one view they are
 * the same octets at all hosts. Thread-safe.
 */
final class GroupReferences {
    /** Profiles and addresses in one; groups are smaller. */
    private static final int MOST = 16;

    private static final int MOST_PLACES = 10_000;

    /** A host that has taken a request may have come to a standstill; then others are asked, who know the request by its identity. */
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);

    private final Pleiad orb;
    private final DomainId domainId;
    private final Domain domain;
    private final GroupKeys keys;

    /** The latest of each group; as many as there are groups. */
    private final Map<GroupId, Known> latest = new ConcurrentHashMap<>();

    /** By which hosts are asked to take requests; forgotten when there are too many. */
    private final Map<Place, org.omg.CORBA.Object> places = new ConcurrentHashMap<>();

    private record Place(HostAddress host, GroupId group) {}

    private record Known(int version, Ior ior, org.omg.CORBA.Object reference) {}

    GroupReferences(Pleiad orb, DomainId domainId, Domain domain, GroupKeys keys) {
        this.orb = orb;
        this.domainId = domainId;
        this.domain = domain;
        this.keys = keys;
    }

    org.omg.CORBA.Object reference(GroupInfo group) {
        return known(group).reference();
    }

    Ior ior(GroupInfo group) {
        return known(group).ior();
    }

    void forget(GroupId group) {
        latest.remove(group);
    }

    private Known known(GroupInfo group) {
        Known known = latest.get(group.id());
        if (known == null || known.version() != group.view().version()) {
            Ior ior = make(group);
            known = new Known(group.view().version(), ior, orb.orb().string_to_object(ior.toText()));
            if (!ior.isNil()) {
                latest.put(group.id(), known);
            }
        }
        return known;
    }

    private Ior make(GroupInfo group) {
        List<Address> addresses = addresses(group);
        Optional<MemberId> primary = group.view().primary();
        List<TaggedProfile> profiles = new ArrayList<>();
        for (Address own : addresses) {
            List<TaggedComponent> components = new ArrayList<>();
            components.add(TaggedComponent.orbType());
            // not this ORB's preference: the octets must not depend on the host
            components.add(
                    new TaggedComponent(TaggedComponent.TAG_CODE_SETS, CodeSetComponent.PREFERRING_LATIN_1.encode()));
            components.add(new GroupComponent(
                            domainId.name(), group.id().value(), group.view().version())
                    .encode());
            if (primary.isPresent() && primary.get().host().equals(own.host())) {
                components.add(PrimaryComponent.PRIMARY);
            }
            components.add(HeartbeatComponent.ENABLED);
            for (Address other : addresses) {
                if (other != own) {
                    components.add(new AlternateAddress(other.name(), other.port()).encode());
                }
            }
            profiles.add(new IiopProfile(GiopVersion.V1_2, own.name(), own.port(), keys.key(group.id()), components)
                    .encode());
        }
        return new Ior(group.definition().typeId(), profiles);
    }

    /** Those of the members; of a group that has none at present those of all hosts, which will pass requests on when it has. */
    private List<Address> addresses(GroupInfo group) {
        Set<HostId> hosts = new LinkedHashSet<>();
        group.view().primary().ifPresent(primary -> hosts.add(primary.host()));
        group.view().members().forEach(member -> hosts.add(member.host()));
        List<HostInfo> known = domain.hosts();
        if (hosts.isEmpty()) {
            known.stream()
                    .filter(HostInfo::alive)
                    .map(host -> host.address().id())
                    .sorted()
                    .forEach(hosts::add);
        }
        List<Address> addresses = new ArrayList<>();
        for (HostId host : hosts) {
            known.stream()
                    .map(HostInfo::address)
                    .filter(address -> address.id().equals(host) && addresses.size() < MOST)
                    .findFirst()
                    .ifPresent(address -> addresses.add(Address.of(address)));
        }
        return addresses;
    }

    /** A reference by which one host is asked, whatever it has. */
    org.omg.CORBA.Object at(HostAddress host, GroupId group) {
        Place place = new Place(host, group);
        org.omg.CORBA.Object known = places.get(place);
        if (known == null) {
            if (places.size() >= MOST_PLACES) {
                places.clear();
            }
            known = make(host, group);
            places.put(place, known);
        }
        return known;
    }

    private org.omg.CORBA.Object make(HostAddress host, GroupId group) {
        Address address = Address.of(host);
        IiopProfile profile =
                new IiopProfile(GiopVersion.V1_2, address.name(), address.port(), keys.key(group), List.of());
        org.omg.CORBA.Object reference = orb.orb().string_to_object(new Ior("", List.of(profile.encode())).toText());
        return orb.with(reference, CallOptions.deadline(LONGEST_ANSWER));
    }

    private record Address(HostId host, String name, int port) {
        static Address of(HostAddress address) {
            String text = address.orb();
            int colon = text.lastIndexOf(':');
            String name = text.substring(0, colon);
            if (name.startsWith("[") && name.endsWith("]")) {
                name = name.substring(1, name.length() - 1);
            }
            return new Address(address.id(), name, Integer.parseInt(text.substring(colon + 1)));
        }
    }
}

package org.pleiad.groups.core;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.pleiad.groups.core.OctetReader.Malformed;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.HostId;

/**
 * What all hosts of a domain agree on, apart from the states of objects: hosts, groups, the clock. Follows from the log alone. Used
 * by the thread that applies.
 */
final class DomainState {
    private static final int VERSION = 2;

    final LogClock clock = new LogClock();
    final TreeMap<HostId, HostState> hosts = new TreeMap<>();
    final TreeMap<GroupId, GroupState> groups = new TreeMap<>();
    private final long prefix;
    private long serial;

    DomainState(DomainId domain) {
        prefix = (long) number(domain) << 48;
    }

    /** The number of a domain: 16 bits of its name. */
    private static int number(DomainId domain) {
        int hash = domain.name().hashCode();
        return (hash ^ hash >>> 16) & 0xffff;
    }

    GroupId newGroup() {
        serial++;
        return new GroupId(prefix | serial);
    }

    GroupState group(String name) {
        for (GroupState group : groups.values()) {
            if (group.definition.name().equals(name)) {
                return group;
            }
        }
        return null;
    }

    boolean isAlive(HostId host, long incarnation) {
        HostState state = hosts.get(host);
        return state != null && state.alive && state.incarnation == incarnation;
    }

    /** Whether another host is there in place of one, which has lost what it had. */
    boolean isSucceeded(HostId host) {
        for (HostId other : hosts.keySet()) {
            if (other.succeeds(host)) {
                return true;
            }
        }
        return false;
    }

    List<HostInfo> hostInfos() {
        List<HostInfo> infos = new ArrayList<>();
        hosts.values().forEach(host -> infos.add(host.info()));
        return List.copyOf(infos);
    }

    /** Forgets what no member needs again. */
    void trim() {
        for (GroupState group : groups.values()) {
            if (!group.tail.isEmpty()) {
                group.trim(hosts);
            }
        }
    }

    void write(OctetWriter out) {
        out.octet(VERSION).number(clock.millis()).number(serial);
        out.number(hosts.size());
        hosts.values().forEach(host -> host.write(out));
        out.number(groups.size());
        trim();
        groups.values().forEach(group -> group.write(out));
    }

    void read(OctetReader in) {
        int version = in.octet();
        if (version != VERSION) {
            throw new Malformed("a state of version " + version + " where " + VERSION + " is understood");
        }
        clock.set(in.longNumber());
        serial = in.longNumber();
        int hostCount = in.count(40);
        for (int i = 0; i < hostCount; i++) {
            HostState host = HostState.read(in);
            hosts.put(host.address.id(), host);
        }
        int groupCount = in.count(60);
        for (int i = 0; i < groupCount; i++) {
            GroupState group = GroupState.read(in);
            groups.put(group.id, group);
        }
    }
}

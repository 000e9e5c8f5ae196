package org.pleiad.groups.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pleiad.groups.spi.HostId;

/**
 * What the members of a group say that their replies sum up to. Once all that have the state have said it for a number of requests,
 * those that differ from most, or where there is no most from the primary, are known. Part of the state; used by the thread that
 * applies.
 */
final class DigestVotes {
    /** Counts for which votes are kept; a member that is further behind is not judged by the older ones. */
    private static final int COUNTS = 4;

    private final TreeMap<Long, TreeMap<HostId, Long>> votes = new TreeMap<>();

    void vote(HostId host, long count, long hash) {
        votes.computeIfAbsent(count, c -> new TreeMap<>()).put(host, hash);
        while (votes.size() > COUNTS) {
            votes.pollFirstEntry();
        }
    }

    void clear() {
        votes.clear();
    }

    /** Those who differ, at the counts for which all have voted; these are forgotten. */
    List<HostId> divergent(GroupState group) {
        List<HostId> divergent = new ArrayList<>();
        votes.entrySet().removeIf(entry -> {
            Map<HostId, Long> hashes = entry.getValue();
            for (MemberState member : group.members) {
                if (member.ready && !hashes.containsKey(member.id.host())) {
                    return false;
                }
            }
            hashes.keySet().removeIf(host -> group.member(host) == null);
            long right = right(hashes, group.primary);
            hashes.forEach((host, hash) -> {
                if (hash != right && !divergent.contains(host)) {
                    divergent.add(host);
                }
            });
            return true;
        });
        return divergent;
    }

    private static long right(Map<HostId, Long> hashes, MemberId primary) {
        Map<Long, Integer> counts = new TreeMap<>();
        hashes.values().forEach(hash -> counts.merge(hash, 1, Integer::sum));
        for (Map.Entry<Long, Integer> count : counts.entrySet()) {
            if (2 * count.getValue() > hashes.size()) {
                return count.getKey();
            }
        }
        Long ofPrimary = primary == null ? null : hashes.get(primary.host());
        return ofPrimary != null
                ? ofPrimary
                : hashes.isEmpty() ? 0 : hashes.values().iterator().next();
    }

    void write(OctetWriter out) {
        out.number(votes.size());
        votes.forEach((count, hashes) -> {
            out.number(count).number(hashes.size());
            hashes.forEach((host, hash) -> out.text(host.name()).number(hash));
        });
    }

    void read(OctetReader in) {
        int counts = in.count(12);
        for (int i = 0; i < counts; i++) {
            TreeMap<HostId, Long> hashes = new TreeMap<>();
            votes.put(in.longNumber(), hashes);
            int hosts = in.count(12);
            for (int j = 0; j < hosts; j++) {
                hashes.put(new HostId(in.text()), in.longNumber());
            }
        }
    }
}

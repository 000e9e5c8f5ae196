package org.pleiad.groups.access;

import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.core.RequestId;

/**
 * Identities for requests that have none, those of clients that know nothing of groups: so the access point itself may repeat
 * them without their being carried out twice. New in each life of an access point. Thread-safe.
 */
final class OwnIdentities {
    private final String life = "ap-" + UUID.randomUUID();
    private final Map<GroupId, Client> clients = new ConcurrentHashMap<>();

    /** An identity until {@link #end}. */
    Own begin(GroupId group) {
        return clients.computeIfAbsent(group, unknown -> new Client()).begin(life);
    }

    /**
     * An identity of a request.
     *
     * @param acknowledged all with lower numbers have ended
     */
    record Own(Client client, RequestId id, int acknowledged) {
        void end() {
            client.end(id.number());
        }
    }

    /** The numbers of one group; its lock is held for a moment at the beginning and at the end of each request. */
    static final class Client {
        private final TreeSet<Integer> underWay = new TreeSet<>();
        private int last;
        private int generation;

        private synchronized Own begin(String life) {
            if (last == Integer.MAX_VALUE) {
                last = 0;
                generation++;
                underWay.clear();
            }
            int number = ++last;
            underWay.add(number);
            return new Own(this, new RequestId(life + "-" + generation, number), underWay.first());
        }

        private synchronized void end(int number) {
            underWay.remove(number);
        }
    }
}

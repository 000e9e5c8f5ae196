package org.pleiad.orb.client;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.pleiad.orb.group.GroupComponent;
import org.pleiad.orb.session.client.RequestNumbers;

/**
 * Under which ids and numbers an ORB calls groups. The id is new in each life of an ORB, and another one for each group, so
 * that the numbers tell each group what it need not keep any more. Thread-safe.
 */
final class GroupIdentities {
    /** Groups beyond it get new ids when they are called again; no harm but that their replies are kept until they expire. */
    private static final int MOST = 10_000;

    /** Bits of the part of client ids that is new in each life. */
    private static final int ID_BITS = 128;

    private final Map<Key, Client> clients = new ConcurrentHashMap<>();
    private final AtomicInteger serial = new AtomicInteger();
    private final String life = String.format("%032x", new BigInteger(ID_BITS, new SecureRandom()));

    private record Key(String domain, long groupId) {}

    private record Client(String id, RequestNumbers numbers) {}

    /** The identity for a request that begins. */
    GroupIdentity begin(GroupComponent group, CallTimes times, CallRules rules) {
        Key key = new Key(group.domain(), group.groupId());
        while (true) { // ends since a new client has numbers
            Client client = clients.get(key);
            if (client == null) {
                if (clients.size() >= MOST) {
                    clients.clear();
                }
                client = clients.computeIfAbsent(key, unknown -> next());
            }
            int number = client.numbers.begin();
            if (number > 0) {
                return new GroupIdentity(group, client.id, client.numbers, number, times, rules.requestDurationNanos());
            }
            clients.remove(key, client);
        }
    }

    private Client next() {
        return new Client(life + '-' + Integer.toHexString(serial.incrementAndGet()), new RequestNumbers());
    }
}

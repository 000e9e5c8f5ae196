package org.pleiad.groups.host;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.pleiad.groups.PleiadGroups.Acquaintance;
import org.pleiad.groups.PleiadGroups.Condition;
import org.pleiad.groups.PleiadGroups.Lease;
import org.pleiad.groups.PleiadGroups.PeerPOA;
import org.pleiad.groups.PleiadGroups.Refused;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.spi.Links;
import org.pleiad.orb.Pleiad;

/**
 * What the hosts of a domain say to the host in this ORB: one object for the life of the ORB, whatever lives the host has in it.
 * Called on the threads that read connections; messages of the engine are handed on there.
 */
final class PeerServant extends PeerPOA {
    private static final Map<Pleiad, Map<DomainId, PeerServant>> SERVANTS = new WeakHashMap<>();

    private volatile Inbox inbox;
    private volatile StateDonor donor;
    private volatile Neighbours neighbours;

    /** Who takes the messages for a host. */
    record Inbox(String host, Links.Receiver receiver) {}

    private PeerServant() {}

    /** The one of an ORB and domain; made and published when it is first asked for. */
    static PeerServant of(Pleiad orb, DomainId domain) {
        // held while the adapter is made: two would not both be published
        synchronized (SERVANTS) {
            return SERVANTS.computeIfAbsent(orb, key -> new ConcurrentHashMap<>())
                    .computeIfAbsent(domain, key -> publish(orb, domain));
        }
    }

    private static PeerServant publish(Pleiad orb, DomainId domain) {
        PeerServant servant = new PeerServant();
        Adapters.publish(orb, PeerKeys.peer(domain), servant);
        return servant;
    }

    /** From now on messages go there. */
    void inbox(Inbox next) {
        inbox = next;
    }

    /** No messages any more, unless another life has begun. */
    synchronized void closed(Inbox former) {
        if (inbox == former) {
            inbox = null;
        }
    }

    void donor(StateDonor next) {
        donor = next;
    }

    void neighbours(Neighbours next) {
        neighbours = next;
    }

    @Override
    public void message(String from, String to, byte[] content) {
        Inbox taker = inbox;
        if (taker != null && taker.host().equals(to)) {
            taker.receiver().received(new HostId(from), ByteBuffer.wrap(content));
        }
    }

    @Override
    public Acquaintance greet(String name, long life) {
        Neighbours now = neighbours;
        return now == null ? new Acquaintance("", 0, false, false) : now.greet(name, life);
    }

    @Override
    public void admit(String name, String orb, String engine) throws Refused {
        present().admit(name, orb, engine);
    }

    @Override
    public Lease renew(String host, long incarnation, String[] silent) {
        Neighbours now = neighbours;
        return now == null ? new Lease(false, false, 0) : now.renew(host, incarnation, silent);
    }

    @Override
    public Condition lives(String host, long incarnation) {
        Neighbours now = neighbours;
        return now == null ? Condition.STARTING : now.lives(host, incarnation);
    }

    @Override
    public boolean offers(String group, String typeId) {
        Neighbours now = neighbours;
        return now != null && now.offers(group, typeId);
    }

    private Neighbours present() throws Refused {
        Neighbours now = neighbours;
        if (now == null) {
            throw new Refused("this host does not take part in its domain now; ask another one");
        }
        return now;
    }

    @Override
    public long open_state(long group, long position) throws Refused {
        return donating().open(group, position);
    }

    @Override
    public byte[] read_state(long transfer, int most) throws Refused {
        return donating().read(transfer, most);
    }

    @Override
    public void close_state(long transfer) {
        StateDonor now = donor;
        if (now != null) {
            now.close(transfer);
        }
    }

    private StateDonor donating() throws Refused {
        StateDonor now = donor;
        if (now == null) {
            throw new Refused("this host has no state of any group now; ask another member");
        }
        return now;
    }
}

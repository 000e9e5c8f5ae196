package org.pleiad.groups.services;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.GroupDefinition;
import org.pleiad.groups.core.GroupDefinition.Control;
import org.pleiad.groups.core.Member;
import org.pleiad.groups.core.Style;
import org.pleiad.groups.services.NamesEdit.Kind;
import org.pleiad.groups.services.NamesEdit.Step;
import org.pleiad.naming.store.NameStore;
import org.pleiad.naming.store.Names;
import org.pleiad.orb.ServantWait;
import org.pleiad.orb.error.Minor;

/**
 * Names that are at every replica of a naming server. A change is made when a majority has it; a name that is found is found
 * here, without asking anybody, and one that is not is looked for again when this replica is known to be up to date. Thread-safe.
 */
public final class ReplicatedNames implements NameStore {
    /** The group's name. */
    public static final String GROUP = "pleiad/names";

    private static final String TYPE = "IDL:omg.org/CosNaming/NamingContextExt:1.0";
    private static final int ATTEMPTS = 100;

    private final ServiceGroup group;
    private volatile NamesTree names;

    /** One change of this replica at a time: each looks before it changes, and two at once would only get in each other's way. */
    private final ReentrantLock changing = new ReentrantLock();

    private ReplicatedNames(Supplier<Domain> domain) {
        this.group = new ServiceGroup(domain, GROUP, "the names");
    }

    /** What the group is. */
    public static GroupDefinition definition(int replicas) {
        return new GroupDefinition(
                GROUP, TYPE, Style.ACTIVE, replicas, 1, Control.APPLICATION, Control.INFRASTRUCTURE, Map.of());
    }

    /** Names of a domain's group, with a replica here once {@link #member} is what the group's members are made by. */
    public static ReplicatedNames of(Supplier<Domain> domain) {
        return new ReplicatedNames(domain);
    }

    /** Makes this process's replica. */
    public Member.Factory member() {
        return info -> new NamesMember(shown -> names = shown, () -> names = null);
    }

    /**
     * Waits until this replica has the names, and they an identity.
     *
     * @throws IllegalStateException if that is not so within the bound; says why
     */
    public ReplicatedNames await(Duration bound) {
        group.await(bound, () -> {
            if (replica().identity == 0) {
                long drawn = new SecureRandom().nextLong() | 1;
                invoke(new NamesEdit(List.of(new Step(Kind.IDENTIFY, Place.first(ROOT), null, drawn))));
            }
            return replica().identity != 0;
        });
        return this;
    }

    private NamesTree replica() {
        NamesTree here = names;
        if (here == null) {
            throw group.away();
        }
        return here;
    }

    @Override
    public long identity() {
        return replica().identity;
    }

    @Override
    public Names names() {
        return new UpToDate(replica(), () -> {
            group.catchUp();
            return replica();
        });
    }

    @Override
    public <T, E extends Exception, F extends Exception> T change(Change<T, E, F> change) throws E, F {
        // another change waits for the other replicas
        ServantWait.during(changing::lock);
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                NamesDraft draft = new NamesDraft(replica());
                T result;
                try {
                    result = change.make(draft);
                } catch (Exception refused) {
                    // it may have been refused for what is not so any more
                    if (attempt == 0 && isBehind(draft)) {
                        continue;
                    }
                    throw refused;
                }
                if (draft.changesNothing() || invoke(draft.edit())) {
                    return result;
                }
                group.catchUp();
            }
        } finally {
            changing.unlock();
        }
        throw Minor.GROUP_OVERLOADED.exception(
                CompletionStatus.COMPLETED_NO, "others changed the same names each time; ask again later");
    }

    /** Whether what the draft saw is not so any more, when this replica is up to date. */
    private boolean isBehind(NamesDraft draft) {
        group.catchUp();
        return !draft.edit().isStill(replica());
    }

    private boolean invoke(NamesEdit edit) {
        return group.change("change", edit.octets())[0] == ServiceMember.YES;
    }

    @Override
    public String place() {
        return "replicated, each replica the same, in the log of their group";
    }

    @Override
    public void close() {
        // the domain is closed by whoever opened it
    }
}

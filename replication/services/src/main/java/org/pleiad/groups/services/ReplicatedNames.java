package org.pleiad.groups.services;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.groups.core.Domain;
import org.pleiad.groups.core.GroupDefinition;
import org.pleiad.groups.core.GroupDefinition.Control;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.GroupRefusal;
import org.pleiad.groups.core.Member;
import org.pleiad.groups.core.Reading;
import org.pleiad.groups.core.Request;
import org.pleiad.groups.core.Style;
import org.pleiad.groups.services.NamesEdit.Kind;
import org.pleiad.groups.services.NamesEdit.Step;
import org.pleiad.naming.store.NameStore;
import org.pleiad.naming.store.Names;
import org.pleiad.orb.error.Minor;

/**
 * Names that are at every replica of a naming server. A change is made when a majority has it; a name that is found is found
 * here, without asking anybody, and one that is not is looked for again when this replica is known to be up to date. Thread-safe.
 */
public final class ReplicatedNames implements NameStore {
    /** The group's name. */
    public static final String GROUP = "pleiad/names";

    private static final String TYPE = "IDL:omg.org/CosNaming/NamingContextExt:1.0";
    private static final Duration BOUND = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 100;

    private final Supplier<Domain> domain;
    private volatile NamesTree names;

    /** One change of this replica at a time: each looks before it changes, and two at once would only get in each other's way. */
    private final ReentrantLock changing = new ReentrantLock();

    private ReplicatedNames(Supplier<Domain> domain) {
        this.domain = domain;
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
        return group -> new NamesMember(shown -> names = shown, () -> names = null);
    }

    /**
     * Waits until this replica has the names, and they an identity.
     *
     * @throws IllegalStateException if that is not so within the bound; says why
     */
    public ReplicatedNames await(Duration bound) {
        long until = System.nanoTime() + bound.toNanos();
        RuntimeException last = null;
        while (System.nanoTime() - until < 0) {
            try {
                barrier();
                if (replica().identity != 0) {
                    return this;
                }
                long drawn = new SecureRandom().nextLong() | 1;
                invoke(new NamesEdit(List.of(new Step(Kind.IDENTIFY, Place.first(ROOT), null, drawn))));
            } catch (org.omg.CORBA.SystemException notYet) {
                last = notYet;
                pause();
            }
        }
        throw new IllegalStateException(
                "the replicas of the names have not found a majority within " + bound
                        + (last == null ? "" : ": " + last.getMessage()) + "; start more of them",
                last);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the other replicas", interrupted);
        }
    }

    private NamesTree replica() {
        NamesTree here = names;
        if (here == null) {
            throw Minor.GROUP_WITHOUT_MAJORITY.exception(
                    CompletionStatus.COMPLETED_NO, "this replica of the naming service has not got the names yet");
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
            barrier();
            return replica();
        });
    }

    @Override
    public <T, E extends Exception, F extends Exception> T change(Change<T, E, F> change) throws E, F {
        changing.lock();
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
                barrier();
            }
        } finally {
            changing.unlock();
        }
        throw Minor.GROUP_OVERLOADED.exception(
                CompletionStatus.COMPLETED_NO, "others changed the same names each time; ask again later");
    }

    /** Whether what the draft saw is not so any more, when this replica is up to date. */
    private boolean isBehind(NamesDraft draft) {
        barrier();
        return !draft.edit().isStill(replica());
    }

    private boolean invoke(NamesEdit edit) {
        Request request = request("change", edit.octets());
        return wait(domain().invoke(group(), request)).content()[0] == NamesMember.MADE[0];
    }

    /** Returns when this replica has everything that was answered before, at whichever replica. */
    private void barrier() {
        wait(domain().read(group(), request("read", new byte[0]), Reading.LEASED));
    }

    private static Request request(String operation, byte[] content) {
        return new Request(Optional.empty(), Long.MAX_VALUE, 0, operation, true, content);
    }

    private Domain domain() {
        return domain.get();
    }

    private GroupId group() {
        return domain().info(GROUP)
                .map(GroupInfo::id)
                .orElseThrow(() -> Minor.GROUP_UNKNOWN.exception(
                        CompletionStatus.COMPLETED_NO, "the replicas of the names have not found each other yet"));
    }

    private static <T> T wait(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().get(BOUND.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw Minor.GROUP_OUTCOME_UNKNOWN.exception(
                    CompletionStatus.COMPLETED_MAYBE, "the replicas of the names do not answer", late);
        } catch (ExecutionException failed) {
            throw refused(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Minor.GROUP_OUTCOME_UNKNOWN.exception(CompletionStatus.COMPLETED_MAYBE, "interrupted", interrupted);
        }
    }

    private static RuntimeException refused(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (!(cause instanceof GroupRefusal refusal)) {
            return Minor.GROUP_OUTCOME_UNKNOWN.exception(
                    CompletionStatus.COMPLETED_MAYBE, String.valueOf(cause), cause);
        }
        Minor minor = switch (refusal.reason()) {
            case OVERLOADED -> Minor.GROUP_OVERLOADED;
            case UNKNOWN, EXPIRED -> Minor.GROUP_OUTCOME_UNKNOWN;
            default -> Minor.GROUP_WITHOUT_MAJORITY;
        };
        return minor.exception(
                refusal.mayBeExecuted() ? CompletionStatus.COMPLETED_MAYBE : CompletionStatus.COMPLETED_NO,
                refusal.getMessage(),
                refusal);
    }

    @Override
    public void close() {
        // the domain is closed by whoever opened it
    }
}

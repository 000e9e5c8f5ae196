package org.pleiad.groups.host;

import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.pleiad.groups.PleiadGroups.RefusedHelper;
import org.pleiad.groups.core.GroupId;
import org.pleiad.groups.core.StateTransfer;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.orb.CallOptions;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.async.AsyncCall;

/** Fetches states by calls of {@code PleiadGroups::Peer}, piece by piece. Thread-safe. */
final class OrbStateTransfer implements StateTransfer {
    private final Pleiad orb;
    private final DomainId domain;
    private final Duration patience;

    /**
     * Fetches from hosts of a domain.
     *
     * @param patience with the donor, for each piece
     */
    OrbStateTransfer(Pleiad orb, DomainId domain, Duration patience) {
        this.orb = orb;
        this.domain = domain;
        this.patience = patience;
    }

    @Override
    public CompletionStage<InputStream> fetch(HostAddress from, GroupId group, long position) {
        org.omg.CORBA.Object donor;
        try {
            donor = orb.with(
                    orb.orb().string_to_object(PeerKeys.url(from.orb(), PeerKeys.peer(domain))),
                    CallOptions.deadline(patience));
        } catch (RuntimeException unusable) {
            return CompletableFuture.failedFuture(unusable);
        }
        return AsyncCall.to(donor, "open_state")
                .arguments(out -> {
                    out.write_ulonglong(group.value());
                    out.write_longlong(position);
                })
                .raises(RefusedHelper.id(), RefusedHelper::read, RefusedHelper::write)
                .returning(in -> new PiecewiseState(donor, in.read_ulonglong(), patience));
    }
}

package org.pleiad.groups.host;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.pleiad.groups.PleiadGroups.Acquaintance;
import org.pleiad.groups.PleiadGroups.AcquaintanceHelper;
import org.pleiad.groups.PleiadGroups.Condition;
import org.pleiad.groups.PleiadGroups.ConditionHelper;
import org.pleiad.groups.PleiadGroups.Lease;
import org.pleiad.groups.PleiadGroups.LeaseHelper;
import org.pleiad.groups.PleiadGroups.NamesHelper;
import org.pleiad.groups.PleiadGroups.RefusedHelper;
import org.pleiad.groups.spi.DomainId;
import org.pleiad.orb.CallOptions;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.async.AsyncCall;

/** Calls to other hosts, found by address; none holds a thread. Thread-safe. */
final class Peers {
    private final Pleiad orb;
    private final DomainId domain;
    private final Map<String, org.omg.CORBA.Object> references = new ConcurrentHashMap<>();

    Peers(Pleiad orb, DomainId domain) {
        this.orb = orb;
        this.domain = domain;
    }

    private AsyncCall call(String address, String operation, Duration bound) {
        org.omg.CORBA.Object peer = references.computeIfAbsent(
                address, at -> orb.orb().string_to_object(PeerKeys.url(at, PeerKeys.peer(domain))));
        return AsyncCall.to(orb.with(peer, CallOptions.deadline(bound)), operation);
    }

    CompletableFuture<Acquaintance> greet(String address, String name, long life, Duration bound) {
        return call(address, "greet", bound)
                .arguments(out -> {
                    out.write_string(name);
                    out.write_ulonglong(life);
                })
                .returning(AcquaintanceHelper::read);
    }

    CompletableFuture<Void> admit(String address, String name, String orbAddress, String engine, Duration bound) {
        return call(address, "admit", bound)
                .arguments(out -> {
                    out.write_string(name);
                    out.write_string(orbAddress);
                    out.write_string(engine);
                })
                .raises(RefusedHelper.id(), RefusedHelper::read, RefusedHelper::write)
                .returningNothing();
    }

    CompletableFuture<Lease> renew(String address, String host, long incarnation, String[] silent, Duration bound) {
        return call(address, "renew", bound)
                .arguments(out -> {
                    out.write_string(host);
                    out.write_longlong(incarnation);
                    NamesHelper.write(out, silent);
                })
                .promptly()
                .returning(LeaseHelper::read);
    }

    CompletableFuture<Condition> lives(String address, String host, long incarnation, Duration bound) {
        return call(address, "lives", bound)
                .arguments(out -> {
                    out.write_string(host);
                    out.write_longlong(incarnation);
                })
                .promptly()
                .returning(ConditionHelper::read);
    }

    CompletableFuture<Boolean> offers(String address, String group, String typeId, Duration bound) {
        return call(address, "offers", bound)
                .arguments(out -> {
                    out.write_string(group);
                    out.write_string(typeId);
                })
                .returning(in -> in.read_boolean());
    }
}

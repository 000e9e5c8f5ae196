package org.pleiad.groups.access;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.Request;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.WrongTransaction;
import org.pleiad.groups.member.ReplicaContext;
import org.pleiad.groups.member.StateAccessor;
import org.pleiad.groups.test.Trial.Ledger;
import org.pleiad.groups.test.Trial.LedgerHelper;
import org.pleiad.groups.test.Trial.LedgerPOA;
import org.pleiad.groups.test.Trial.Mirror;
import org.pleiad.groups.test.Trial.Refused;
import org.pleiad.groups.test.Trial.Target;
import org.pleiad.groups.test.Trial.TargetHelper;

/** A sum; counts what is carried out here. */
class LedgerServant extends LedgerPOA {
    static final StateAccessor<LedgerServant> STATE = StateAccessor.of(
            (servant, out) -> new DataOutputStream(out).writeInt(servant.sum.get()),
            (servant, in) -> servant.sum.set(new DataInputStream(in).readInt()));

    final AtomicInteger executions = new AtomicInteger();
    final List<String> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger sum = new AtomicInteger();

    void hold(int value) {
        sum.set(value);
    }

    int held() {
        return sum.get();
    }

    @Override
    public int work(int n) {
        executions.incrementAndGet();
        return sum.addAndGet(n);
    }

    @Override
    public int sum() {
        executions.incrementAndGet();
        return sum.get();
    }

    @Override
    public String fresh() {
        ReplicaContext context = ReplicaContext.current();
        String values = context.millis() + " " + context.random().nextInt() + " " + context.newId() + " "
                + context.newId() + " " + context.newUuid() + " " + context.position() + " " + context.groupName() + " "
                + context.view().version();
        taken.add(values);
        return values;
    }

    @Override
    public Ledger self() {
        return _this();
    }

    @Override
    public void refuse(String reason) throws Refused {
        throw new Refused(reason);
    }

    @Override
    public int ask(Target other, int n) {
        executions.incrementAndGet();
        return sum.addAndGet(other.work(n));
    }

    @Override
    public int mirrored(Mirror other, Ledger back, int n) {
        executions.incrementAndGet();
        return sum.addAndGet(other.bounce(back, n));
    }

    @Override
    public void tell(Ledger other, int n) {
        executions.incrementAndGet();
        other.note(n);
    }

    @Override
    public boolean check(org.omg.CORBA.Object other) {
        executions.incrementAndGet();
        return TargetHelper.narrow(other) != null && other._is_a(LedgerHelper.id());
    }

    @Override
    public void note(int n) {
        executions.incrementAndGet();
        sum.addAndGet(n);
    }

    @Override
    public void deferred(Target other) {
        Request request = other._request("work");
        request.send_deferred();
        try {
            request.get_response();
        } catch (WrongTransaction impossible) {
            throw new AssertionError(impossible);
        }
        if (request.env().exception() instanceof SystemException refused) {
            throw refused;
        }
    }
}

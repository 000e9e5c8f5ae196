package org.pleiad.samples.bank;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.pleiad.groups.member.ReplicaContext;
import org.pleiad.groups.member.StateAccessor;

/** One replica of the bank. The ids of holds come from the context, so that all replicas give the same. */
final class BankServant extends BankPOA {
    static final StateAccessor<BankServant> STATE = StateAccessor.of(
            (servant, out) -> servant.write(new DataOutputStream(out)),
            (servant, in) -> servant.accounts = Accounts.readFrom(new DataInputStream(in)));

    private Accounts accounts = new Accounts();

    @Override
    public void open(String account, long balance) {
        accounts.open(account, balance);
    }

    @Override
    public long balance(String account) throws NoSuchAccount {
        return accounts.balance(account);
    }

    @Override
    public long available(String account) throws NoSuchAccount {
        return accounts.available(account);
    }

    @Override
    public String reserve(String machine, String account, long sum) throws NoSuchAccount, InsufficientFunds {
        String id = ReplicaContext.current().newId();
        accounts.reserve(id, machine, account, sum);
        return id;
    }

    @Override
    public void settle(String hold) throws NotHeld {
        accounts.settle(hold);
    }

    @Override
    public void give_back(String hold) throws NotHeld {
        accounts.release(hold);
    }

    @Override
    public Hold[] held_for(String machine) {
        List<Hold> held = accounts.heldFor(machine);
        return held.toArray(Hold[]::new);
    }

    private void write(DataOutputStream out) throws IOException {
        accounts.writeTo(out);
        out.flush();
    }
}

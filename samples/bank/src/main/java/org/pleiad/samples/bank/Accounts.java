package org.pleiad.samples.bank;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the bank knows; the same at each replica. Used by one thread at a time. */
final class Accounts {
    private final Map<String, Long> balances = new TreeMap<>();
    private final Map<String, HeldSum> holds = new TreeMap<>();

    /** A sum that may have been paid out. */
    private record HeldSum(String machine, String account, long sum) {}

    void open(String account, long balance) {
        balances.putIfAbsent(account, balance);
    }

    long balance(String account) throws NoSuchAccount {
        Long balance = balances.get(account);
        if (balance == null) {
            throw new NoSuchAccount();
        }
        return balance;
    }

    long available(String account) throws NoSuchAccount {
        long available = balance(account);
        for (HeldSum hold : holds.values()) {
            if (hold.account.equals(account)) {
                available -= hold.sum;
            }
        }
        return available;
    }

    void reserve(String id, String machine, String account, long sum) throws NoSuchAccount, InsufficientFunds {
        long available = available(account);
        if (sum <= 0 || sum > available) {
            throw new InsufficientFunds("account " + account, available);
        }
        holds.put(id, new HeldSum(machine, account, sum));
    }

    void settle(String id) throws NotHeld {
        HeldSum hold = release(id);
        balances.merge(hold.account, -hold.sum, Long::sum);
    }

    HeldSum release(String id) throws NotHeld {
        HeldSum hold = holds.remove(id);
        if (hold == null) {
            throw new NotHeld("hold " + id);
        }
        return hold;
    }

    List<Hold> heldFor(String machine) {
        List<Hold> found = new ArrayList<>();
        holds.forEach((id, hold) -> {
            if (hold.machine.equals(machine)) {
                found.add(new Hold(id, hold.account, hold.sum));
            }
        });
        return found;
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(balances.size());
        for (Map.Entry<String, Long> balance : balances.entrySet()) {
            out.writeUTF(balance.getKey());
            out.writeLong(balance.getValue());
        }
        out.writeInt(holds.size());
        for (Map.Entry<String, HeldSum> hold : holds.entrySet()) {
            out.writeUTF(hold.getKey());
            out.writeUTF(hold.getValue().machine);
            out.writeUTF(hold.getValue().account);
            out.writeLong(hold.getValue().sum);
        }
    }

    static Accounts readFrom(DataInputStream in) throws IOException {
        Accounts accounts = new Accounts();
        for (int left = in.readInt(); left > 0; left--) {
            accounts.balances.put(in.readUTF(), in.readLong());
        }
        for (int left = in.readInt(); left > 0; left--) {
            accounts.holds.put(in.readUTF(), new HeldSum(in.readUTF(), in.readUTF(), in.readLong()));
        }
        return accounts;
    }
}

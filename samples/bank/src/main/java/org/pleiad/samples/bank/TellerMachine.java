package org.pleiad.samples.bank;

import java.nio.file.Path;
import java.util.Random;
import org.omg.CORBA.ORB;
import org.omg.CosNaming.NamingContextExtHelper;

/**
 * A machine that pays out from one account as long as there is anything to be had. Arguments: its name, its journal, and
 * {@code break} if it shall break down between paying out and saying so; then {@code -ORBInitRef NameService=corbaloc:…}.
 */
public final class TellerMachine {
    private TellerMachine() {}

    /** Prints what it paid. */
    public static void main(String[] args) throws Exception {
        String name = args[0];
        Journal journal = new Journal(Path.of(args[1]));
        boolean breaks = args[2].equals("break");
        ORB orb = ORB.init(args, null);
        Bank bank = BankHelper.narrow(NamingContextExtHelper.narrow(orb.resolve_initial_references("NameService"))
                .resolve_str("bank"));
        settleWhatWasLeft(name, journal, bank);
        Random random = new Random();
        for (int payments = 1; ; payments++) {
            String hold;
            long sum = 1L + random.nextInt(20);
            try {
                hold = bank.reserve(name, "joint", sum);
            } catch (InsufficientFunds empty) {
                if (bank.balance("joint") == 0) {
                    break;
                }
                if (empty.available == 0) {
                    // the rest is held for other machines: what they do not pay out can still be had
                    Thread.sleep(50);
                    continue;
                }
                try {
                    hold = bank.reserve(name, "joint", sum = empty.available);
                } catch (InsufficientFunds gone) {
                    continue;
                }
            }
            journal.paying(hold, sum);
            if (breaks && payments == 20) {
                System.out.println(name + ": breaks down with a payment that the bank does not know of");
                Runtime.getRuntime().halt(3);
            }
            bank.settle(hold);
        }
        System.out.println(name + ": has paid out " + journal.sum());
        orb.destroy();
    }

    /** A machine that was repaired says what became of the sums that are held for it. */
    private static void settleWhatWasLeft(String name, Journal journal, Bank bank) throws Exception {
        for (Hold hold : bank.held_for(name)) {
            if (journal.paid().contains(hold.id)) {
                bank.settle(hold.id);
                System.out.println(name + ": settled a payment of " + hold.sum + " from before it broke down");
            } else {
                bank.give_back(hold.id);
                System.out.println(name + ": gave back " + hold.sum + " that it had not paid out");
            }
        }
    }
}

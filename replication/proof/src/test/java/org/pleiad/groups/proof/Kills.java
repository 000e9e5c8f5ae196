package org.pleiad.groups.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * Kills processes of a fleet, so that a majority always lives: at moments and of kinds that follow from a seed. One is killed while
 * the successors of others still start, where there are enough of them. Used by one thread.
 */
final class Kills {
    private static final int LONGEST_WAIT_MILLIS = 250;
    private static final int LONGEST_ABSENCE_MILLIS = 120;
    private static final int LONGEST_START_MILLIS = 500;

    private final Fleet fleet;
    private final Random random;

    /** How many may be away at the same time. */
    private final int bearable;

    /** Those whose successors have not their states yet, as far as is known; the oldest first. */
    private final Deque<String> starting = new ArrayDeque<>();

    private String youngest;
    private int processes;
    private int members;
    private int pairs;
    private int whileStarting;

    Kills(Fleet fleet, Random random) {
        this.fleet = fleet;
        this.random = random;
        bearable = (fleet.names().size() - 1) / 2;
        youngest = fleet.names().get(0);
    }

    /** Goes on until so many members have been killed; then waits until all serve. */
    void members(int wanted) throws InterruptedException {
        while (members < wanted) {
            int kind = random.nextInt(10);
            // the moment is the input of this test
            Thread.sleep(random.nextInt(LONGEST_WAIT_MILLIS));
            awaitStarting(bearable - 1);
            switch (kind) {
                case 0 -> two();
                case 1, 2 -> whileItStarts();
                case 3, 4, 5 -> one(mostLeading());
                case 6 -> one(starting.contains(youngest) ? any() : youngest);
                default -> one(any());
            }
        }
        awaitStarting(0);
    }

    private void one(String victim) throws InterruptedException {
        kill(victim);
        succeed(victim);
    }

    private void two() throws InterruptedException {
        if (bearable < 2) {
            one(any());
            return;
        }
        awaitStarting(0);
        String first = any();
        starting.add(first);
        String second = any();
        starting.remove(first);
        kill(first);
        kill(second);
        pairs++;
        succeed(first);
        succeed(second);
    }

    /** One, and then its successor, which has just begun, has half its state, or is ready. */
    private void whileItStarts() throws InterruptedException {
        String victim = any();
        kill(victim);
        succeed(victim);
        Thread.sleep(random.nextInt(LONGEST_START_MILLIS));
        fleet.kill(victim);
        processes++;
        whileStarting++;
        starting.remove(victim);
        succeed(victim);
    }

    private void kill(String victim) {
        fleet.kill(victim);
        processes++;
        members += fleet.domains();
    }

    private void succeed(String victim) throws InterruptedException {
        Thread.sleep(random.nextInt(LONGEST_ABSENCE_MILLIS));
        fleet.succeed(victim);
        starting.add(victim);
        youngest = victim;
    }

    private void awaitStarting(int most) {
        while (starting.size() > most) {
            fleet.awaitServing(starting.element());
            starting.remove();
        }
    }

    /** One that serves. */
    private String any() {
        List<String> serving = serving();
        return serving.get(random.nextInt(serving.size()));
    }

    private List<String> serving() {
        List<String> serving = new ArrayList<>(fleet.names());
        serving.removeAll(starting);
        return serving;
    }

    private String mostLeading() {
        String most = "";
        int count = -1;
        for (String name : serving()) {
            int leads = fleet.leads(name);
            if (leads > count) {
                most = name;
                count = leads;
            }
        }
        return most;
    }

    @Override
    public String toString() {
        return processes + " processes killed, " + pairs + " times two at once, " + whileStarting
                + " while they started, and " + members + " serving members with them";
    }
}

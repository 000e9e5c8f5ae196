package org.pleiad.groups.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import net.bytebuddy.asm.Advice;
import org.pleiad.groups.spi.HostId;

/** What is woven into methods of the core, one at a time, to see whether the simulator notices. */
@SuppressWarnings({"unused", "UnusedVariable", "ParameterName"})
public final class Breaks {
    private Breaks() {}

    /** The method does nothing. */
    public static final class Nothing {
        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        static boolean skip() {
            return true;
        }
    }

    /** The method says yes. */
    public static final class Yes {
        @Advice.OnMethodExit
        static void yes(@Advice.Return(readOnly = false) boolean result) {
            result = true;
        }
    }

    /** The method says no. */
    public static final class No {
        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        static boolean skip() {
            return true;
        }
    }

    /** {@link DuplicateTable#read}: no reply that was given is known to who got the state. */
    public static final class Forgetful {
        @Advice.OnMethodExit
        static void read(
                @Advice.FieldValue("answers") Map<?, ?> answers, @Advice.FieldValue("clients") Map<?, ?> clients) {
            answers.clear();
            clients.clear();
        }
    }

    /** {@link PrimaryLog#executed}: the reply leaves before its update is in the log. */
    public static final class Hasty {
        @Advice.OnMethodEnter
        static void executed(@Advice.Argument(0) Answer answer, @Advice.Argument(1) CompletableFuture<Reply> waiting) {
            waiting.complete(new Reply(answer.reply(), 0));
        }
    }

    /** {@link Replica#join}: what came between the cut of the state and its arrival is dropped. */
    public static final class WithoutTail {
        @Advice.OnMethodEnter
        static void join(@Advice.FieldValue("tasks") Queue<?> tasks) {
            tasks.clear();
        }
    }

    /** {@link Replica#view}: each view is given twice. */
    public static final class Twice {
        @Advice.OnMethodExit
        static void view(@Advice.This Replica replica, @Advice.Argument(0) Replica.RoleView next) {
            replica.enqueue(new ViewChange(next));
        }
    }

    /** {@link Replica#enqueue}: at one host two requests pass each other now and then. */
    public static final class Swapped {
        @Advice.OnMethodEnter
        static void enqueue(
                @Advice.This Replica replica,
                @Advice.Argument(0) Task task,
                @Advice.FieldValue("tasks") Queue<Task> tasks) {
            swap(replica, task, tasks);
        }

        /** Puts what waits behind what comes, where both are requests. */
        public static void swap(Replica replica, Task task, Queue<Task> tasks) {
            if (replica.share().self().name().startsWith("b")
                    && task instanceof OrderedRequest
                    && tasks.peek() instanceof OrderedRequest) {
                List<Task> all = new ArrayList<>(tasks);
                tasks.clear();
                tasks.addAll(all.subList(1, all.size()));
                tasks.add(all.get(0));
            }
        }
    }

    /** {@link DomainState#isAlive}: the life does not matter. */
    public static final class AnyLife {
        @Advice.OnMethodExit
        static void isAlive(
                @Advice.Argument(0) HostId host,
                @Advice.FieldValue("hosts") Map<HostId, ?> hosts,
                @Advice.Return(readOnly = false) boolean alive) {
            alive = hosts.containsKey(host);
        }
    }

    /** {@link ReadBarriers#pass}: readers do not wait for a majority. */
    public static final class Unbarred {
        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        static boolean pass(@Advice.Argument(0) Consumer<Throwable> reader) {
            reader.accept(null);
            return true;
        }
    }

    /** {@link Execution#random}: chance is each member's own. */
    public static final class OwnChance {
        @Advice.OnMethodExit
        static void random(
                @Advice.FieldValue("replica") Replica replica,
                @Advice.Return(readOnly = false) RandomGenerator random) {
            random = replica.share().environment().random();
        }
    }

    /** {@link Keeping#keep}: a state that came beside the log is taken for kept. */
    public static final class Unkept {
        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        static boolean keep(@Advice.Argument(0) Runnable then) {
            then.run();
            return true;
        }
    }

    /** {@link Share#reported}: a host says that it has more than it has. */
    public static final class Boastful {
        @Advice.OnMethodExit
        static void reported(@Advice.Return(readOnly = false) long applied) {
            applied += 1_000;
        }
    }
}

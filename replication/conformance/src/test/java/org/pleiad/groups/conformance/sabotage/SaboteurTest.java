package org.pleiad.groups.conformance.sabotage;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.asm.AsmVisitorWrapper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pleiad.groups.core.Breaks;

/** The core broken on purpose, one method at a time: the simulator must notice each within so many seeds. */
class SaboteurTest {
    private static final String CORE = "org.pleiad.groups.core.";
    private static final String LOCAL = "org.pleiad.groups.local.";
    private static final String DOMAINS = "org.pleiad.groups.conformance.sim.DomainWorlds";
    private static final String ENGINES = "org.pleiad.groups.conformance.sim.EngineWorlds";
    private static final int SEEDS = Integer.getInteger("pleiad.sabotage.seeds", 40);

    /** A way to break something, and the first world to look into: what takes many worlds to come about is found near there. */
    private record Saboteur(String finds, String worlds, String type, AsmVisitorWrapper change, long first) {
        Saboteur near(long seed) {
            return new Saboteur(finds, worlds, type, change, seed);
        }
    }

    private static Saboteur in(String type, String method, Class<?> advice, String finds) {
        return new Saboteur(finds, DOMAINS, CORE + type, Advice.to(advice).on(named(method)), 1);
    }

    private static Saboteur below(String type, String method, Class<?> advice, String finds) {
        return new Saboteur(finds, ENGINES, LOCAL + type, Advice.to(advice).on(named(method)), 1);
    }

    private static Stream<Saboteur> saboteurs() {
        return Stream.of(
                in(
                        "DuplicateTable",
                        "read",
                        Breaks.Forgetful.class,
                        "replies remembered that are no part of the state"),
                in("PrimaryLog", "executed", Breaks.Hasty.class, "a reply before its update is in the log"),
                in("Replica", "join", Breaks.WithoutTail.class, "a state brought without what came after it"),
                in("GroupTail", "after", Breaks.Nothing.class, "members that lag and get nothing of what was cut"),
                in("Sleep", "keepsOut", Breaks.No.class, "a group that begins anew while its last member is away")
                        .near(70),
                in("Replica", "view", Breaks.Twice.class, "a view applied twice"),
                in("Replica", "enqueue", Breaks.Swapped.class, "another order at one member"),
                in("DomainState", "isAlive", Breaks.AnyLife.class, "entries of excluded hosts accepted"),
                in("ReadBarriers", "pass", Breaks.Unbarred.class, "readers that ask no majority"),
                in("Execution", "random", Breaks.OwnChance.class, "chance that is each member's own"),
                in("Keeping", "keep", Breaks.Unkept.class, "a state that was brought and not kept"),
                in("Share", "reported", Breaks.Boastful.class, "hosts that say they have what they have not")
                        .near(20),
                below("LocalLog", "end", Breaks.No.class, "a barrier that is below what had succeeded"));
    }

    private static String found(Saboteur saboteur) {
        LongFunction<String> worlds =
                new BrokenCore(Map.of(saboteur.type(), saboteur.change())).worlds(saboteur.worlds());
        for (long seed = saboteur.first(); seed < saboteur.first() + SEEDS; seed++) {
            String wrong = worlds.apply(seed);
            if (wrong != null) {
                return "seed " + seed + ": " + wrong;
            }
        }
        return null;
    }

    @TestFactory
    Stream<DynamicTest> theSimulatorFinds() {
        return saboteurs()
                .map(saboteur -> DynamicTest.dynamicTest(
                        "the simulator finds " + saboteur.finds(),
                        () -> assertThat(found(saboteur)).as(saboteur.finds()).isNotNull()));
    }

    @Test
    void nothingIsWrongWhereNothingIsBroken() {
        LongFunction<String> worlds = new BrokenCore(Map.of()).worlds(DOMAINS);
        for (long seed = 1; seed <= 5; seed++) {
            assertThat(worlds.apply(seed)).isNull();
        }
    }
}

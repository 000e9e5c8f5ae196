package org.pleiad.orb.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.BAD_PARAM;

class AccessRulesTest {
    private static final Caller NOBODY = new Caller("", Caller.Proof.NONE, "/127.0.0.1:1");
    private static final Caller BILLING = new Caller("CN=billing,O=Example", Caller.Proof.CERTIFICATE, "/127.0.0.1:1");
    private static final Caller ALICE = new Caller("user:alice", Caller.Proof.PASSWORD, "/127.0.0.1:1");

    private static final AccessRules RULES = AccessRules.parse(
            "rules",
            List.of(
                    "# who may what",
                    "",
                    "allow anybody call resolve,list on interface IDL:Naming:1.0",
                    "allow \"CN=billing,O=*\" call * on object orders/*",
                    "allow user:alice call get* on object *",
                    "allow known call put on object \"group:plant/7\""));

    private static boolean allow(Caller who, String operation, String object, String... interfaces) {
        return RULES.allow(who, operation, object, () -> List.of(interfaces));
    }

    @Test
    void whatNoRuleAllowsIsRefused() {
        assertThat(allow(NOBODY, "place", "orders/1")).isFalse();
        assertThat(allow(BILLING, "place", "other/1")).isFalse();
        assertThat(AccessRules.parse("empty", List.of()).allow(ALICE, "x", "y", List::of))
                .isFalse();
    }

    @Test
    void rulesAreAboutInterfacesOrObjects() {
        assertThat(allow(NOBODY, "resolve", "x", "IDL:Other:1.0", "IDL:Naming:1.0"))
                .isTrue();
        assertThat(allow(NOBODY, "bind", "x", "IDL:Naming:1.0")).isFalse();
        assertThat(allow(BILLING, "place", "orders/1")).isTrue();
    }

    @Test
    void namesCountOnlyWhenProved() {
        Caller pretender = new Caller("CN=billing,O=Example", Caller.Proof.NONE, "/127.0.0.1:1");
        assertThat(allow(pretender, "place", "orders/1")).isFalse();
        assertThat(allow(NOBODY, "put", "group:plant/7")).isFalse();
        assertThat(allow(ALICE, "put", "group:plant/7")).isTrue();
    }

    @Test
    void patternsOfOperationsHoldForTheWholeName() {
        assertThat(allow(ALICE, "getAll", "x")).isTrue();
        assertThat(allow(ALICE, "forget", "x")).isFalse();
    }

    @Test
    void questionsThatEveryObjectAnswersGoWithAnyOperation() {
        assertThat(allow(ALICE, "_is_a", "x")).isTrue();
        assertThat(allow(NOBODY, "_is_a", "orders/1")).isFalse();
        assertThat(allow(ALICE, "_set_price", "x")).isFalse();
    }

    @Test
    void patternsWithManyStarsTakeNoLongTime() {
        assertThat(AccessRule.matches("*a".repeat(50) + "b", "a".repeat(5_000))).isFalse();
        assertThat(AccessRule.matches("*b*", "abc")).isTrue();
        assertThat(AccessRule.matches("", "a")).isFalse();
    }

    @Test
    void errorsNameTheLine() {
        assertThatThrownBy(() -> AccessRules.parse("file", List.of("", "permit all")))
                .hasMessageContaining("file:2")
                .hasMessageContaining("allow CALLER call OPERATION");
    }

    @Test
    void changedFileHoldsAndBrokenOneChangesNothing(@TempDir Path directory) throws Exception {
        AtomicLong now = new AtomicLong();
        Path file = Files.writeString(directory.resolve("rules"), "allow anybody call a on object *\n");
        AccessFile rules = new AccessFile(file, now::get);
        assertThat(rules.rules().allow(NOBODY, "b", "x", List::of)).isFalse();
        Files.writeString(file, "allow anybody call a,b on object *\n");
        now.addAndGet(TimeUnit.SECONDS.toNanos(2));
        assertThat(rules.rules().allow(NOBODY, "b", "x", List::of)).isTrue();
        Files.writeString(file, "allow everything\n");
        now.addAndGet(TimeUnit.SECONDS.toNanos(2));
        assertThat(rules.rules().allow(NOBODY, "b", "x", List::of)).isTrue();
        assertThatThrownBy(() -> new AccessFile(directory.resolve("nowhere"), now::get))
                .isInstanceOf(BAD_PARAM.class)
                .hasMessageContaining("there is no file");
    }
}

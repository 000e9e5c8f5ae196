package org.pleiad.idl.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pleiad.idl.Idl;
import org.pleiad.idl.TranslationUnit;
import org.pleiad.idl.model.Specification;

class IdlComparisonTest {

    /** Rule, the version before, the version after. */
    private static final String[] CASES = {
        "definition-added | interface A {}; | interface A {}; interface B {};",
        "definition-removed | interface A {}; interface B {}; | interface A {};",
        "type-removed | struct S { long x; }; interface A {}; | interface A {};",
        "kind-changed | struct S { long x; }; | exception S { long x; };",
        "repository-id-changed | interface A {}; | interface A {};\n#pragma version A 2.0",
        "base-added | interface B {}; interface A {}; | interface B {}; interface A : B {};",
        "base-removed | interface B {}; interface A : B {}; | interface B {}; interface A {};",
        "bases-reordered | interface B {}; interface C {}; interface A : B, C {}; | interface B {}; interface C {}; interface A : C, B {};",
        "interface-kind-changed | interface A {}; | abstract interface A {};",
        "operation-added | interface A {}; | interface A { void f(); };",
        "operation-removed | interface A { void f(); }; | interface A {};",
        "oneway-changed | interface A { void f(); }; | interface A { oneway void f(); };",
        "result-changed | interface A { long f(); }; | interface A { short f(); };",
        "parameter-added | interface A { void f(); }; | interface A { void f(in long x); };",
        "parameter-removed | interface A { void f(in long x); }; | interface A { void f(); };",
        "parameters-reordered | interface A { void f(in long x, in long y); }; | interface A { void f(in long y, in long x); };",
        "parameter-type-changed | interface A { void f(in long x); }; | interface A { void f(in string x); };",
        "parameter-direction-changed | interface A { void f(in long x); }; | interface A { void f(inout long x); };",
        "parameter-renamed | interface A { void f(in long x); }; | interface A { void f(in long y); };",
        "raises-added | exception E {}; interface A { void f(); }; | exception E {}; interface A { void f() raises (E); };",
        "raises-removed | exception E {}; interface A { void f() raises (E); }; | exception E {}; interface A { void f(); };",
        "context-changed | interface A { void f(); }; | interface A { void f() context (\"a\"); };",
        "attribute-added | interface A {}; | interface A { attribute long x; };",
        "attribute-removed | interface A { attribute long x; }; | interface A {};",
        "attribute-type-changed | interface A { attribute long x; }; | interface A { attribute short x; };",
        "attribute-became-readonly | interface A { attribute long x; }; | interface A { readonly attribute long x; };",
        "attribute-became-writable | interface A { readonly attribute long x; }; | interface A { attribute long x; };",
        "member-added | struct S { long x; }; | struct S { long x; long y; };",
        "member-removed | struct S { long x; long y; }; | struct S { long x; };",
        "members-reordered | struct S { long x; long y; }; | struct S { long y; long x; };",
        "member-type-changed | exception S { long x; }; | exception S { unsigned long x; };",
        "member-renamed | struct S { long x; }; | struct S { long y; };",
        "discriminator-changed | union U switch (long) { case 1: long x; }; | union U switch (short) { case 1: long x; };",
        "case-added | union U switch (long) { case 1: long x; }; | union U switch (long) { case 1: long x; case 2: short y; };",
        "case-removed | union U switch (long) { case 1: long x; case 2: short y; }; | union U switch (long) { case 1: long x; };",
        "case-labels-changed | union U switch (long) { case 1: long x; }; | union U switch (long) { case 2: long x; };",
        "enumerator-added | enum E { P, Q }; | enum E { P, Q, R };",
        "enumerator-removed | enum E { P, Q, R }; | enum E { P, Q };",
        "enumerators-reordered | enum E { P, Q }; | enum E { Q, P };",
        "enumerator-renamed | enum E { P, Q }; | enum E { P, R };",
        "alias-changed | typedef long T; | typedef short T;",
        "type-renamed | struct P { long x; }; struct S { P p; }; | struct P { long x; }; struct Q { long x; }; struct S { Q p; };",
        "bound-changed | typedef string<8> T; | typedef string<16> T;",
        "constant-changed | const long C = 1; | const long C = 2;",
        "value-base-changed | valuetype B {}; valuetype V {}; | valuetype B {}; valuetype V : B {};",
        "value-no-longer-truncatable | valuetype B {}; valuetype V : truncatable B {}; | valuetype B {}; valuetype V : B {};",
        "value-became-truncatable | valuetype B {}; valuetype V : B {}; | valuetype B {}; valuetype V : truncatable B {};",
        "value-custom-changed | valuetype V { public long x; }; | custom valuetype V { public long x; };",
        "value-supports-changed | interface I {}; valuetype V {}; | interface I {}; valuetype V supports I {};",
        "value-factory-changed | valuetype V { factory make(); }; | valuetype V {};"
    };

    static List<String> cases() {
        return List.of(CASES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheChange(String one) {
        String[] parts = one.split(" \\| ");
        assertThat(ids(parts[1], parts[2])).contains(parts[0]);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsNothingBetweenAVersionAndItself(String one) {
        String[] parts = one.split(" \\| ");
        assertThat(ids(parts[1], parts[1])).isEmpty();
        assertThat(ids(parts[2], parts[2])).isEmpty();
    }

    @Test
    void everyRuleHasACase() {
        Set<String> shown = new TreeSet<>();
        cases().forEach(one -> shown.add(one.split(" \\| ")[0]));
        Set<String> rules = new TreeSet<>();
        Arrays.stream(Change.values()).forEach(rule -> rules.add(rule.id()));
        assertThat(shown).isEqualTo(rules);
    }

    @Test
    void aTypedefDoesNotTravel() {
        assertThat(ids(
                        "interface A { void f(in sequence<long> x); };",
                        "typedef long T; typedef sequence<T> Ts; interface A { void f(in Ts x); };"))
                .containsOnly("definition-added");
    }

    @Test
    void aBranchMayMoveWithinAUnion() {
        assertThat(ids(
                        "union U switch (long) { case 1: long x; case 2: short y; };",
                        "union U switch (long) { case 2: short y; case 1: long x; };"))
                .isEmpty();
    }

    @Test
    void anEnumeratorInTheMiddleShiftsThoseBehindIt() {
        assertThat(ids("enum E { P, R };", "enum E { P, Q, R };"))
                .containsExactly("enumerator-added", "enumerators-reordered");
    }

    @Test
    void aChangedStructIsReportedWhereItIsDefined() {
        assertThat(ids(
                        "struct S { long x; }; interface A { void f(in S s); S g(); };",
                        "struct S { short x; }; interface A { void f(in S s); S g(); };"))
                .containsExactly("member-type-changed");
    }

    @Test
    void recursiveTypesOfAnotherNameAreCompared() {
        assertThat(ids(
                        "struct P; typedef sequence<P> Ps; struct P { Ps more; }; struct S { P p; };",
                        "struct Q; typedef sequence<Q> Qs; struct Q { Qs more; }; struct S { Q p; };"))
                .contains("type-renamed", "type-removed")
                .doesNotContain("member-type-changed");
    }

    @Test
    void whatBreaksComesFirst() {
        List<Difference> found = compare(
                "interface A { void f(in long x); };", "interface A { void g(); void f(in long y); }; interface B {};");
        assertThat(found.stream().map(each -> each.change().effect()))
                .isSorted()
                .contains(Effect.SERVERS_FIRST, Effect.COMPATIBLE);
    }

    @Test
    void saysWhatAndWhere() {
        assertThat(compare(
                        "module Bank { interface Account { void deposit(in long cents); }; };",
                        "module Bank { interface Account { void deposit(in double cents); }; };"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.message())
                            .isEqualTo("the type of ::Bank::Account.deposit(cents) was long and is double");
                    assertThat(one.location().line()).isEqualTo(1);
                    assertThat(one.isBreaking()).isTrue();
                });
    }

    @Test
    void thePageListsTheRules() throws IOException {
        Path page = Path.of("../docs/tools.md");
        String text = Files.readString(page);
        String mark = "<!-- rules: written by IdlComparisonTest with -Dpleiad.approve=true -->\n";
        int at = text.indexOf(mark) + mark.length();
        var table = new StringBuilder("\n| rule | effect | what to do |\n|---|---|---|\n");
        for (Change rule : Change.values()) {
            table.append("| `" + rule.id() + "` | " + rule.effect().title() + " | " + rule.remedy() + " |\n");
        }
        if (Boolean.getBoolean("pleiad.approve")) {
            Files.writeString(page, text.substring(0, at) + table);
        }
        assertThat(Files.readString(page).substring(at)).isEqualTo(table.toString());
    }

    private static List<String> ids(String old, String now) {
        return compare(old, now).stream().map(each -> each.change().id()).toList();
    }

    private static List<Difference> compare(String old, String now) {
        return IdlComparison.compare(List.of(specification(old)), List.of(specification(now)));
    }

    private static Specification specification(String text) {
        TranslationUnit unit = Idl.read(text);
        assertThat(unit.accepted()).as("%s", unit.diagnostics()).isTrue();
        return unit.specification();
    }
}

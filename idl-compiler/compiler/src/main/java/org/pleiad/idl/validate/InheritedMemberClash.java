package org.pleiad.idl.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.ValueDef;
import org.pleiad.idl.model.ScopedName;

/**
 * Operations, attributes and state members are not overloaded or redefined, neither by what inherits them, as whatever
 * kind of thing, nor by two bases. Types and constants may be redefined.
 */
@IdlRule(
        id = "inherited-member-clash",
        area = Area.INTERFACES,
        refuses =
                "an operation, attribute or state member that is declared again by what inherits it, or inherited from two bases",
        section = "7.8.3, 7.9.5")
final class InheritedMemberClash implements Rule {

    private record Member(String identifier, SourceLocation location) {
        String key() {
            return identifier.toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public void check(Definition definition, Findings findings) {
        List<ScopedName> bases = bases(definition);
        if (bases.isEmpty()) {
            return;
        }
        Map<String, ScopedName> inherited = new HashMap<>();
        for (ScopedName ancestor : ancestors(bases, findings)) {
            for (Member member : findings.definition(ancestor)
                    .map(InheritedMemberClash::members)
                    .orElse(List.of())) {
                ScopedName first = inherited.putIfAbsent(member.key(), ancestor);
                if (first != null) {
                    findings.error(
                            definition.declaration().location(),
                            "'" + definition.name().identifier() + "' inherits '" + member.identifier() + "' from both "
                                    + first + " and " + ancestor,
                            "rename one of them, or inherit from one only");
                }
            }
        }
        for (Member member : declared(definition)) {
            ScopedName first = inherited.get(member.key());
            if (first != null) {
                findings.error(
                        member.location(),
                        "'" + member.identifier() + "' is inherited from " + first + " and cannot be declared again",
                        "rename it: IDL has no overloading and no overriding");
            }
        }
    }

    /** What a definition hands down and nobody may declare again. */
    private static List<Member> members(Definition definition) {
        var all = new ArrayList<Member>();
        Signatures.members(definition).forEach(member -> all.add(new Member(member.identifier(), member.location())));
        if (definition instanceof ValueDef value) {
            value.state()
                    .forEach(member -> all.add(new Member(
                            member.field().identifier(), member.field().location())));
        }
        return all;
    }

    /** Everything that a definition declares; factories are left out, since they are not inherited. */
    private static List<Member> declared(Definition definition) {
        var all = new ArrayList<>(members(definition));
        if (definition instanceof Definition.Scope scope) {
            for (Definition inner : scope.contents()) {
                all.add(new Member(
                        inner.name().identifier(), inner.declaration().location()));
                if (inner instanceof Definition.EnumDef enumeration) {
                    enumeration
                            .enumerators()
                            .forEach(one -> all.add(new Member(one.name().identifier(), one.location())));
                }
            }
        }
        return all;
    }

    private static List<ScopedName> bases(Definition definition) {
        if (definition instanceof InterfaceDef body) {
            return body.bases();
        }
        if (definition instanceof ValueDef value) {
            var all = new ArrayList<>(value.bases());
            all.addAll(value.supports());
            return all;
        }
        return List.of();
    }

    private static List<ScopedName> ancestors(List<ScopedName> bases, Findings findings) {
        var seen = new HashSet<ScopedName>();
        var ordered = new ArrayList<ScopedName>();
        Deque<ScopedName> open = new ArrayDeque<>(bases);
        while (!open.isEmpty()) {
            ScopedName name = open.removeFirst();
            if (seen.add(name)) {
                ordered.add(name);
                findings.definition(name).ifPresent(found -> open.addAll(bases(found)));
            }
        }
        return ordered;
    }
}

package org.pleiad.idl.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceMember;
import org.pleiad.idl.model.Definition.ValueDef;
import org.pleiad.idl.model.ScopedName;

/** Operations and attributes are not overloaded or redefined, neither in a derived interface nor by two of its bases. */
final class InheritedMemberClash implements Rule {

    @Override
    public String id() {
        return "inherited-member-clash";
    }

    private record Origin(ScopedName owner, InterfaceMember member) {}

    @Override
    public void check(Definition definition, Findings findings) {
        List<ScopedName> bases = bases(definition);
        if (bases.isEmpty()) {
            return;
        }
        Map<String, Origin> inherited = new HashMap<>();
        for (ScopedName ancestor : ancestors(bases, findings)) {
            for (InterfaceMember member :
                    findings.definition(ancestor).map(Signatures::members).orElse(List.of())) {
                Origin first = inherited.putIfAbsent(key(member), new Origin(ancestor, member));
                if (first != null) {
                    findings.error(
                            definition.declaration().location(),
                            "'" + definition.name().identifier() + "' inherits '" + member.identifier() + "' from both "
                                    + first.owner() + " and " + ancestor,
                            "rename one of them, or inherit from one only");
                }
            }
        }
        for (InterfaceMember member : Signatures.members(definition)) {
            Origin first = inherited.get(key(member));
            if (first != null) {
                findings.error(
                        member.location(),
                        "'" + member.identifier() + "' is inherited from " + first.owner()
                                + " and cannot be declared again",
                        "rename it: IDL has no overloading and no overriding");
            }
        }
    }

    private static String key(InterfaceMember member) {
        return member.identifier().toLowerCase(Locale.ROOT);
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

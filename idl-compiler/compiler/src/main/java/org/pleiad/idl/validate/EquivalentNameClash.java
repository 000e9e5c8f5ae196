package org.pleiad.idl.validate;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.ComponentDef;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceMember;
import org.pleiad.idl.model.ScopedName;

/**
 * The interfaces that components, homes and event types are equivalent to have no name that something else has: neither
 * beside them ({@code SoldConsumer} of the event type {@code Sold}) nor inside ({@code provide_till} of the port {@code
 * till}), inherited ones included.
 */
@IdlRule(
        id = "equivalent-name-clash",
        area = Area.COMPONENTS,
        refuses = "a component, home or event type whose equivalent interface has a name that something else has",
        section = "IDL 4.2, 7.4.8 to 7.4.10")
final class EquivalentNameClash implements Rule {

    @Override
    public void check(Definition definition, Findings findings) {
        for (Definition made : findings.equivalents(definition)) {
            if (!made.name().equals(definition.name())) {
                findings.definition(made.name())
                        .ifPresent(other -> findings.error(
                                definition.declaration().location(),
                                "'" + definition.name().identifier() + "' brings " + made.name()
                                        + " with it, which is declared at "
                                        + other.declaration().location(),
                                "rename one of the two"));
            }
            if (made instanceof InterfaceDef face) {
                members(face, definition, findings);
            }
        }
    }

    private static void members(InterfaceDef face, Definition origin, Findings findings) {
        Map<String, String> known = inherited(face.bases(), findings);
        for (InterfaceMember member : face.members()) {
            String owner = known.putIfAbsent(
                    member.identifier().toLowerCase(Locale.ROOT), origin.name().toString());
            if (owner != null && !findings.reported(member.location())) {
                findings.error(
                        member.location(),
                        "'" + origin.name().identifier() + "' would have two operations '" + member.identifier()
                                + "': this one and one of " + owner,
                        "rename the port, attribute or operation that it comes from");
            }
        }
    }

    private static Map<String, String> inherited(List<ScopedName> bases, Findings findings) {
        var members = new HashMap<String, String>();
        Set<ScopedName> seen = new HashSet<>();
        var open = new ArrayDeque<>(bases);
        while (!open.isEmpty()) {
            ScopedName name = open.removeFirst();
            Definition found = findings.definition(name).orElse(null);
            if (!seen.add(name) || found == null) {
                continue;
            }
            InterfaceDef face = null;
            if (found instanceof InterfaceDef plain) {
                face = plain;
            } else if (found instanceof ComponentDef
                    && findings.equivalents(found).get(0) instanceof InterfaceDef made) {
                face = made;
            }
            if (face != null) {
                face.members()
                        .forEach(each -> members.put(each.identifier().toLowerCase(Locale.ROOT), name.toString()));
                open.addAll(face.bases());
            }
        }
        return members;
    }
}

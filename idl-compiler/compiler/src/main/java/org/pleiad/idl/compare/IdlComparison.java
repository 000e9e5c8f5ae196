package org.pleiad.idl.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Specification;

/**
 * Compares two versions of the same IDL and says what each change does to programs that are deployed. Definitions are the
 * same if they have the same scoped name. Holds no state; safe to call from any thread.
 */
public final class IdlComparison {

    private IdlComparison() {}

    /**
     * All differences, those that break something first, then by place.
     *
     * @param old the files of the version that is deployed, all accepted by the front end
     * @param now the files of the version that is to follow
     */
    public static List<Difference> compare(List<Specification> old, List<Specification> now) {
        var before = new Version(old);
        var after = new Version(now);
        var findings = new Findings();
        var changes = new DefinitionChanges(before, after, findings);
        for (Definition definition : before.definitions()) {
            Optional<Definition> same = after.find(definition.name());
            if (same.isPresent()) {
                changes.compare(definition, same.get());
            } else {
                findings.add(
                        removal(definition),
                        definition.name().toString(),
                        definition.declaration().location(),
                        definition.name() + " is gone");
            }
        }
        for (Definition definition : after.definitions()) {
            if (before.find(definition.name()).isEmpty()) {
                findings.add(
                        Change.DEFINITION_ADDED,
                        definition.name().toString(),
                        definition.declaration().location(),
                        definition.name() + " is new");
            }
        }
        return findings.all().stream()
                .sorted(Comparator.comparing((Difference each) -> each.change().effect())
                        .thenComparing(each -> each.location().file())
                        .thenComparing(each -> each.location().line())
                        .thenComparing(each -> each.location().column()))
                .toList();
    }

    /** Types and constants do not travel by themselves: where one was used, that place is reported. */
    private static Change removal(Definition definition) {
        boolean speaks = definition instanceof Definition.InterfaceDef || definition instanceof Definition.ExceptionDef;
        return speaks ? Change.DEFINITION_REMOVED : Change.TYPE_REMOVED;
    }
}

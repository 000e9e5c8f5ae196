package org.pleiad.idl.compare;

import java.util.ArrayList;
import java.util.List;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.Definition.Operation;
import org.pleiad.idl.model.Definition.Parameter;
import org.pleiad.idl.model.ScopedName;

/** Operations: found by name, arguments in order. */
final class OperationChanges {

    private final Types types;
    private final Findings findings;

    OperationChanges(Types types, Findings findings) {
        this.types = types;
        this.findings = findings;
    }

    void compare(String owner, List<Operation> before, List<Operation> after) {
        // a renamed operation is another one to all who are deployed
        var matching = Matching.of(before, after, Operation::identifier, (a, b) -> false);
        matching.removed()
                .forEach(one -> findings.add(
                        Change.OPERATION_REMOVED,
                        owner,
                        one.location(),
                        "the operation '" + one.identifier() + "' of " + owner + " is gone"));
        matching.added()
                .forEach(one -> findings.add(
                        Change.OPERATION_ADDED,
                        owner,
                        one.location(),
                        "the operation '" + one.identifier() + "' of " + owner + " is new"));
        matching.kept().forEach(pair -> operation(owner, pair.old(), pair.now()));
    }

    private void operation(String owner, Operation before, Operation after) {
        String subject = owner + "." + after.identifier();
        if (before.oneway() != after.oneway()) {
            findings.add(
                    Change.ONEWAY_CHANGED,
                    subject,
                    after.location(),
                    subject + (after.oneway() ? " has become oneway" : " is no longer oneway"));
        }
        types.compare(before.result(), after.result(), Change.RESULT_CHANGED, subject, after.location());
        parameters(subject, before, after);
        raises(subject, after.location(), before.raises(), after.raises());
        if (!before.context().equals(after.context())) {
            findings.add(Change.CONTEXT_CHANGED, subject, after.location(), subject + " has another context clause");
        }
    }

    private void parameters(String subject, Operation before, Operation after) {
        List<Parameter> old = before.parameters();
        List<Parameter> now = after.parameters();
        var matching = Matching.of(old, now, Parameter::identifier, (a, b) -> true);
        matching.removed()
                .forEach(one -> findings.add(
                        Change.PARAMETER_REMOVED,
                        subject,
                        after.location(),
                        "the parameter '" + one.identifier() + "' of " + subject + " is gone"));
        matching.added()
                .forEach(one -> findings.add(
                        Change.PARAMETER_ADDED,
                        subject,
                        one.location(),
                        "the parameter '" + one.identifier() + "' of " + subject + " is new"));
        matching.renamed()
                .forEach(pair -> findings.add(
                        Change.PARAMETER_RENAMED,
                        subject,
                        pair.now().location(),
                        "the parameter '" + pair.old().identifier() + "' of " + subject + " is called '"
                                + pair.now().identifier() + "' now"));
        if (matching.reordered(old)) {
            findings.add(
                    Change.PARAMETERS_REORDERED,
                    subject,
                    after.location(),
                    "the parameters of " + subject + " stand in another order");
        }
        var pairs = new ArrayList<>(matching.kept());
        pairs.addAll(matching.renamed());
        pairs.forEach(pair -> parameter(subject, pair.old(), pair.now()));
    }

    private void parameter(String operation, Parameter before, Parameter after) {
        String subject = operation + "(" + after.identifier() + ")";
        if (before.direction() != after.direction()) {
            findings.add(
                    Change.PARAMETER_DIRECTION_CHANGED,
                    subject,
                    after.location(),
                    subject + " was " + name(before.direction()) + " and is " + name(after.direction()));
        }
        types.compare(before.type(), after.type(), Change.PARAMETER_TYPE_CHANGED, subject, after.location());
    }

    private static String name(Enum<?> direction) {
        return direction.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Lists of exceptions; their order does not travel. */
    void raises(String subject, SourceLocation place, List<ScopedName> before, List<ScopedName> after) {
        for (ScopedName each : after) {
            if (!before.contains(each)) {
                findings.add(Change.RAISES_ADDED, subject, place, subject + " raises " + each + ", which is new");
            }
        }
        for (ScopedName each : before) {
            if (!after.contains(each)) {
                findings.add(Change.RAISES_REMOVED, subject, place, subject + " no longer raises " + each);
            }
        }
    }
}

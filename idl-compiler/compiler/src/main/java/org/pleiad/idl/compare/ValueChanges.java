package org.pleiad.idl.compare;

import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.Definition.Initializer;
import org.pleiad.idl.model.Definition.StateMember;
import org.pleiad.idl.model.Definition.ValueDef;

/** Value types: the state travels, base first; operations do not. */
final class ValueChanges {

    private final FieldChanges fields;
    private final Findings findings;

    ValueChanges(FieldChanges fields, Findings findings) {
        this.fields = fields;
        this.findings = findings;
    }

    void compare(ValueDef before, ValueDef after) {
        String name = after.name().toString();
        SourceLocation place = after.declaration().location();
        if (!before.bases().equals(after.bases()) || before.isAbstract() != after.isAbstract()) {
            findings.add(Change.VALUE_BASE_CHANGED, name, place, name + " inherits otherwise than before");
        }
        if (before.truncatable() != after.truncatable()) {
            findings.add(
                    after.truncatable() ? Change.VALUE_BECAME_TRUNCATABLE : Change.VALUE_NO_LONGER_TRUNCATABLE,
                    name,
                    place,
                    name + (after.truncatable() ? " is truncatable now" : " is no longer truncatable"));
        }
        if (before.custom() != after.custom()) {
            findings.add(
                    Change.VALUE_CUSTOM_CHANGED,
                    name,
                    place,
                    name + (after.custom() ? " has become custom" : " is no longer custom"));
        }
        if (!before.supports().equals(after.supports())) {
            findings.add(Change.VALUE_SUPPORTS_CHANGED, name, place, name + " supports other interfaces than before");
        }
        fields.compare(
                name,
                place,
                before.state().stream().map(StateMember::field).toList(),
                after.state().stream().map(StateMember::field).toList());
        factories(name, before, after);
    }

    private void factories(String name, ValueDef before, ValueDef after) {
        var matching =
                Matching.of(before.initializers(), after.initializers(), Initializer::identifier, (a, b) -> false);
        matching.removed()
                .forEach(one -> findings.add(
                        Change.VALUE_FACTORY_CHANGED,
                        name,
                        one.location(),
                        "the factory '" + one.identifier() + "' of " + name + " is gone"));
        matching.added()
                .forEach(one -> findings.add(
                        Change.VALUE_FACTORY_CHANGED,
                        name,
                        one.location(),
                        "the factory '" + one.identifier() + "' of " + name + " is new"));
    }
}

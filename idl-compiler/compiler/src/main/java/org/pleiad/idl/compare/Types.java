package org.pleiad.idl.compare;

import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.IdlType;

/** Says how the type of something has changed, if it has. */
final class Types {

    private final TypeComparison comparison;
    private final Findings findings;

    Types(TypeComparison comparison, Findings findings) {
        this.comparison = comparison;
        this.findings = findings;
    }

    boolean sameOctets(IdlType before, IdlType after) {
        TypeRelation relation = comparison.compare(before, after);
        return relation == TypeRelation.SAME || relation == TypeRelation.RENAMED;
    }

    /** Reports a difference; {@code ifDifferent} is the rule for other octets. */
    void compare(IdlType before, IdlType after, Change ifDifferent, String subject, SourceLocation place) {
        Change change = switch (comparison.compare(before, after)) {
            case SAME -> null;
            case RENAMED -> Change.TYPE_RENAMED;
            case BOUND -> Change.BOUND_CHANGED;
            case DIFFERENT -> ifDifferent;
        };
        if (change != null) {
            findings.add(
                    change,
                    subject,
                    place,
                    "the type of " + subject + " was " + TypeNames.of(before) + " and is " + TypeNames.of(after));
        }
    }
}

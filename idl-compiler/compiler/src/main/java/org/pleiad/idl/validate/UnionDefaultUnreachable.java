package org.pleiad.idl.validate;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Optional;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.ConstantValue;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.EnumDef;
import org.pleiad.idl.model.Definition.UnionCase;
import org.pleiad.idl.model.Definition.UnionDef;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.Primitive;

/** A union whose labels cover all values of the discriminator has no default branch. */
@IdlRule(
        id = "union-default-unreachable",
        area = Area.UNIONS,
        refuses = "a default branch of a union whose labels cover every value",
        section = "7.11.2.2")
final class UnionDefaultUnreachable implements Rule {

    @Override
    public void check(Definition definition, Findings findings) {
        if (!(definition instanceof UnionDef union)) {
            return;
        }
        Optional<UnionCase> branch =
                union.cases().stream().filter(UnionCase::isDefault).findFirst();
        if (branch.isEmpty()) {
            return;
        }
        var labels = new HashSet<ConstantValue>();
        union.cases().forEach(c -> labels.addAll(c.labels()));
        boolean covered = values(union.discriminator(), findings)
                .filter(count -> count.compareTo(BigInteger.valueOf(labels.size())) <= 0)
                .isPresent();
        if (covered) {
            findings.error(
                    branch.get().field().location(),
                    "the default branch can never be chosen: the labels cover every value of the discriminator",
                    "remove the default, or one of the labels");
        }
    }

    /** How many values a discriminator type has. */
    private static Optional<BigInteger> values(IdlType discriminator, Findings findings) {
        IdlType type = findings.unaliased(discriminator);
        if (type instanceof Primitive primitive) {
            return switch (primitive) {
                case BOOLEAN -> Optional.of(BigInteger.TWO);
                case OCTET, CHAR, INT8, UINT8 -> Optional.of(BigInteger.ONE.shiftLeft(8));
                case SHORT, UNSIGNED_SHORT, WCHAR -> Optional.of(BigInteger.ONE.shiftLeft(16));
                default -> Optional.empty();
            };
        }
        return findings.definition(type)
                .filter(EnumDef.class::isInstance)
                .map(found -> BigInteger.valueOf(((EnumDef) found).enumerators().size()));
    }
}

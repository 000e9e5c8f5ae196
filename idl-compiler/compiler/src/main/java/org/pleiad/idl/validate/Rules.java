package org.pleiad.idl.validate;

import java.util.List;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Specification;

/** All rules. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new UnionLabelDuplicate(),
            new UnionDefaultDuplicate(),
            new UnionDefaultUnreachable(),
            new OnewayRestricted(),
            new ParameterDuplicate(),
            new InheritedMemberClash(),
            new InterfaceBaseKind(),
            new LocalTypeLeaks(),
            new ValueInheritance(),
            new ValueBoxContent(),
            new ValueSupports(),
            new NativeMisplaced(),
            new PortEventType(),
            new HomeManaged(),
            new PrimaryKeyType(),
            new EquivalentNameClash(),
            new BitmaskPosition(),
            new BitfieldType(),
            new BitfieldWidth());

    private Rules() {}

    /** Checks every rule against every definition. */
    public static void check(Specification specification, Diagnostics diagnostics) {
        for (Rule rule : ALL) {
            var findings = new Findings(rule.id(), specification, diagnostics);
            specification.contents().forEach(definition -> check(definition, rule, findings));
        }
    }

    private static void check(Definition definition, Rule rule, Findings findings) {
        rule.check(definition, findings);
        if (definition instanceof Definition.Scope scope) {
            scope.contents().forEach(inner -> check(inner, rule, findings));
        }
    }
}

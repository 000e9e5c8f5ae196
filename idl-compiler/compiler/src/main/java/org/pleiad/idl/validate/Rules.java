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
            new UnionEmpty(),
            new StructEmpty(),
            new OnewayRestricted(),
            new ContextForm(),
            new RaisesDuplicate(),
            new AnonymousTypePassed(),
            new ParameterDuplicate(),
            new InheritedMemberClash(),
            new InterfaceBaseKind(),
            new LocalTypeLeaks(),
            new ValueAbstractBase(),
            new ValueBaseOrder(),
            new ValueAbstractState(),
            new ValueTruncatable(),
            new ValueCustomBase(),
            new ValueSupportsOne(),
            new FactoryParameterDirection(),
            new ValueBoxContent(),
            new ValueSupports(),
            new NativeMisplaced(),
            new PortEventType(),
            new HomeManaged(),
            new PrimaryKeyType(),
            new EquivalentNameClash(),
            new BitmaskPosition(),
            new BitfieldType(),
            new BitfieldWidth(),
            new ReadOnlyMisplaced());

    private Rules() {}

    /** Checks every rule against every definition. */
    public static void check(Specification specification, Diagnostics diagnostics) {
        var localTypes = new LocalTypes(specification);
        for (Rule rule : ALL) {
            var findings = new Findings(rule.id(), specification, localTypes, diagnostics);
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

package org.pleiad.idl.resolve;

import java.util.ArrayList;
import java.util.List;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.model.ConstantValue;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.resolve.Symbol.Kind;
import org.pleiad.idl.syntax.Element;
import org.pleiad.idl.syntax.Expression;

/** Resolves unions and their labels. */
final class UnionResolver {

    private final DefinitionResolver definitions;
    private final StructResolver structs;
    private final Constants constants;
    private final Types types;
    private final Diagnostics diagnostics;

    UnionResolver(
            DefinitionResolver definitions,
            StructResolver structs,
            Constants constants,
            Types types,
            Diagnostics diagnostics) {
        this.definitions = definitions;
        this.structs = structs;
        this.constants = constants;
        this.types = types;
        this.diagnostics = diagnostics;
    }

    void union(Element.Union union, NameScope scope) {
        Symbol symbol = definitions.declare(scope, union.head(), Kind.UNION);
        NameScope body = definitions.open(symbol, scope);
        IdlType discriminator = types.held(union.discriminator(), body);
        IdlType plain = Aliases.unaliased(discriminator, body);
        boolean discriminates = discriminates(plain, body);
        if (!discriminates && !plain.equals(Types.UNKNOWN)) {
            UnionDiscriminatorType.report(union.discriminator().location(), diagnostics);
        }
        // the enumerators of the discriminator are names of the scope of the enum, and so may be out of sight
        NameScope labels = plain instanceof NamedType named ? labelScope(named, body) : body;
        var cases = new ArrayList<Definition.UnionCase>();
        for (Element.Case branch : union.cases()) {
            var values = new ArrayList<ConstantValue>();
            boolean isDefault = false;
            for (Element.Label label : branch.labels()) {
                isDefault |= label.value().isEmpty();
                if (discriminates && label.value().isPresent()) {
                    NameScope from = visible(label.value().get(), body) ? body : labels;
                    constants
                            .evaluate(label.value().get(), plain, ConstantResolver.words(discriminator), from)
                            .ifPresent(values::add);
                }
            }
            Element.Member member = branch.member();
            cases.add(new Definition.UnionCase(
                    List.copyOf(values),
                    isDefault,
                    structs.field(member.head(), member.type(), member.dimensions(), body)));
        }
        symbol.end();
        scope.contents()
                .add(new Definition.UnionDef(
                        definitions.declaration(symbol, union.head()),
                        discriminator,
                        List.copyOf(cases),
                        List.copyOf(body.contents())));
    }

    static boolean visible(Expression label, NameScope scope) {
        if (!(label instanceof Expression.Reference reference)
                || reference.name().parts().size() > 1) {
            return true;
        }
        String identifier = reference.name().parts().get(0).text();
        for (NameScope s = scope; s != null; s = s.parent().orElse(null)) {
            if (s.find(identifier).stream().anyMatch(found -> found.kind() == Kind.ENUMERATOR)) {
                return true;
            }
        }
        return false;
    }

    private static NameScope labelScope(NamedType discriminator, NameScope body) {
        ScopedName scope = discriminator.name().isRoot()
                ? ScopedName.ROOT
                : discriminator.name().scope();
        return scope.isRoot()
                ? body
                : Aliases.symbol(scope, body).flatMap(Symbol::body).orElse(body);
    }

    private static boolean discriminates(IdlType type, NameScope scope) {
        if (type instanceof NamedType named) {
            return Aliases.symbol(named.name(), scope)
                    .filter(s -> s.kind() == Kind.ENUM)
                    .isPresent();
        }
        return ConstantType.of(type).isPresent()
                || type == Primitive.CHAR
                || type == Primitive.WCHAR
                || type == Primitive.BOOLEAN;
    }
}

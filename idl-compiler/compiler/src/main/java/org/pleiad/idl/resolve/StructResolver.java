package org.pleiad.idl.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.resolve.Symbol.Kind;
import org.pleiad.idl.syntax.Element;
import org.pleiad.idl.syntax.Expression;
import org.pleiad.idl.syntax.Head;
import org.pleiad.idl.syntax.Name;
import org.pleiad.idl.syntax.TypeSpec;

/** Resolves structs and exceptions, and the members of everything that has some. */
final class StructResolver {

    private final DefinitionResolver definitions;
    private final Names names;
    private final Types types;
    private final Diagnostics diagnostics;

    StructResolver(DefinitionResolver definitions, Names names, Types types, Diagnostics diagnostics) {
        this.definitions = definitions;
        this.names = names;
        this.types = types;
        this.diagnostics = diagnostics;
    }

    void struct(Element.Struct struct, NameScope scope) {
        Optional<Symbol> base = struct.base().flatMap(name -> base(name, scope));
        Symbol symbol = definitions.declare(scope, struct.head(), Kind.STRUCT);
        NameScope body = definitions.open(symbol, scope);
        base.flatMap(Symbol::body).ifPresent(body::inherit);
        List<Definition.Field> fields = fields(struct.members(), body);
        symbol.end();
        scope.contents()
                .add(new Definition.StructDef(
                        definitions.declaration(symbol, struct.head()),
                        base.map(Symbol::name),
                        fields,
                        List.copyOf(body.contents())));
    }

    private Optional<Symbol> base(Name name, NameScope scope) {
        return names.find(name, scope, "a struct", Set.of(Kind.STRUCT))
                .filter(found -> BaseIncomplete.check(name, found, diagnostics));
    }

    void exception(Element.Exception exception, NameScope scope) {
        Symbol symbol = definitions.declare(scope, exception.head(), Kind.EXCEPTION);
        NameScope body = definitions.open(symbol, scope);
        List<Definition.Field> fields = fields(exception.members(), body);
        symbol.end();
        scope.contents()
                .add(new Definition.ExceptionDef(
                        definitions.declaration(symbol, exception.head()), fields, List.copyOf(body.contents())));
    }

    private List<Definition.Field> fields(List<Element.Member> members, NameScope scope) {
        var fields = new ArrayList<Definition.Field>();
        for (Element.Member member : members) {
            fields.add(field(member.head(), member.type(), member.dimensions(), scope));
        }
        return List.copyOf(fields);
    }

    Definition.Field field(Head head, TypeSpec spec, List<Expression> dimensions, NameScope scope) {
        IdlType type = types.array(types.held(spec, scope), dimensions, scope);
        definitions.declare(scope, head, Kind.MEMBER).end();
        return new Definition.Field(
                head.name().text(),
                type,
                head.documentation(),
                definitions.annotations(head, scope, type),
                head.name().location());
    }
}

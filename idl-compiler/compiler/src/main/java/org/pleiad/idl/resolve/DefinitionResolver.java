package org.pleiad.idl.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.model.Annotation;
import org.pleiad.idl.model.Declaration;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.resolve.Symbol.Kind;
import org.pleiad.idl.syntax.Element;
import org.pleiad.idl.syntax.Head;

/** Resolves definitions one after the other: IDL declares before it uses. Bodies go to {@link BodyResolver}. */
final class DefinitionResolver {

    private final RepositoryIds ids;
    private final Diagnostics diagnostics;
    private final Names names;
    private final Types types;
    private final StructResolver structs;
    private final UnionResolver unions;
    private final EnumResolver enums;
    private final ConstantResolver constants;
    private final BodyResolver bodies;
    private final ComponentResolver components;
    private final AnnotationResolver annotations;
    private final Map<ScopedName, NameScope> scopes = new HashMap<>();

    DefinitionResolver(RepositoryIds ids, Diagnostics diagnostics) {
        this.ids = ids;
        this.diagnostics = diagnostics;
        this.names = new Names(diagnostics);
        var values = new Constants(names, diagnostics);
        this.types = new Types(names, values, this, diagnostics);
        this.structs = new StructResolver(this, names, types, diagnostics);
        this.unions = new UnionResolver(this, structs, values, types, diagnostics);
        this.enums = new EnumResolver(this, names, values, types);
        this.constants = new ConstantResolver(this, values, types, diagnostics);
        this.bodies = new BodyResolver(this, structs, names, types, diagnostics);
        this.components = new ComponentResolver(this, bodies, names);
        this.annotations = new AnnotationResolver(this, values, types, diagnostics);
    }

    void all(List<Element> elements, NameScope scope) {
        scopes.put(scope.name(), scope);
        elements.forEach(element -> one(element, scope));
    }

    /** Resolves one element and adds what it defines to the scope's contents. */
    void one(Element element, NameScope scope) {
        if (element instanceof Element.Module module) {
            module(module, scope);
        } else if (element instanceof Element.Forward forward) {
            forward(forward, scope);
        } else if (element instanceof Element.Interface body) {
            bodies.interfaceDef(body, scope);
        } else if (element instanceof Element.Value value) {
            bodies.value(value, scope);
        } else if (element instanceof Element.Constant constant) {
            constants.constant(constant, scope);
        } else if (element instanceof Element.Alias alias) {
            alias(alias, scope);
        } else if (element instanceof Element.Native nativeType) {
            Symbol symbol = declare(scope, nativeType.head(), Kind.NATIVE);
            symbol.end();
            scope.contents().add(new Definition.NativeDef(declaration(symbol, nativeType.head())));
        } else if (element instanceof Element.ValueBox box) {
            box(box, scope);
        } else if (element instanceof Element.Exception exception) {
            structs.exception(exception, scope);
        } else if (element instanceof Element.AnnotationDefinition annotation) {
            annotations.define(annotation, scope);
        } else if (!components.one(element, scope)) {
            constructed(element, scope);
        }
    }

    private void constructed(Element element, NameScope scope) {
        if (element instanceof Element.Struct struct) {
            structs.struct(struct, scope);
        } else if (element instanceof Element.Union union) {
            unions.union(union, scope);
        } else if (element instanceof Element.Enum enumeration) {
            enums.enumeration(enumeration, scope);
        } else if (element instanceof Element.Bitset bitset) {
            enums.bitset(bitset, scope);
        } else if (element instanceof Element.Bitmask bitmask) {
            enums.bitmask(bitmask, scope);
        }
    }

    /** Resolves a type that is defined where it is used. */
    IdlType inline(Element element, NameScope scope) {
        constructed(element, scope);
        return new NamedType(scope.name().child(element.head().name().text()));
    }

    // ---- what the parts share

    Symbol declare(NameScope scope, Head head, Kind kind) {
        Symbol symbol = names.declare(scope, head.name(), kind, false);
        symbol.begin(head.name().location());
        return symbol;
    }

    Declaration declaration(Symbol symbol, Head head) {
        return new Declaration(
                symbol.name(),
                ids.id(symbol.name()),
                head.name().location(),
                head.documentation(),
                annotations(head, scopes.get(symbol.name().scope())),
                head.included());
    }

    List<Annotation> annotations(Head head, NameScope scope) {
        return annotations.of(head.annotations(), scope, Optional.empty());
    }

    /** @param type of what is annotated */
    List<Annotation> annotations(Head head, NameScope scope, IdlType type) {
        return annotations(head.annotations(), scope, type);
    }

    List<Annotation> annotations(List<org.pleiad.idl.syntax.Annotation> written, NameScope scope, IdlType type) {
        return annotations(written, scope, Optional.of(type));
    }

    List<Annotation> annotations(
            List<org.pleiad.idl.syntax.Annotation> written, NameScope scope, Optional<IdlType> type) {
        return annotations.of(written, scope, type.map(known -> Aliases.unaliased(known, scope)));
    }

    NameScope open(Symbol symbol, NameScope parent) {
        var scope = new NameScope(symbol.name(), parent, false);
        symbol.body(scope);
        scopes.put(scope.name(), scope);
        return scope;
    }

    // ---- modules and forward declarations

    private void module(Element.Module module, NameScope scope) {
        Symbol symbol = names.declare(scope, module.head().name(), Kind.MODULE, false);
        NameScope body = symbol.body().orElseGet(() -> new NameScope(symbol.name(), scope, true));
        symbol.body(body);
        var outer = new ArrayList<>(body.contents());
        body.contents().clear();
        all(module.contents(), body);
        scope.contents()
                .add(new Definition.ModuleDef(declaration(symbol, module.head()), List.copyOf(body.contents())));
        // a module can only be open twice at once in text that was rejected already
        body.contents().clear();
        body.contents().addAll(outer);
    }

    private void forward(Element.Forward forward, NameScope scope) {
        Kind kind = switch (forward.kind()) {
            case INTERFACE, ABSTRACT_INTERFACE, LOCAL_INTERFACE -> Kind.INTERFACE;
            case VALUE, ABSTRACT_VALUE, EVENT -> Kind.VALUE;
            case STRUCT -> Kind.STRUCT;
            case UNION -> Kind.UNION;
            case COMPONENT -> Kind.COMPONENT;
            case PORT_TYPE -> Kind.PORT_TYPE;
        };
        InterfaceKind interfaceKind = switch (forward.kind()) {
            case ABSTRACT_INTERFACE, ABSTRACT_VALUE -> InterfaceKind.ABSTRACT;
            case LOCAL_INTERFACE -> InterfaceKind.LOCAL;
            default -> InterfaceKind.ORDINARY;
        };
        Symbol symbol = names.declare(scope, forward.head().name(), kind, true);
        ForwardKind.check(symbol, interfaceKind, forward.head().name().location(), diagnostics);
        if (ids.defined(symbol.name())) {
            return;
        }
        boolean fatal = kind == Kind.STRUCT || kind == Kind.UNION || forward.kind() == Element.ForwardKind.EVENT;
        // what included files leave undefined is nothing that the author of this one could mend
        if (fatal || !forward.head().included()) {
            ForwardUndefined.check(symbol, forward.head().name().location(), fatal, diagnostics);
        }
        if (fatal) {
            return;
        }
        scope.contents()
                .add(new Definition.ForwardDef(declaration(symbol, forward.head()), kind == Kind.VALUE, interfaceKind));
    }

    // ---- typedefs and boxes

    private void alias(Element.Alias alias, NameScope scope) {
        IdlType element = types.held(alias.type(), scope);
        IdlType type = types.array(element, alias.dimensions(), scope);
        Symbol symbol = declare(scope, alias.head(), Kind.ALIAS);
        symbol.type(Aliases.unaliased(type, scope));
        symbol.end();
        scope.contents().add(new Definition.AliasDef(declaration(symbol, alias.head()), type));
    }

    private void box(Element.ValueBox box, NameScope scope) {
        Symbol symbol = declare(scope, box.head(), Kind.VALUE);
        symbol.box();
        NameScope body = open(symbol, scope);
        IdlType type = types.held(box.type(), body);
        symbol.end();
        scope.contents()
                .add(new Definition.ValueBoxDef(declaration(symbol, box.head()), type, List.copyOf(body.contents())));
    }
}

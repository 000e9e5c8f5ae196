package org.pleiad.idl.component;

import java.util.ArrayList;
import java.util.List;
import org.pleiad.idl.model.Declaration;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.HomeDef;
import org.pleiad.idl.model.Definition.Initializer;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceMember;
import org.pleiad.idl.model.Definition.Operation;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.model.ScopedName;

/**
 * The three interfaces of a home: what its author declared, what every home of its kind has, and both together. CORBA 3.3
 * part 3, section 6.7.
 */
final class HomeInterfaces {

    private static final String EXPLICIT = "Explicit";
    private static final String IMPLICIT = "Implicit";

    private final HomeDef home;
    private final Site site;
    private final IdlType component;

    HomeInterfaces(HomeDef home) {
        this.home = home;
        this.site = new Site(home.declaration().location(), home.declaration().documentation());
        this.component = new NamedType(home.managed());
    }

    /** The explicit, the implicit and the equivalent interface, in this order. */
    List<Definition> all() {
        InterfaceDef explicit = explicit();
        InterfaceDef implicit = implicit();
        return List.of(
                explicit,
                implicit,
                ComponentInterface.face(
                        home.declaration(), List.of(explicit.name(), implicit.name()), home.contents(), List.of()));
    }

    private InterfaceDef explicit() {
        var bases = new ArrayList<ScopedName>();
        bases.add(home.base()
                .map(base -> base.scope().child(base.identifier() + EXPLICIT))
                .orElse(Library.HOME));
        bases.addAll(home.supports());
        var members = new ArrayList<InterfaceMember>(home.members());
        home.factories().forEach(factory -> members.add(operation(factory, "CreateFailure")));
        home.finders().forEach(finder -> members.add(operation(finder, "FinderFailure")));
        return ComponentInterface.face(Site.beside(home.declaration(), EXPLICIT), bases, List.of(), members);
    }

    private Operation operation(Initializer initializer, String failure) {
        var raises = new ArrayList<>(Library.raises(failure));
        initializer.raises().stream().filter(each -> !raises.contains(each)).forEach(raises::add);
        return new Site(initializer.location(), initializer.documentation())
                .operation(initializer.identifier(), component, initializer.parameters(), List.copyOf(raises));
    }

    private InterfaceDef implicit() {
        Declaration declaration = Site.beside(home.declaration(), IMPLICIT);
        if (home.primaryKey().isEmpty()) {
            Operation create = site.operation("create", component, List.of(), Library.raises("CreateFailure"));
            return ComponentInterface.face(declaration, List.of(Library.KEYLESS_HOME), List.of(), List.of(create));
        }
        IdlType key = new NamedType(home.primaryKey().get());
        var byKey = List.of(site.in(key, "key"));
        List<Operation> operations = List.of(
                site.operation(
                        "create", component, byKey, Library.raises("CreateFailure", "DuplicateKeyValue", "InvalidKey")),
                site.operation(
                        "find_by_primary_key",
                        component,
                        byKey,
                        Library.raises("FinderFailure", "UnknownKeyValue", "InvalidKey")),
                site.operation(
                        "remove",
                        Primitive.VOID,
                        byKey,
                        Library.raises("RemoveFailure", "UnknownKeyValue", "InvalidKey")),
                site.operation("get_primary_key", key, List.of(site.in(component, "comp")), List.of()));
        return ComponentInterface.face(declaration, List.of(), List.of(), operations);
    }
}

package org.pleiad.idl.component;

import java.util.ArrayList;
import java.util.List;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.ValueDef;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.model.Specification;

/** The value type and the consumer interface of an event type. CORBA 3.3 part 3, section 6.7.1. */
final class EventTypes {

    private final Specification specification;

    EventTypes(Specification specification) {
        this.specification = specification;
    }

    List<Definition> all(ValueDef event) {
        return List.of(value(event), consumer(event));
    }

    private ValueDef value(ValueDef event) {
        var bases = new ArrayList<>(event.bases());
        if (eventBases(event).isEmpty()) {
            bases.add(Library.EVENT);
        }
        return new ValueDef(
                event.declaration(),
                event.isAbstract(),
                event.custom(),
                event.truncatable(),
                false,
                List.copyOf(bases),
                event.supports(),
                event.state(),
                event.initializers(),
                event.contents(),
                event.attributes(),
                event.operations(),
                event.members());
    }

    private InterfaceDef consumer(ValueDef event) {
        var site = new Site(event.declaration().location(), event.declaration().documentation());
        String name = event.name().identifier();
        List<ScopedName> bases =
                eventBases(event).stream().map(PortOperations::consumer).toList();
        return ComponentInterface.face(
                Site.beside(event.declaration(), "Consumer"),
                bases.isEmpty() ? List.of(Library.CONSUMER) : bases,
                List.of(),
                List.of(site.operation(
                        "push_" + name,
                        Primitive.VOID,
                        List.of(site.in(new NamedType(event.name()), "the_" + name)),
                        List.of())));
    }

    private List<ScopedName> eventBases(ValueDef event) {
        return event.bases().stream()
                .filter(base -> specification.find(base).orElse(null) instanceof ValueDef value && value.event())
                .toList();
    }
}

package org.pleiad.idl.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** A whole specification: the definitions of one source file and of everything it includes, in order. */
public final class Specification {

    private final List<Definition> contents;
    private final Map<ScopedName, Definition> index = new LinkedHashMap<>();

    /** Makes a specification of the definitions at file scope. */
    public Specification(List<Definition> contents) {
        this.contents = List.copyOf(contents);
        this.contents.forEach(this::enter);
    }

    /** This specification with definitions that it refers to but does not contain; its own come first. */
    public Specification referringTo(Specification library) {
        var extended = new Specification(contents);
        library.index.forEach((name, definition) -> extended.index.merge(
                name, definition, (own, other) -> own instanceof Definition.ForwardDef ? other : own));
        return extended;
    }

    private void enter(Definition definition) {
        // a forward declaration never hides the definition, and the first opening stands for a module
        index.merge(definition.name(), definition, (old, now) -> old instanceof Definition.ForwardDef ? now : old);
        if (definition instanceof Definition.Scope scope) {
            scope.contents().forEach(this::enter);
        }
    }

    /** Definitions at file scope, in order. */
    public List<Definition> contents() {
        return contents;
    }

    /**
     * The definition with an absolute name; for a module its first opening.
     *
     * @throws NoSuchElementException if there is none; never in a specification that was accepted
     */
    public Definition definition(ScopedName name) {
        return find(name).orElseThrow(() -> new NoSuchElementException("no definition of " + name));
    }

    /** The definition with an absolute name, if any. */
    public Optional<Definition> find(ScopedName name) {
        return Optional.ofNullable(index.get(name));
    }

    /** A type with all aliases at its top unrolled: what {@code typedef} chains stand for. */
    public IdlType unaliased(IdlType type) {
        IdlType now = type;
        while (now instanceof IdlType.NamedType named
                && definition(named.name()) instanceof Definition.AliasDef alias) {
            now = alias.type();
        }
        return now;
    }
}

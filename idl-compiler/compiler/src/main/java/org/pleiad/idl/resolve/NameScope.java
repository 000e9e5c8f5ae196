package org.pleiad.idl.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.ScopedName;

/** The names declared directly in a scope, and the scopes that it inherits from. Names compare without their case. */
final class NameScope {

    private final ScopedName name;
    private final NameScope parent;
    private final boolean module;
    private final Map<String, Symbol> symbols = new HashMap<>();
    private final Map<String, Use> uses = new HashMap<>();
    private final List<NameScope> inherited = new ArrayList<>();
    private final List<Definition> contents = new ArrayList<>();

    /** A name of an outer scope that was used here: from then on it may not be declared here with another meaning. */
    record Use(String identifier, Symbol symbol, SourceLocation location) {}

    NameScope(ScopedName name, NameScope parent, boolean module) {
        this.name = name;
        this.parent = parent;
        this.module = module;
    }

    static String key(String identifier) {
        return identifier.toLowerCase(Locale.ROOT);
    }

    ScopedName name() {
        return name;
    }

    Optional<NameScope> parent() {
        return Optional.ofNullable(parent);
    }

    boolean module() {
        return module;
    }

    /** Definitions made in this scope so far; a module that is reopened starts anew. */
    List<Definition> contents() {
        return contents;
    }

    Optional<Symbol> local(String identifier) {
        return Optional.ofNullable(symbols.get(key(identifier)));
    }

    void enter(String identifier, Symbol symbol) {
        symbols.put(key(identifier), symbol);
    }

    Collection<Symbol> all() {
        return symbols.values();
    }

    void inherit(NameScope base) {
        inherited.add(base);
    }

    Optional<Use> use(String identifier) {
        return Optional.ofNullable(uses.get(key(identifier)));
    }

    void used(String identifier, Symbol symbol, SourceLocation location) {
        uses.putIfAbsent(key(identifier), new Use(identifier, symbol, location));
    }

    /**
     * What a name means in this scope or the scopes that it inherits from. A declaration hides those of its bases; several
     * results mean that the name is ambiguous.
     */
    Set<Symbol> find(String identifier) {
        String key = key(identifier);
        Symbol own = symbols.get(key);
        if (own != null) {
            return Set.of(own);
        }
        if (inherited.isEmpty()) {
            return Set.of();
        }
        var found = new LinkedHashSet<Symbol>();
        Set<NameScope> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var open = new ArrayDeque<>(inherited);
        while (!open.isEmpty()) {
            NameScope scope = open.removeFirst();
            if (!seen.add(scope)) {
                continue;
            }
            Symbol symbol = scope.symbols.get(key);
            if (symbol != null) {
                found.add(symbol);
            } else {
                open.addAll(scope.inherited);
            }
        }
        return found;
    }
}

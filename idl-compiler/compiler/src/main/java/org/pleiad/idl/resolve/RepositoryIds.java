package org.pleiad.idl.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.preprocess.Directive;
import org.pleiad.idl.syntax.Element;
import org.pleiad.idl.syntax.Head;
import org.pleiad.idl.syntax.Identifier;
import org.pleiad.idl.syntax.Name;
import org.pleiad.idl.syntax.TypeSpec;

/**
 * The repository ids of a specification (CORBA 3.3 part 1, section 14.7). They are computed before names are resolved,
 * since a pragma may follow the definition that it is about.
 *
 * <p>A prefix holds to the end of the scope or file in which it is set, and an included file starts without one. What
 * follows the prefix in an id is the name relative to the scope in which the prefix was set, or the file began.
 */
final class RepositoryIds {

    private final Diagnostics diagnostics;
    private final List<Directive> directives;
    private final Map<ScopedName, Prefix> prefixes = new HashMap<>();
    private final Map<ScopedName, String> versions = new HashMap<>();
    private final Map<ScopedName, String> explicit = new HashMap<>();
    private final Map<ScopedName, String> typePrefixes = new HashMap<>();
    private final Set<ScopedName> defined = new HashSet<>();
    private final Deque<Prefix> files = new ArrayDeque<>();
    private int next;
    private Prefix prefix = Prefix.NONE;

    /**
     * A prefix.
     *
     * @param depth how many scopes enclose the place where it was set: that many parts of a name it replaces
     */
    private record Prefix(String text, int depth) {
        static final Prefix NONE = new Prefix("", 0);

        String before(ScopedName name) {
            String path =
                    String.join("/", name.parts().subList(depth, name.parts().size()));
            return text.isEmpty() ? path : text + "/" + path;
        }
    }

    private RepositoryIds(List<Directive> directives, Diagnostics diagnostics) {
        this.directives = directives;
        this.diagnostics = diagnostics;
    }

    static RepositoryIds of(List<Element> elements, List<Directive> directives, Diagnostics diagnostics) {
        var ids = new RepositoryIds(directives, diagnostics);
        ids.walk(elements, ScopedName.ROOT);
        ids.drain(Integer.MAX_VALUE, ScopedName.ROOT);
        return ids;
    }

    /** The id of a declared name. */
    String id(ScopedName name) {
        String set = explicit.get(name);
        if (set != null) {
            return set;
        }
        Prefix before = prefixes.getOrDefault(name, Prefix.NONE);
        for (ScopedName scope = name; !scope.isRoot(); scope = scope.scope()) {
            if (typePrefixes.containsKey(scope)) {
                before = new Prefix(typePrefixes.get(scope), 0);
                break;
            }
        }
        return "IDL:" + before.before(name) + ":" + versions.getOrDefault(name, "1.0");
    }

    /** Whether a name is defined anywhere, and not only declared forward. */
    boolean defined(ScopedName name) {
        return defined.contains(name);
    }

    // ---- walking

    private void walk(List<Element> elements, ScopedName scope) {
        for (Element element : elements) {
            visit(element, scope);
        }
    }

    private void visit(Element element, ScopedName scope) {
        Head head = element.head();
        drain(head.start(), scope);
        ScopedName name = scope.child(head.name().text());
        if (element instanceof Element.TypeId typeId) {
            setId(typeId.target(), typeId.id(), scope);
        } else if (element instanceof Element.TypePrefix typePrefix) {
            setTypePrefix(typePrefix, scope);
        } else if (!(element instanceof Element.AnnotationDefinition)) {
            assign(name, !(element instanceof Element.Forward));
            Prefix outer = prefix;
            inside(element, name, scope);
            drain(head.end(), name);
            prefix = outer;
        }
    }

    private void inside(Element element, ScopedName name, ScopedName scope) {
        if (element instanceof Element.Module module) {
            walk(module.contents(), name);
        } else if (element instanceof Element.Interface body) {
            walk(body.contents(), name);
        } else if (element instanceof Element.Value value) {
            walk(value.contents(), name);
        } else if (element instanceof Element.Component component) {
            walk(component.contents(), name);
        } else if (element instanceof Element.Home home) {
            walk(home.contents(), name);
        } else if (element instanceof Element.Struct struct) {
            struct.members().forEach(member -> inline(member.type(), name));
        } else if (element instanceof Element.Exception exception) {
            exception.members().forEach(member -> inline(member.type(), name));
        } else if (element instanceof Element.Union union) {
            inline(union.discriminator(), name);
            union.cases().forEach(branch -> inline(branch.member().type(), name));
        } else if (element instanceof Element.ValueBox box) {
            inline(box.type(), name);
        } else if (element instanceof Element.Alias alias) {
            inline(alias.type(), scope);
        }
    }

    private void inline(TypeSpec type, ScopedName scope) {
        if (type instanceof TypeSpec.Inline here) {
            visit(here.definition(), scope);
        } else if (type instanceof TypeSpec.Sequence sequence) {
            inline(sequence.element(), scope);
        } else if (type instanceof TypeSpec.Mapping mapping) {
            inline(mapping.key(), scope);
            inline(mapping.value(), scope);
        }
    }

    private void assign(ScopedName name, boolean definition) {
        if (definition) {
            defined.add(name);
        }
        prefixes.putIfAbsent(name, prefix);
    }

    /** Carries out the directives before a position. */
    private void drain(int offset, ScopedName scope) {
        while (next < directives.size() && directives.get(next).offset() <= offset) {
            Directive directive = directives.get(next++);
            if (directive instanceof Directive.FileBegins) {
                files.push(prefix);
                prefix = new Prefix("", scope.parts().size());
            } else if (directive instanceof Directive.FileEnds) {
                prefix = files.isEmpty() ? Prefix.NONE : files.pop();
            } else if (directive instanceof Directive.Pragma pragma) {
                pragma(pragma, scope);
            }
        }
    }

    // ---- pragmas

    private void pragma(Directive.Pragma pragma, ScopedName scope) {
        List<String> words = pragma.words();
        switch (words.get(0)) {
            case "prefix" -> {
                String text = words.size() == 2 ? words.get(1).replaceFirst(";$", "") : "";
                if (quoted(text)) {
                    prefix = new Prefix(stripped(text), scope.parts().size());
                    PrefixForm.check(prefix.text(), pragma.location(), diagnostics);
                } else if (text.matches("[A-Za-z0-9_./-]+")) {
                    prefix = new Prefix(text, scope.parts().size());
                    PragmaMalformed.unquoted(pragma.location(), text, diagnostics);
                } else {
                    PragmaMalformed.report(pragma, "#pragma prefix \"omg.org\"", diagnostics);
                }
            }
            case "ID" -> {
                if (words.size() == 3 && quoted(words.get(2))) {
                    setId(name(words.get(1), pragma.location()), stripped(words.get(2)), scope);
                } else {
                    PragmaMalformed.report(pragma, "#pragma ID Grid \"IDL:omg.org/Grid:1.0\"", diagnostics);
                }
            }
            case "version" -> {
                if (words.size() == 3 && words.get(2).matches("\\d{1,5}\\.\\d{1,5}")) {
                    setVersion(name(words.get(1), pragma.location()), words.get(2), scope);
                } else {
                    PragmaMalformed.report(pragma, "#pragma version Grid 1.1", diagnostics);
                }
            }
            default -> {
                // the standard has other compilers' pragmas ignored
            }
        }
    }

    private static boolean quoted(String word) {
        return word.length() >= 2 && word.startsWith("\"") && word.endsWith("\"");
    }

    private static String stripped(String word) {
        return word.substring(1, word.length() - 1);
    }

    private static Name name(String words, SourceLocation location) {
        boolean absolute = words.startsWith("::");
        var parts = new ArrayList<Identifier>();
        for (String part : (absolute ? words.substring(2) : words).split("::", -1)) {
            boolean escaped = part.startsWith("_");
            parts.add(new Identifier(escaped ? part.substring(1) : part, escaped, location));
        }
        return new Name(absolute, parts, location);
    }

    private void setId(Name target, String id, ScopedName scope) {
        Optional<ScopedName> name = declared(target, scope);
        if (name.isEmpty()) {
            return;
        }
        if (!RepositoryIdForm.check(id, target.location(), diagnostics)) {
            return;
        }
        String old = explicit.putIfAbsent(name.get(), id);
        if (old != null && !old.equals(id)) {
            RepositoryIdConflict.report(target, "repository id " + old, diagnostics);
        }
    }

    private void setVersion(Name target, String version, ScopedName scope) {
        Optional<ScopedName> name = declared(target, scope);
        if (name.isEmpty()) {
            return;
        }
        String old = versions.putIfAbsent(name.get(), version);
        String id = explicit.get(name.get());
        if ((old != null && !old.equals(version)) || (id != null && !id.endsWith(":" + version))) {
            RepositoryIdConflict.report(
                    target, old == null ? "repository id " + id(name.get()) : "version " + old, diagnostics);
        }
    }

    private void setTypePrefix(Element.TypePrefix element, ScopedName scope) {
        PrefixForm.check(element.prefix(), element.target().location(), diagnostics);
        if (element.target().parts().isEmpty()) {
            prefix = new Prefix(element.prefix(), 0);
        } else {
            // the OMG's own files set the prefix of a module before they open it
            ScopedName name = find(element.target(), scope)
                    .orElse(new ScopedName(element.target().parts().stream()
                            .map(Identifier::text)
                            .toList()));
            typePrefixes.put(name, element.prefix());
        }
    }

    private Optional<ScopedName> declared(Name target, ScopedName scope) {
        Optional<ScopedName> found = find(target, scope);
        if (found.isEmpty()) {
            NameUnknown.forId(target, diagnostics);
        }
        return found;
    }

    private Optional<ScopedName> find(Name target, ScopedName scope) {
        List<String> parts = target.parts().stream().map(Identifier::text).toList();
        ScopedName from = target.absolute() ? ScopedName.ROOT : scope;
        while (true) {
            ScopedName candidate = from;
            for (String part : parts) {
                candidate = candidate.child(part);
            }
            if (prefixes.containsKey(candidate)) {
                return Optional.of(candidate);
            }
            if (from.isRoot()) {
                return Optional.empty();
            }
            from = from.scope();
        }
    }
}

package org.pleiad.idl.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.ModuleDef;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.model.Specification;

/**
 * Java names of IDL definitions: packages of modules and scopes, reserved words, collisions with the names that the
 * mapping makes itself. Mapping 1.3, section 1.2.
 */
final class JavaNames {

    /** Class names that end so are escaped always, as {@code idlj} and JacORB do, to stay compatible with their users. */
    private static final List<String> RESERVED_SUFFIXES = List.of("Helper", "Holder", "Package");

    /** Class names that end so are escaped if they collide with what an interface beside them needs. */
    private static final List<String> INTERFACE_SUFFIXES = List.of("Operations", "POA", "POATie", "LocalTie");

    /** What the OMG's own API has under its plain name all the same. */
    private static final Set<String> UNESCAPED = Set.of("::Messaging::ExceptionHolder");

    private final Specification specification;
    private final CompilerOptions options;
    private final Map<ScopedName, JavaName> names = new HashMap<>();
    private final Map<ScopedName, String> packages = new HashMap<>();

    JavaNames(Specification specification, CompilerOptions options) {
        this.specification = specification;
        this.options = options;
    }

    /** The class or interface of a definition other than a module. */
    JavaName of(ScopedName name) {
        JavaName known = names.get(name);
        if (known == null) {
            known = new JavaName(packageFor(name), simpleName(name));
            names.put(name, known);
        }
        return known;
    }

    /** An operation, attribute, parameter, field or enumerator. */
    static String member(String identifier) {
        return ReservedWords.escape(identifier);
    }

    private String packageFor(ScopedName name) {
        if (name.parts().size() == 1) {
            String prefix = options.packagePrefixes().get(name.identifier());
            return prefix != null ? prefix : options.packagePrefix();
        }
        return packageOfScope(name.scope());
    }

    private String packageOfScope(ScopedName scope) {
        String known = packages.get(scope);
        if (known == null) {
            known = computePackage(scope);
            packages.put(scope, known);
        }
        return known;
    }

    private String computePackage(ScopedName scope) {
        Definition definition = specification.definition(scope);
        String translation = translation(scope);
        if (translation != null) {
            return translation;
        }
        if (!(definition instanceof ModuleDef)) {
            return of(scope).with("Package").qualified();
        }
        String identifier = ReservedWords.escape(scope.identifier());
        identifier = hasReservedSuffix(identifier) ? "_" + identifier : identifier;
        return join(parentPackage(definition), identifier);
    }

    private String parentPackage(Definition module) {
        ScopedName name = module.name();
        if (name.parts().size() > 1) {
            return packageOfScope(name.scope());
        }
        String prefix = options.packagePrefixes().get(name.identifier());
        if (prefix != null) {
            return prefix;
        }
        return OmgModules.contains(module) ? "org.omg" : options.packagePrefix();
    }

    private String translation(ScopedName scope) {
        Map<String, String> translations = options.packageTranslations();
        String byColons = translations.get(String.join("::", scope.parts()));
        return byColons != null ? byColons : translations.get(String.join("/", scope.parts()));
    }

    private String simpleName(ScopedName name) {
        if (UNESCAPED.contains(name.toString())) {
            return name.identifier();
        }
        String escaped = ReservedWords.escapeType(name.identifier());
        return hasReservedSuffix(escaped) || collidesWithInterface(name) ? "_" + escaped : escaped;
    }

    private static boolean hasReservedSuffix(String identifier) {
        return RESERVED_SUFFIXES.stream()
                .anyMatch(suffix -> identifier.endsWith(suffix) && identifier.length() > suffix.length());
    }

    private boolean collidesWithInterface(ScopedName name) {
        String identifier = name.identifier();
        return INTERFACE_SUFFIXES.stream()
                .filter(suffix -> identifier.endsWith(suffix) && identifier.length() > suffix.length())
                .map(suffix -> identifier.substring(0, identifier.length() - suffix.length()))
                .anyMatch(base -> specification
                        .find(name.scope().child(base))
                        .filter(InterfaceDef.class::isInstance)
                        .isPresent());
    }

    private static String join(String packageName, String identifier) {
        return packageName.isEmpty() ? identifier : packageName + "." + identifier;
    }
}

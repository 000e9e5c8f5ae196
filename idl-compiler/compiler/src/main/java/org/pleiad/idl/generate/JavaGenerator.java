package org.pleiad.idl.generate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.idl.GeneratedFile;
import org.pleiad.idl.component.EquivalentInterfaces;
import org.pleiad.idl.messaging.ImpliedIdl;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.AnnotationDef;
import org.pleiad.idl.model.Definition.ModuleDef;
import org.pleiad.idl.model.Definition.Scope;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.model.Specification;

/**
 * Makes the Java source of a specification. The same specification and options give the same bytes. Holds no state; safe
 * to call from any thread.
 */
public final class JavaGenerator {

    private JavaGenerator() {}

    /**
     * Generates everything that the options ask for.
     *
     * @param written accepted by all rules; what stands in included files is skipped unless the options say
     *     otherwise
     * @return files sorted by path
     * @throws GenerationException if the IDL uses what has no Java mapping
     */
    public static List<GeneratedFile> generate(Specification written, CompilerOptions options) {
        Specification equivalent = EquivalentInterfaces.of(written);
        ImpliedIdl implied = options.ami() ? ImpliedIdl.of(equivalent) : ImpliedIdl.none(equivalent);
        Specification specification = implied.specification();
        var names = new JavaNames(specification, options);
        var mapping = new TypeMapping(specification, names, options.idl4());
        var literals = new Literals(mapping);
        Set<String> declared = new HashSet<>();
        collectNames(specification.contents(), names, declared);
        var generation = new Generation(
                specification,
                options,
                mapping,
                literals,
                new Signatures(mapping),
                new Marshalling(mapping),
                new TypeCodes(mapping, literals, new Recursion(specification)),
                new JavaFiles(declared),
                implied.handlers());
        var definitions = new DefinitionGenerator(generation);
        specification.contents().forEach(definitions::generate);
        return generation.files().sorted();
    }

    private static void collectNames(List<Definition> contents, JavaNames names, Set<String> into) {
        for (Definition definition : contents) {
            if (!(definition instanceof ModuleDef || definition instanceof AnnotationDef)) {
                ScopedName name = definition.name();
                into.add(names.of(name).qualified());
            }
            if (definition instanceof Scope scope) {
                collectNames(scope.contents(), names, into);
            }
        }
    }
}

package org.pleiad.idl.resolve;

import java.util.List;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.model.Specification;
import org.pleiad.idl.preprocess.Directive;
import org.pleiad.idl.syntax.Element;

/** Gives elements their meaning. Holds no state. */
public final class Resolver {

    private Resolver() {}

    /**
     * The specification that the elements describe. If there are errors it is as complete as could be: a type whose name
     * is unknown is a {@link org.pleiad.idl.model.IdlType.NamedType} that the specification does not find, and a
     * constant without a value is left out.
     */
    public static Specification resolve(List<Element> elements, List<Directive> directives, Diagnostics diagnostics) {
        RepositoryIds ids = RepositoryIds.of(elements, directives, diagnostics);
        var root = new NameScope(ScopedName.ROOT, null, true);
        new DefinitionResolver(ids, diagnostics).all(elements, root);
        return new Specification(root.contents());
    }
}

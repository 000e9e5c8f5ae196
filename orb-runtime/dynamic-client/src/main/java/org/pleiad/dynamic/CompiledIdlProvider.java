package org.pleiad.dynamic;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omg.CORBA.ORB;
import org.pleiad.dynamic.shape.ModelShapes;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.idl.IdlFrontEnd;
import org.pleiad.idl.TranslationUnit;
import org.pleiad.idl.diagnostic.CaretPrinter;
import org.pleiad.idl.diagnostic.Diagnostic;
import org.pleiad.idl.model.Specification;
import org.pleiad.orb.idl.DynamicIdl;
import org.pleiad.orb.idl.DynamicIdlProvider;

/** Compiles IDL for {@link org.pleiad.orb.Pleiad#dynamic}; the ORB finds it as a service. Thread-safe. */
public final class CompiledIdlProvider implements DynamicIdlProvider {
    /** IDL texts kept compiled; the one not used for longest goes first. */
    private static final int MOST_KEPT = 64;

    /** Each text with its include path; a record compares both whole. */
    private record Source(String idl, List<Path> includePath) {}

    /** Guarded by itself: two threads that come with the same text wait for one compilation. */
    private static final Map<Source, Specification> COMPILED = new Recent();

    /** Made by the service loader. */
    public CompiledIdlProvider() {}

    @Override
    public DynamicIdl read(ORB orb, String idl, List<Path> includePath) {
        var source = new Source(idl, List.copyOf(includePath));
        synchronized (COMPILED) {
            Specification compiled = COMPILED.get(source);
            if (compiled == null) {
                compiled = compile(source);
                COMPILED.put(source, compiled);
            }
            return new DynamicObjects(orb, new ModelShapes(orb, compiled));
        }
    }

    private static Specification compile(Source source) {
        var options = CompilerOptions.builder();
        source.includePath().forEach(options::include);
        return accepted(IdlFrontEnd.read("text.idl", source.idl(), options.build()));
    }

    /** What a unit means, if it has no errors. */
    static Specification accepted(TranslationUnit unit) {
        if (!unit.accepted()) {
            List<Diagnostic> errors = unit.diagnostics().stream()
                    .filter(each -> each.severity() == Diagnostic.Severity.ERROR)
                    .toList();
            throw new IllegalArgumentException("the IDL has errors:\n" + CaretPrinter.print(errors));
        }
        return unit.specification();
    }

    /** Drops the source that was not used for longest. */
    private static final class Recent extends LinkedHashMap<Source, Specification> {
        private static final long serialVersionUID = 1;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Source, Specification> eldest) {
            return size() > MOST_KEPT;
        }
    }
}

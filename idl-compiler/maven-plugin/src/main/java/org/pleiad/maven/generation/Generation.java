package org.pleiad.maven.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.plugin.logging.Log;
import org.pleiad.idl.Compilation;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.idl.IdlCompiler;
import org.pleiad.idl.diagnostic.CaretPrinter;
import org.pleiad.idl.diagnostic.Diagnostic;
import org.pleiad.idl.output.OutputDirectory;
import org.pleiad.maven.incremental.BuildRecord;
import org.pleiad.maven.incremental.Fingerprint;

/** Runs the compiler over a project's IDL if anything has changed since the last time. Used once. */
public final class Generation {

    /** Names of files that an {@code #include} may find: whether one appears or vanishes must be noticed. */
    private static final Set<String> IDL_EXTENSIONS = Set.of("idl", "pidl", "h", "inc");

    private final GenerationRequest request;
    private final Log log;
    private final SortedMap<Path, String> inputs = new TreeMap<>();
    private final SortedMap<Path, String> outputs = new TreeMap<>();

    /** A run that says what it does on {@code log}. */
    public Generation(GenerationRequest request, Log log) {
        this.request = request;
        this.log = log;
    }

    /**
     * Compares, and compiles if need be.
     *
     * @throws IOException if a file cannot be read or written
     */
    public Outcome run() throws IOException {
        String fingerprint = fingerprint();
        Optional<BuildRecord> last = BuildRecord.read(request.recordFile());
        if (last.isPresent() && last.get().describes(fingerprint)) {
            log.info("Nothing to generate: the IDL is unchanged");
            return Outcome.UP_TO_DATE;
        }
        var compiled = new ArrayList<Compilation>();
        boolean accepted = true;
        for (CompilerOptions options : request.compilations()) {
            Compilation compilation = IdlCompiler.compile(options);
            compilation.diagnostics().forEach(this::report);
            accepted &= compilation.succeeded()
                    && !(request.fatalWarnings() && !compilation.diagnostics().isEmpty());
            compiled.add(compilation);
        }
        if (!accepted) {
            if (last.isPresent()) {
                // what is there was made from other IDL, yet must be known, so that it can be deleted when stale
                new BuildRecord("failed", new TreeMap<>(), last.get().outputs()).write(request.recordFile());
            }
            return Outcome.FAILED;
        }
        write(compiled, last);
        new BuildRecord(fingerprint, inputs, outputs).write(request.recordFile());
        return Outcome.GENERATED;
    }

    private void write(List<Compilation> compiled, Optional<BuildRecord> last) throws IOException {
        var java = new OutputDirectory(request.outputDirectory());
        int files = 0;
        int written = 0;
        for (Compilation compilation : compiled) {
            OutputDirectory.Changes changes = java.write(compilation.files());
            files += changes.files().size();
            written += changes.written().size();
            changes.files().forEach(file -> made(request.outputDirectory().resolve(file)));
            compilation.inputs().forEach(input -> inputs.put(input, Fingerprint.digestOf(input)));
        }
        if (request.classOutputDirectory().isPresent()) {
            embed(request.classOutputDirectory().get());
        }
        int deleted = deleteStale(last);
        log.info("Generated " + files + " Java files: " + written + " new or changed, " + deleted + " stale deleted");
    }

    private void embed(Path classOutput) throws IOException {
        var directory = new OutputDirectory(classOutput);
        for (Path source : sources()) {
            if (source.startsWith(request.sourceDirectory())) {
                Path relative = request.sourceDirectory().relativize(source);
                directory.write(relative, Files.readAllBytes(source));
                made(classOutput.resolve(relative));
            }
        }
    }

    private int deleteStale(Optional<BuildRecord> last) throws IOException {
        if (last.isEmpty()) {
            return 0;
        }
        var stale = new TreeSet<>(last.get().outputs().keySet());
        stale.removeAll(outputs.keySet());
        int deleted = deleteBelow(request.outputDirectory(), stale);
        if (request.classOutputDirectory().isPresent()) {
            deleted += deleteBelow(request.classOutputDirectory().get(), stale);
        }
        return deleted;
    }

    private static int deleteBelow(Path root, Set<Path> stale) throws IOException {
        List<Path> here = stale.stream()
                .filter(file -> file.startsWith(root))
                .map(root::relativize)
                .toList();
        return new OutputDirectory(root).delete(here).size();
    }

    private void made(Path file) {
        outputs.put(file, Fingerprint.digestOf(file));
    }

    private TreeSet<Path> sources() {
        var sources = new TreeSet<Path>();
        request.compilations().forEach(options -> sources.addAll(options.sources()));
        return sources;
    }

    private String fingerprint() throws IOException {
        var fingerprint = new Fingerprint();
        CompilerIdentity.addTo(fingerprint);
        fingerprint.add("fatalWarnings", String.valueOf(request.fatalWarnings()));
        fingerprint.add("output", request.outputDirectory().toString());
        fingerprint.add("embed", request.classOutputDirectory().toString());
        for (CompilerOptions options : request.compilations()) {
            // maps that were copied have no order of their own
            fingerprint.add("defines", new TreeMap<>(options.defines()).toString());
            fingerprint.add("undefines", options.undefines().toString());
            fingerprint.add(
                    "emit", options.emit() + " " + options.emitIncluded() + " " + options.tie() + " " + options.idl4());
            fingerprint.add("async", options.async() + " " + options.ami());
            fingerprint.add("prefix", options.packagePrefix());
            fingerprint.add("prefixes", new TreeMap<>(options.packagePrefixes()).toString());
            fingerprint.add("translations", new TreeMap<>(options.packageTranslations()).toString());
            options.sources().forEach(fingerprint::add);
            for (Path place : options.includePath()) {
                fingerprint.addTree(place, Generation::mayBeIncluded);
            }
        }
        return fingerprint.hex();
    }

    private static boolean mayBeIncluded(Path file) {
        String name = file.getFileName().toString();
        return IDL_EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private void report(Diagnostic diagnostic) {
        String text = CaretPrinter.print(List.of(diagnostic)).stripTrailing();
        if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
            log.error(text);
        } else {
            log.warn(text);
        }
    }
}

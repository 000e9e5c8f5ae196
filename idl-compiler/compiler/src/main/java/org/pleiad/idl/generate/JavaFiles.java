package org.pleiad.idl.generate;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.printer.DefaultPrettyPrinter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.pleiad.idl.GeneratedFile;
import org.pleiad.idl.model.Declaration;
import org.pleiad.idl.model.ScopedName;

/** Collects generated types and prints each as a file. */
final class JavaFiles {

    private static final String GENERATED = "javax.annotation.processing.Generated";

    private static final int WAITING = 32;

    private final Set<String> declared;
    private final Map<String, CompletableFuture<GeneratedFile>> files = new TreeMap<>();
    private final Map<String, ScopedName> owners = new TreeMap<>();

    /** Trees that wait to be printed: they are large, and so few may be kept. */
    private final Semaphore room = new Semaphore(WAITING);

    /** @param declared qualified Java names of all types of the specification, generated or not */
    JavaFiles(Set<String> declared) {
        this.declared = declared;
    }

    /**
     * Adds a public top-level type.
     *
     * @param role what the type is to the definition: helper, holder, stub, ...
     * @throws GenerationException if another definition has made a type of that name
     */
    void add(JavaName name, String role, TypeDeclaration<?> type, Declaration origin) {
        String path = name.qualified().replace('.', '/') + ".java";
        ScopedName owner = owners.putIfAbsent(path, origin.name());
        if (owner != null) {
            throw new GenerationException(
                    "java-name-clash",
                    origin.location(),
                    "the " + role.toLowerCase(Locale.ROOT) + " of " + origin.name() + " is the Java type "
                            + name.qualified() + ", which " + owner + " has made already",
                    "place the modules in different packages, or rename one of the two");
        }
        Comments.describe(type, role, origin);
        type.addAnnotation(new SingleMemberAnnotationExpr(Ast.qualified(GENERATED), Ast.text("org.pleiad.idl")));
        var unit = new CompilationUnit();
        if (!name.packageName().isEmpty()) {
            unit.setPackageDeclaration(new PackageDeclaration(Ast.qualified(name.packageName())));
        }
        unit.addType(type);
        files.put(path, printed(() -> print(path, unit, name, origin)));
    }

    /** On another processor, if one has room, while the next tree is built; otherwise at once. */
    private CompletableFuture<GeneratedFile> printed(Supplier<GeneratedFile> print) {
        if (!room.tryAcquire()) {
            return CompletableFuture.completedFuture(print.get());
        }
        return CompletableFuture.supplyAsync(print, ForkJoinPool.commonPool())
                .whenComplete((file, failure) -> room.release());
    }

    private GeneratedFile print(String path, CompilationUnit unit, JavaName name, Declaration origin) {
        Imports.shorten(unit, name, declared, origin);
        String text = new DefaultPrettyPrinter(new PrinterOptions()).print(unit);
        return new GeneratedFile(Path.of(path), text, Path.of(origin.location().file()));
    }

    /**
     * All files, sorted by path; waits for those that are being printed.
     *
     * @throws GenerationException if a name cannot be written in Java
     */
    List<GeneratedFile> sorted() {
        return files.values().stream().map(JavaFiles::finished).toList();
    }

    private static GeneratedFile finished(CompletableFuture<GeneratedFile> file) {
        try {
            return file.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}

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
import org.pleiad.idl.GeneratedFile;
import org.pleiad.idl.model.Declaration;
import org.pleiad.idl.model.ScopedName;

/** Collects generated types and prints each as a file. */
final class JavaFiles {

    private static final String GENERATED = "javax.annotation.processing.Generated";

    private final Set<String> declared;
    private final Map<String, GeneratedFile> files = new TreeMap<>();
    private final Map<String, ScopedName> owners = new TreeMap<>();
    private final DefaultPrettyPrinter printer = new DefaultPrettyPrinter(new PrinterOptions());

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
        Imports.shorten(unit, name, declared, origin);
        files.put(
                path,
                new GeneratedFile(
                        Path.of(path),
                        printer.print(unit),
                        Path.of(origin.location().file())));
    }

    /** All files, sorted by path. */
    List<GeneratedFile> sorted() {
        return List.copyOf(files.values());
    }
}

package org.pleiad.idl.generate;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pleiad.idl.model.Declaration;

/**
 * Shortens qualified type names to simple ones, with imports, where no reader and no compiler can mistake them. A name
 * stays qualified if another type of the same simple name occurs in the file, or is always in sight.
 */
final class Imports {

    /** Simple names that mean different things to Java and to CORBA: one of them always stays qualified. */
    private static final Set<String> ALWAYS_QUALIFIED = Set.of("Object");

    private final String ownPackage;
    private final Set<String> declared;
    private final Map<String, String> meanings = new HashMap<>();
    private final Set<String> variables = new HashSet<>();

    /** Qualified names of the types within that of the file. */
    private final Set<String> nested = new HashSet<>();

    private Imports(JavaName self, Set<String> declared) {
        this.declared = declared;
        this.ownPackage = self.packageName();
        meanings.put(self.simpleName(), self.qualified());
    }

    /**
     * Rewrites a whole file.
     *
     * @param self the type that the file declares
     * @param declared qualified names of all types of the specification: one in the file's package hides
     *     that of {@code java.lang}
     * @throws GenerationException if a named package refers to a type in the unnamed one, which Java cannot do
     */
    static void shorten(CompilationUnit unit, JavaName self, Set<String> declared, Declaration origin) {
        var imports = new Imports(self, declared);
        var types = new ArrayList<ClassOrInterfaceType>();
        var annotations = new ArrayList<AnnotationExpr>();
        // one walk for all: trees are large, and walks are most of what a file costs
        unit.walk(node -> {
            if (node instanceof Parameter parameter) {
                imports.variables.add(parameter.getNameAsString());
            } else if (node instanceof VariableDeclarator variable) {
                imports.variables.add(variable.getNameAsString());
            } else if (node instanceof AnnotationExpr annotation) {
                annotations.add(annotation);
            } else if (node instanceof ClassOrInterfaceType type && !isQualifier(type)) {
                types.add(type);
            }
        });
        types.stream()
                .map(ClassOrInterfaceType::getNameAsString)
                .filter(imports::isDeclaredHere)
                .forEach(simple -> imports.meanings.put(simple, imports.here(simple)));
        unit.findAll(RecordDeclaration.class).forEach(record -> imports.nested(self, record.getNameAsString()));
        // the file's own package first: its types are in sight by their simple names whether we want it or not
        types.forEach(type -> imports.claim(type, true));
        types.forEach(type -> imports.claim(type, false));
        var needed = new TreeSet<String>();
        types.forEach(type -> imports.shorten(type, needed, origin));
        annotations.forEach(annotation -> imports.shorten(annotation, needed));
        needed.forEach(name -> unit.addImport(new ImportDeclaration(Ast.qualified(name), false, false)));
        if (types.stream().anyMatch(type -> imports.hiddenPackage(type).isPresent())) {
            unit.findAll(CallableDeclaration.class).forEach(imports::uncoverPackages);
        }
    }

    /** The first package of a type that had to stay qualified in an expression, if a variable has its name. */
    private Optional<String> hiddenPackage(ClassOrInterfaceType type) {
        if (!(type.getParentNode().orElse(null) instanceof TypeExpr)) {
            return Optional.empty();
        }
        String name = type.getNameWithScope();
        int dot = name.indexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(name.substring(0, dot)).filter(variables::contains);
    }

    /**
     * Gives another name to a parameter or local variable that hides the first package of a type which had to stay
     * qualified, as a member called {@code java} hides {@code java.lang.Math}.
     */
    private void uncoverPackages(CallableDeclaration<?> method) {
        Set<String> hidden = new TreeSet<>();
        method.findAll(TypeExpr.class)
                .forEach(expression -> hiddenPackage(expression.getType().asClassOrInterfaceType())
                        .ifPresent(hidden::add));
        for (String root : hidden) {
            String other = new LocalNames(variables).fresh(root);
            variables.add(other);
            method.findAll(NameExpr.class, name -> name.getNameAsString().equals(root))
                    .forEach(name -> name.setName(other));
            method.findAll(
                            Parameter.class,
                            parameter -> parameter.getNameAsString().equals(root))
                    .forEach(parameter -> parameter.setName(other));
            method.findAll(
                            VariableDeclarator.class,
                            variable -> variable.getNameAsString().equals(root))
                    .forEach(variable -> variable.setName(other));
        }
    }

    /** Whether a type is only the package, or the outer class, of another. */
    private static boolean isQualifier(ClassOrInterfaceType type) {
        return type.getParentNode().orElse(null) instanceof ClassOrInterfaceType whole
                && whole.getScope().orElse(null) == type;
    }

    /** A type within the one that the file declares. */
    private void nested(JavaName self, String simple) {
        String qualified = self.qualified() + "." + simple;
        nested.add(qualified);
        meanings.put(simple, qualified);
    }

    private void claim(ClassOrInterfaceType type, boolean own) {
        if (own == packageOf(type).equals(ownPackage)) {
            meanings.putIfAbsent(type.getNameAsString(), type.getNameWithScope());
        }
    }

    private void shorten(ClassOrInterfaceType type, Set<String> needed, Declaration origin) {
        String packageName = packageOf(type);
        String simple = type.getNameAsString();
        if (nested.contains(type.getNameWithScope())) {
            type.removeScope();
            return;
        }
        if (packageName.isEmpty()) {
            requireUnnamedPackage(simple, origin);
            return;
        }
        boolean obscured = type.getParentNode().orElse(null) instanceof TypeExpr && variables.contains(simple);
        if (obscured
                || ALWAYS_QUALIFIED.contains(simple)
                || !type.getNameWithScope().equals(meanings.get(simple))) {
            return;
        }
        if (!packageName.equals(ownPackage) && !packageName.equals("java.lang")) {
            needed.add(type.getNameWithScope());
        }
        type.removeScope();
    }

    private void shorten(AnnotationExpr annotation, Set<String> needed) {
        Name name = annotation.getName();
        String qualified = name.asString();
        String simple = name.getIdentifier();
        if (name.getQualifier().isPresent() && !meanings.containsKey(simple) && !isDeclaredHere(simple)) {
            if (!qualified.equals("java.lang." + simple)) {
                needed.add(qualified);
            }
            annotation.setName(new Name(simple));
        }
    }

    private boolean isDeclaredHere(String simple) {
        return declared.contains(here(simple));
    }

    private String here(String simple) {
        return new JavaName(ownPackage, simple).qualified();
    }

    private void requireUnnamedPackage(String simple, Declaration origin) {
        if (!ownPackage.isEmpty()) {
            throw new GenerationException(
                    "unnamed-package",
                    origin.location(),
                    origin.name() + " uses " + simple + ", which is in no module and so in Java's unnamed package,"
                            + " where the code of package " + ownPackage + " cannot see it",
                    "give all types a package with the package prefix option, or put " + simple + " in a module");
        }
    }

    private static String packageOf(ClassOrInterfaceType type) {
        return type.getScope().map(ClassOrInterfaceType::getNameWithScope).orElse("");
    }
}

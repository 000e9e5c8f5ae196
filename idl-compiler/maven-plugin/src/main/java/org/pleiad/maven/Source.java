package org.pleiad.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.idl.Emit;
import org.pleiad.idl.flags.Flags;
import org.pleiad.idl.flags.UsageException;

/**
 * IDL files that share options. The parameters of the same names directly below {@code <configuration>} are the one
 * source of a project that needs no more.
 */
public class Source {

    /** Ant patterns of the files, relative to the source directory. */
    private Set<String> includes;

    /** Ant patterns of files to leave out. */
    private Set<String> excludes;

    /** Java package in which all packages are placed. */
    private String packagePrefix;

    /** Package per top-level module or type. */
    private List<PackagePrefix> packagePrefixes;

    /** Replacement package per module. */
    private List<PackageTranslation> packageTranslations;

    /** Preprocessor macros. */
    private List<Define> defines;

    /** Whether stubs are generated. */
    private Boolean emitStubs;

    /** Whether skeletons are generated. */
    private Boolean emitSkeletons;

    /** Flags as on the command line. */
    private List<String> additionalArguments;

    /** For Maven, which fills the fields. */
    public Source() {}

    Source(
            Set<String> includes,
            Set<String> excludes,
            String packagePrefix,
            List<PackagePrefix> packagePrefixes,
            List<PackageTranslation> packageTranslations,
            List<Define> defines,
            Boolean emitStubs,
            Boolean emitSkeletons,
            List<String> additionalArguments) {
        this.includes = includes;
        this.excludes = excludes;
        this.packagePrefix = packagePrefix;
        this.packagePrefixes = packagePrefixes;
        this.packageTranslations = packageTranslations;
        this.defines = defines;
        this.emitStubs = emitStubs;
        this.emitSkeletons = emitSkeletons;
        this.additionalArguments = additionalArguments;
    }

    Set<String> includes() {
        return includes == null || includes.isEmpty() ? Set.of("**/*.idl") : includes;
    }

    Set<String> excludes() {
        return excludes == null ? Set.of() : excludes;
    }

    /** The options that do not depend on the files. */
    CompilerOptions.Builder options() throws MojoExecutionException {
        var options = CompilerOptions.builder();
        boolean stubs = emitStubs == null || emitStubs;
        boolean skeletons = emitSkeletons == null || emitSkeletons;
        if (stubs != skeletons) {
            options.emit(stubs ? Emit.CLIENT : Emit.SERVER);
        } else if (!stubs) {
            throw new MojoExecutionException("emitStubs and emitSkeletons are both false: nothing would be generated");
        }
        if (packagePrefix != null) {
            options.packagePrefix(packagePrefix);
        }
        for (PackagePrefix one : orEmpty(packagePrefixes)) {
            options.packagePrefix(required(one.type(), "packagePrefix", "type"), one.prefix());
        }
        for (PackageTranslation one : orEmpty(packageTranslations)) {
            options.packageTranslation(
                    required(one.type(), "packageTranslation", "type"),
                    required(one.replacementPackage(), "packageTranslation", "replacementPackage"));
        }
        for (Define one : orEmpty(defines)) {
            options.define(required(one.symbol(), "define", "symbol"), one.value());
        }
        try {
            Flags.read(words(), options);
        } catch (UsageException e) {
            throw new MojoExecutionException("additionalArguments: " + e.getMessage(), e);
        }
        return options;
    }

    /** An argument that holds a flag and its operand, as {@code -i dir}, is taken apart as a shell would. */
    private List<String> words() {
        var words = new ArrayList<String>();
        for (String argument : orEmpty(additionalArguments)) {
            words.addAll(List.of(argument.trim().split("\\s+")));
        }
        return words;
    }

    private static String required(String value, String element, String part) throws MojoExecutionException {
        if (value == null || value.isBlank()) {
            throw new MojoExecutionException("<" + element + "> lacks its <" + part + ">");
        }
        return value;
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}

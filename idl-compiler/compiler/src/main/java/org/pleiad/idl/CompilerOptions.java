package org.pleiad.idl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that steers one compilation.
 *
 * @param sources IDL files to generate code for
 * @param includePath directories, and jars or zip files, searched for {@code #include}, in order; the OMG's files that
 *     ship with the compiler come last
 * @param defines macros, name to value (an empty value defines the name as 1)
 * @param undefines macros to undefine
 * @param emit which half of the mapping is generated
 * @param emitIncluded generate code for included files too, as {@code idlj -emitAll} does
 * @param packagePrefix Java package in which all generated packages are placed, or the empty string
 * @param packagePrefixes per top-level IDL module (or type) the package to place it in: {@code CosNaming -> org.omg}
 * @param packageTranslations IDL module path ({@code A/B} or {@code A::B}) to the whole Java package that replaces it
 * @param tie whether POA tie classes are generated
 * @param idl4 whether maps, bit sets, bit masks, {@code int8} and {@code uint8} get Java types, as the OMG's mapping of
 *     IDL 4 has them; the classic mapping has none for them
 * @param async whether {@code FooAsync} is generated: asynchronous calls with {@code CompletionStage}, on the Pleiad ORB
 * @param ami whether reply handlers and {@code sendc_} methods of CORBA Messaging are generated, for the Pleiad ORB
 */
public record CompilerOptions(
        List<Path> sources,
        List<Path> includePath,
        Map<String, String> defines,
        List<String> undefines,
        Emit emit,
        boolean emitIncluded,
        String packagePrefix,
        Map<String, String> packagePrefixes,
        Map<String, String> packageTranslations,
        boolean tie,
        boolean idl4,
        boolean async,
        boolean ami) {

    public CompilerOptions {
        sources = List.copyOf(sources);
        includePath = List.copyOf(includePath);
        defines = Map.copyOf(defines);
        undefines = List.copyOf(undefines);
        packagePrefixes = Map.copyOf(packagePrefixes);
        packageTranslations = Map.copyOf(packageTranslations);
    }

    /** A builder with the defaults: everything is generated, for the named sources alone, in no package prefix. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects options; not thread-safe. */
    public static final class Builder {
        private final List<Path> sources = new ArrayList<>();
        private final List<Path> includePath = new ArrayList<>();
        private final Map<String, String> defines = new LinkedHashMap<>();
        private final List<String> undefines = new ArrayList<>();
        private final Map<String, String> packagePrefixes = new LinkedHashMap<>();
        private final Map<String, String> packageTranslations = new LinkedHashMap<>();
        private Emit emit = Emit.ALL;
        private boolean emitIncluded;
        private String packagePrefix = "";
        private boolean tie = true;
        private boolean idl4;
        private boolean async;
        private boolean ami;

        private Builder() {}

        /** Adds an IDL file to generate code for. */
        public Builder source(Path file) {
            sources.add(file);
            return this;
        }

        /** Appends a directory, jar or zip file to the include path. */
        public Builder include(Path place) {
            includePath.add(place);
            return this;
        }

        /** Defines a macro. */
        public Builder define(String name, String value) {
            defines.put(name, value);
            return this;
        }

        /** Undefines a macro. */
        public Builder undefine(String name) {
            undefines.add(name);
            return this;
        }

        /** Chooses the half of the mapping to generate. */
        public Builder emit(Emit half) {
            emit = half;
            return this;
        }

        /** Generates code for included files too. */
        public Builder emitIncluded(boolean yes) {
            emitIncluded = yes;
            return this;
        }

        /** Places all generated packages in this package. */
        public Builder packagePrefix(String prefix) {
            packagePrefix = prefix;
            return this;
        }

        /** Places one top-level IDL module or type in a package. */
        public Builder packagePrefix(String module, String prefix) {
            packagePrefixes.put(module, prefix);
            return this;
        }

        /** Replaces the package of one IDL module. */
        public Builder packageTranslation(String module, String javaPackage) {
            packageTranslations.put(module, javaPackage);
            return this;
        }

        /** Whether POA tie classes are generated. */
        public Builder tie(boolean yes) {
            tie = yes;
            return this;
        }

        /** Whether the types that only IDL 4 has get Java types. */
        public Builder idl4(boolean yes) {
            idl4 = yes;
            return this;
        }

        /** Whether {@code FooAsync} is generated, with methods that return a {@code CompletionStage}. */
        public Builder async(boolean yes) {
            async = yes;
            return this;
        }

        /** Whether reply handlers and {@code sendc_} methods of CORBA Messaging are generated. */
        public Builder ami(boolean yes) {
            ami = yes;
            return this;
        }

        /** The immutable options. */
        public CompilerOptions build() {
            return new CompilerOptions(
                    sources,
                    includePath,
                    defines,
                    undefines,
                    emit,
                    emitIncluded,
                    packagePrefix,
                    packagePrefixes,
                    packageTranslations,
                    tie,
                    idl4,
                    async,
                    ami);
        }
    }
}

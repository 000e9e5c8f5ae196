package org.pleiad.cli.call;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.INTF_REPOS;
import org.omg.CORBA.INV_OBJREF;
import org.omg.CORBA.NO_IMPLEMENT;
import org.omg.CORBA.ORB;
import org.omg.CORBA.RepositoryHelper;
import org.pleiad.dynamic.DynamicObjects;
import org.pleiad.dynamic.shape.RepositoryShapes;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.orb.idl.DynamicIdl;
import org.pleiad.orb.idl.DynamicObject;
import picocli.CommandLine.Option;

/** Where the interface is known from: files, a repository, or the one that the object leads to. */
final class Interfaces {

    @Option(names = "--idl", paramLabel = "FILE", description = "An IDL file that has the interface; may be repeated")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "-I",
            paramLabel = "DIR",
            description = "A directory or jar to search for #include; may be repeated")
    private List<Path> includes = new ArrayList<>();

    @Option(names = "-D", paramLabel = "NAME[=VALUE]", description = "A macro for the IDL", mapFallbackValue = "1")
    private Map<String, String> defines = new LinkedHashMap<>();

    @Option(
            names = "--repository",
            paramLabel = "URL",
            description = "The interface repository to look in; without it and --idl the object is asked for its own")
    private String repository;

    @Option(
            names = "--interface",
            paramLabel = "NAME",
            description = "Call it as this interface, Module::Name or a repository id; else it is asked what it is")
    private String face;

    DynamicObject narrow(ORB orb, org.omg.CORBA.Object reference) throws IOException {
        if (files.isEmpty() && repository == null) {
            return described(orb, reference);
        }
        DynamicIdl idl = files.isEmpty() ? fromRepository(orb) : DynamicObjects.of(orb, options());
        return face == null ? idl.narrow(reference) : idl.narrow(reference, face);
    }

    private static DynamicObject described(ORB orb, org.omg.CORBA.Object reference) {
        try {
            return DynamicObjects.described(orb, reference);
        } catch (INTF_REPOS | NO_IMPLEMENT | BAD_OPERATION | INV_OBJREF none) {
            // which of them it is depends on the ORB that has no repository
            throw new IllegalArgumentException(
                    "the object's server has no interface repository; give the IDL with --idl FILE (" + none + ")",
                    none);
        }
    }

    private DynamicIdl fromRepository(ORB orb) {
        return new DynamicObjects(orb, new RepositoryShapes(RepositoryHelper.narrow(orb.string_to_object(repository))));
    }

    private CompilerOptions options() throws IOException {
        var options = CompilerOptions.builder();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
            options.source(file);
        }
        includes.forEach(options::include);
        defines.forEach(options::define);
        return options.build();
    }
}

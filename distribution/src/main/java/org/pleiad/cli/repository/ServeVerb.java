package org.pleiad.cli.repository;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.omg.CORBA.ORB;
import org.pleiad.cli.ExitCode;
import org.pleiad.cli.service.ServiceOrb;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.ir.InterfaceRepository;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs a repository until it is ended. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Runs a repository; prints its reference and its corbaloc, then serves until it is ended.")
final class ServeVerb implements Callable<Integer> {

    @Option(names = "--idl", required = true, paramLabel = "FILE", description = "An IDL file; may be repeated")
    private List<Path> files;

    @Option(
            names = "-I",
            paramLabel = "DIR",
            description = "A directory or jar to search for #include; may be repeated")
    private List<Path> includes = new ArrayList<>();

    @Option(names = "-D", paramLabel = "NAME[=VALUE]", mapFallbackValue = "1", description = "A macro for the IDL")
    private Map<String, String> defines = new LinkedHashMap<>();

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Address to listen at and to publish; ${DEFAULT-VALUE} unless given")
    private String host;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "Port to listen at, 0 for any free one; ${DEFAULT-VALUE} unless given")
    private int port;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var options = CompilerOptions.builder();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
            options.source(file);
        }
        includes.forEach(options::include);
        defines.forEach(options::define);
        ORB orb = ServiceOrb.start("ir", host, port);
        try (var repository = InterfaceRepository.start(orb, options.build())) {
            String reference = orb.object_to_string(repository.repository());
            PrintWriter out = spec.commandLine().getOut();
            out.println(reference);
            out.println(ServiceOrb.corbaloc(reference, InterfaceRepository.NAME));
            out.flush();
            orb.run();
        } finally {
            orb.destroy();
        }
        return ExitCode.OK;
    }
}
